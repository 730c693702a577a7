import type { MessageKey } from '../../lib/i18n/wording';
import type { ClaimCardData } from '../../lib/knowledge/cards';
import type { ClaimStatus } from '../../lib/knowledge/knowledge';
import { Sources } from '../parts/Sources';
import { useWords } from '../parts/Words';
import type { ArticleClaim } from './card-props';
import { FigureNote } from './FigureNote';
import { Known, Since } from './Timeline';

/** The status of a known claim in neutral words. */
export const statusWords: Record<ClaimStatus, MessageKey> = {
  established: 'card.status.established',
  disputed: 'card.status.disputed',
  contradicted: 'card.status.contradicted',
  position: 'card.status.position',
  unproven: 'card.status.unproven',
};

/** The others who make a known claim, as one line; null where there are none. */
function otherClaimants(card: ClaimCardData, claim: ArticleClaim): string | null {
  const others = card.claimants.filter(({ id }) => id !== claim.speaker?.id).map(({ name }) => name);
  return others.length > 0 ? others.join(', ') : null;
}

/** Whether the known claim is made by whoever makes it here, or names nobody. */
function isTheirs({ claimants }: ClaimCardData, { speaker }: ArticleClaim): boolean {
  return !speaker || claimants.length === 0 || claimants.some(({ id }) => id === speaker.id);
}

function KnownClaim({ claim, card, full }: { claim: ArticleClaim; card: ClaimCardData; full: boolean }) {
  const { t } = useWords();
  const others = full ? otherClaimants(card, claim) : null;
  return (
    <>
      <FigureNote claim={claim} card={card} />
      {others && <p class="quiet">{t('card.alsoMadeBy', { names: others })}</p>}
      <p class="status">
        <b>{t(statusWords[card.status])}.</b> <span lang="en">{card.reason}</span>
      </p>
      <Known card={card} full={full} />
      <Since card={card} full={full} />
    </>
  );
}

/** A further claim that the same sentence makes: folded, with its own sources. */
function FurtherClaim({ claim, card }: { claim: ArticleClaim; card: ClaimCardData }) {
  return (
    <details class="further">
      <summary class="statement" lang="en">
        {card.statement}
      </summary>
      <div class="subject">
        <KnownClaim claim={claim} card={card} full={false} />
        <div class="foot">
          <Sources card={card} />
        </div>
      </div>
    </details>
  );
}

/**
 * What is known about a claim of the article, the nearest known claim first. The article's own words are on the page and
 * not repeated.
 */
export function ClaimCard({
  claim,
  cards: [card, ...further],
  full,
}: {
  claim: ArticleClaim;
  cards: ClaimCardData[];
  full: boolean;
}) {
  const { t } = useWords();
  if (!card) return <p class="quiet">{t('card.nothingOnClaim')}</p>;
  return (
    <>
      <section>
        <p class="label">{t(isTheirs(card, claim) ? 'card.theClaim' : 'card.claimLikeIt')}</p>
        <p class="statement" lang="en">
          {card.statement}
        </p>
      </section>
      <KnownClaim claim={claim} card={card} full={full} />
      {further.length > 0 && (
        <section>
          <p class="label">{t('card.saidHereToo')}</p>
          {further.map(each => (
            <FurtherClaim key={each.id} claim={claim} card={each} />
          ))}
        </section>
      )}
    </>
  );
}
