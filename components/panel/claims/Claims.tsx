import type { Rows } from '../rows';
import type { ViewProps } from '../view-props';
import { type ClaimOrder, ClaimOrderSwitch, inOrder } from './ClaimOrder';
import { ClaimRow } from './ClaimRow';

/** The claims of an article. */
export function Claims({
  article: { actors, claims, cards, outlet, language },
  rows,
  order,
  onOrder,
  onShowActor,
  onGoTo,
}: ViewProps & {
  rows: Rows;
  order: ClaimOrder;
  onOrder: (order: ClaimOrder) => void;
  onShowActor: (id: string) => void;
}) {
  if (claims.length === 0) return <p class="quiet">No claim found in this article.</p>;
  const listed = new Set(actors.map(actor => actor.id));
  return (
    <>
      <ClaimOrderSwitch order={order} onOrder={onOrder} />
      <ul>
        {inOrder(claims, order).map(claim => {
          const speaker = claim.speaker?.id;
          return (
            <ClaimRow
              key={claim.id}
              {...rows.propsOf(`claim ${claim.id}`)}
              claim={claim}
              cards={claim.links.flatMap(link => cards.claims[link.claim] ?? [])}
              outlet={outlet}
              language={language}
              onShowSpeaker={speaker && listed.has(speaker) ? () => onShowActor(speaker) : null}
              onGoTo={onGoTo}
            />
          );
        })}
      </ul>
    </>
  );
}
