import type { ActorCardData } from '../../lib/knowledge/cards';
import type { ArticleClaim } from '../../lib/presentation/subject';
import { Cites } from '../parts/Sources';
import { InThisArticle } from './InThisArticle';
import { Relations } from './Relations';
import { Known, Since } from './Timeline';
import { WhyHere } from './WhyHere';

interface ActorCardProps {
  card: ActorCardData;
  says: ArticleClaim[];
  full: boolean;
  onShow?: ((id: string) => void) | undefined;
  onShowClaim?: ((claim: ArticleClaim) => void) | undefined;
}

/** What is known about an actor on the day of the article, below its name and role. */
export function ActorCard(props: ActorCardProps) {
  return props.full ? <InFull {...props} /> : <InShort {...props} />;
}

/** Beside the article's own words: why it matters here, what it says here. Who it is stands there where no role says so. */
function InShort({ card, says, onShowClaim }: ActorCardProps) {
  return (
    <>
      {(card.roles.length === 0 || !card.whyHere) && <Summary card={card} />}
      <WhyHere card={card} />
      <InThisArticle says={says} full={false} onShowClaim={onShowClaim} />
      <Since card={card} full={false} />
    </>
  );
}

/** All of it. Nothing parts what was known on the day from what came since. */
function InFull({ card, says, onShow, onShowClaim }: ActorCardProps) {
  return (
    <>
      <Summary card={card} />
      <Relations card={card} onShow={onShow} />
      <InThisArticle says={says} full onShowClaim={onShowClaim} />
      <Known card={card} full />
      <Since card={card} full />
    </>
  );
}

function Summary({ card }: { card: ActorCardData }) {
  return (
    <p>
      <span lang="en">{card.summary.text}</span>
      <Cites cites={card.summary.cites} sources={card.sources} />
    </p>
  );
}
