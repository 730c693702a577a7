import type { ClaimCardData } from '../../lib/knowledge/cards';
import type { ClaimStatus } from '../../lib/knowledge/knowledge';
import { Sources } from '../parts/Sources';
import type { ArticleClaim } from './card-props';
import { FigureNote } from './FigureNote';
import { Known, Since } from './Timeline';

/** The status of a known claim in neutral words. */
export const statusWords: Record<ClaimStatus, string> = {
  established: 'Established',
  disputed: 'Disputed',
  contradicted: 'Contradicted',
  position: 'A position',
  unproven: 'Not proven',
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
  const others = full ? otherClaimants(card, claim) : null;
  return (
    <>
      <FigureNote claim={claim} card={card} />
      {others && <p class="quiet">Also made by {others}.</p>}
      <p class="status">
        <b>{statusWords[card.status]}.</b> {card.reason}
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
      <summary class="statement">{card.statement}</summary>
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
  if (!card) return <p class="quiet">The knowledge base has nothing on this claim.</p>;
  return (
    <>
      <section>
        <p class="label">{isTheirs(card, claim) ? 'The claim' : 'A claim like it'}</p>
        <p class="statement">{card.statement}</p>
      </section>
      <KnownClaim claim={claim} card={card} full={full} />
      {further.length > 0 && (
        <section>
          <p class="label">Said here too</p>
          {further.map(each => (
            <FurtherClaim key={each.id} claim={claim} card={each} />
          ))}
        </section>
      )}
    </>
  );
}
