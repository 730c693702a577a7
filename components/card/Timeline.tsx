import { useContext } from 'preact/hooks';
import type { ActorCardData, ClaimCardData } from '../../lib/knowledge/cards';
import { Dated } from '../parts/Dated';
import { OfToday } from '../parts/OfToday';
import { Statements } from '../parts/Statements';
import { Say, useWords } from '../parts/Words';

type Card = ActorCardData | ClaimCardData;

/** How many statements a card shows before the reader asks for more. */
const latest = 2;

/**
 * What was known on the day of the article: the latest statements or, in full, all of them up to "You are here". What
 * spoke against a claim comes after them.
 */
export function Known({ card, full }: { card: Card; full: boolean }) {
  const { t } = useWords();
  const isOfToday = useContext(OfToday);
  const known = full ? card.known : card.known.slice(-latest);
  const isLast = card.type === 'actor' || card.otherSide.length === 0;
  if (known.length === 0 && !(full && isLast)) return null;
  return (
    <section>
      <p class="label">{t(isOfToday ? 'card.knownToday' : 'card.knownOnTheDay')}</p>
      {known.length === 0 && <p class="quiet">{t('card.nothingUpTo')}</p>}
      <Statements statements={known} sources={card.sources} here={full && isLast ? card.asOf : undefined} />
    </section>
  );
}

/** What spoke against a claim on the day of the article; it says nothing of who is right. */
export function TheOtherSide({ card, full }: { card: ClaimCardData; full: boolean }) {
  const { t } = useWords();
  if (card.otherSide.length === 0) return null;
  return (
    <section>
      <p class="label">{t('card.theOtherSide')}</p>
      <Statements
        statements={full ? card.otherSide : card.otherSide.slice(-latest)}
        sources={card.sources}
        here={full ? card.asOf : undefined}
      />
    </section>
  );
}

/** What has come since, apart and folded; in full unfolded. It ends with the month up to which it was followed. */
export function Since({ card, full }: { card: Card; full: boolean }) {
  const { t } = useWords();
  const parts = { date: <Dated date={card.checked} month="long" isAlone={false} /> };
  if (card.since.length === 0) {
    // Of a day that was not reached yet there is no since.
    const isReached = card.asOf.slice(0, 7) <= card.checked;
    return full ? (
      <p class="quiet">
        <Say k={isReached ? 'card.nothingSince' : 'card.followed'} parts={parts} />
      </p>
    ) : null;
  }
  return (
    <details class="since" open={full}>
      <summary>{t('card.sinceThen')}</summary>
      <Statements statements={card.since} sources={card.sources} />
      <p class="quiet">
        <Say k="card.followed" parts={parts} />
      </p>
    </details>
  );
}
