import type { ClaimCardData } from '../../lib/knowledge/cards';
import { statusWords } from '../../lib/presentation/status-words';
import type { ArticleClaim } from '../../lib/presentation/subject';
import { Sources } from '../parts/Sources';
import { Say, useWords } from '../parts/Words';
import { EntityName } from './EntityName';
import { FigureNote } from './FigureNote';
import { Known, Since, TheOtherSide } from './Timeline';

/** Whether the known claim is made by whoever makes it here, or names nobody. */
function isTheirs({ claimants }: ClaimCardData, { speaker }: ArticleClaim): boolean {
  return !speaker || claimants.length === 0 || claimants.some(({ id }) => id === speaker.id);
}

interface KnownClaimProps {
  claim: ArticleClaim;
  card: ClaimCardData;
  full: boolean;
  onShow?: ((id: string) => void) | undefined;
}

/** How a known claim stands: the article's figure beside its own, who else makes it, its status and why. */
function Standing({ claim, card, full, onShow }: KnownClaimProps) {
  const { t } = useWords();
  return (
    <>
      <FigureNote claim={claim} card={card} />
      {full && <OtherClaimants claim={claim} card={card} onShow={onShow} />}
      <p class="status">
        <b>{t(statusWords[card.status])}.</b> <span lang="en">{card.reason}</span>
      </p>
    </>
  );
}

/** What was known on the day of the article, on both sides, and what has come since. */
function OnBothSides({ card, full }: { card: ClaimCardData; full: boolean }) {
  return (
    <>
      <Known card={card} full={full} />
      <TheOtherSide card={card} full={full} />
      <Since card={card} full={full} />
    </>
  );
}

/** Who else makes a known claim, in one line; with `onShow` each leads to them. */
function OtherClaimants({ claim, card, onShow }: Omit<KnownClaimProps, 'full'>) {
  const others = card.claimants.filter(({ id }) => id !== claim.speaker?.id);
  if (others.length === 0) return null;
  const names = others.map(({ id, name }, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <EntityName id={id} name={name} onShow={onShow} />
    </span>
  ));
  return (
    <p class="quiet">
      <Say k="card.alsoMadeBy" parts={{ names }} />
    </p>
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
        <Standing claim={claim} card={card} full={false} />
        <OnBothSides card={card} full={false} />
        <div class="foot">
          <Sources card={card} />
        </div>
      </div>
    </details>
  );
}

/** The known claim that a claim of the article makes, and how it stands. */
export function NearestClaim({ claim, card, full, onShow }: KnownClaimProps) {
  const { t } = useWords();
  return (
    <>
      <section>
        <p class="label">{t(isTheirs(card, claim) ? 'card.theClaim' : 'card.claimLikeIt')}</p>
        <p class="statement" lang="en">
          {card.statement}
        </p>
      </section>
      <Standing claim={claim} card={card} full={full} onShow={onShow} />
    </>
  );
}

/** What is known on the claims that a claim of the article makes: of the nearest at once, of others folded. */
export function KnownOfClaims({
  claim,
  cards: [card, ...further],
  full,
}: {
  claim: ArticleClaim;
  cards: ClaimCardData[];
  full: boolean;
}) {
  const { t } = useWords();
  if (!card) return null;
  return (
    <>
      <OnBothSides card={card} full={full} />
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

/**
 * What is known about a claim of the article, the nearest known claim first. The article's own words are on the page and
 * not repeated.
 */
export function ClaimCard({
  claim,
  cards,
  full,
  onShow,
}: {
  claim: ArticleClaim;
  cards: ClaimCardData[];
  full: boolean;
  onShow?: ((id: string) => void) | undefined;
}) {
  const { t } = useWords();
  const [card] = cards;
  if (!card) return <p class="quiet">{t('card.nothingOnClaim')}</p>;
  return (
    <>
      <NearestClaim claim={claim} card={card} full={full} onShow={onShow} />
      <KnownOfClaims claim={claim} cards={cards} full={full} />
    </>
  );
}
