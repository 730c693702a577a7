import type { ActorCardData } from '../../lib/knowledge/cards';
import { Cites } from '../parts/Sources';
import type { ArticleClaim } from './card-props';
import { InThisArticle } from './InThisArticle';
import { Known, Since } from './Timeline';

/** What is known about an actor on the day of the article, below its name: summary, what it says here, statements. */
export function ActorCard({
  card,
  says,
  full,
  onShowClaim,
}: {
  card: ActorCardData;
  says: ArticleClaim[];
  full: boolean;
  onShowClaim?: ((claim: ArticleClaim) => void) | undefined;
}) {
  return (
    <>
      <p>
        {card.summary.text}
        <Cites cites={card.summary.cites} sources={card.sources} />
      </p>
      <InThisArticle says={says} full={full} onShowClaim={onShowClaim} />
      <Known card={card} full={full} />
      <Since card={card} full={full} />
    </>
  );
}
