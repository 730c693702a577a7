import type { ActorCardData } from '../../lib/knowledge/cards';
import { Cites } from '../parts/Sources';
import type { ArticleClaim } from './card-props';
import { InThisArticle } from './InThisArticle';
import { Relations } from './Relations';
import { Known, Since } from './Timeline';

/**
 * What is known about an actor on the day of the article, below its name: summary, ties, statements, what it says here.
 * A card stands beside the article's own words and has what is known before them; in full nothing parts what was
 * known from what came since.
 */
export function ActorCard({
  card,
  says,
  full,
  onShow,
  onShowClaim,
}: {
  card: ActorCardData;
  says: ArticleClaim[];
  full: boolean;
  onShow?: ((id: string) => void) | undefined;
  onShowClaim?: ((claim: ArticleClaim) => void) | undefined;
}) {
  const inThisArticle = <InThisArticle says={says} full={full} onShowClaim={onShowClaim} />;
  return (
    <>
      <p>
        <span lang="en">{card.summary.text}</span>
        <Cites cites={card.summary.cites} sources={card.sources} />
      </p>
      <Relations card={card} full={full} onShow={onShow} />
      {full && inThisArticle}
      <Known card={card} full={full} />
      {!full && inThisArticle}
      <Since card={card} full={full} />
    </>
  );
}
