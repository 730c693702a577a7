import type { ActorCardData } from '../../lib/knowledge/cards';
import { Dated } from '../parts/Dated';
import { Cites } from '../parts/Sources';

/** The one dated statement that says why an actor matters in the article. */
export function WhyHere({ card: { whyHere, sources } }: { card: ActorCardData }) {
  if (!whyHere) return null;
  return (
    <p class="why">
      <Dated date={whyHere.date} /> <span lang="en">{whyHere.text}</span>
      <Cites cites={whyHere.cites} sources={sources} />
    </p>
  );
}
