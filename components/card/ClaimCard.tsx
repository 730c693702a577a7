import type { ClaimCardData } from '../../lib/knowledge/cards';
import { Sources } from '../parts/Sources';
import { Say, useWords } from '../parts/Words';
import type { ArticleClaim } from './card-props';
import { EntityName } from './EntityName';
import { FigureNote } from './FigureNote';
import { statusWords } from './status-words';
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

function KnownClaim({ claim, card, full, onShow }: KnownClaimProps) {
  const { t } = useWords();
  return (
    <>
      <FigureNote claim={claim} card={card} />
      {full && <OtherClaimants claim={claim} card={card} onShow={onShow} />}
      <p class="status">
        <b>{t(statusWords[card.status])}.</b> <span lang="en">{card.reason}</span>
      </p>
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
  onShow,
}: {
  claim: ArticleClaim;
  cards: ClaimCardData[];
  full: boolean;
  onShow?: ((id: string) => void) | undefined;
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
      <KnownClaim claim={claim} card={card} full={full} onShow={onShow} />
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
