import type { ArticleClaim } from '../../card/card-props';
import type { Rows } from '../rows';
import type { ViewProps } from '../view-props';
import { ActorRow } from './ActorRow';
import { groupActors } from './actor-groups';

/** The actors of an article by side. */
export function Actors({
  article: { actors, claims, cards, textLength },
  rows,
  go,
  onShowClaim,
  onGoTo,
}: ViewProps & { rows: Rows; onShowClaim: (claim: ArticleClaim) => void }) {
  if (actors.length === 0) return <p class="quiet">No actor found in this article.</p>;
  return (
    <>
      {groupActors(actors).map(group => (
        <section key={group.heading}>
          <h3 class="label">{group.heading}</h3>
          <ul>
            {group.actors.map(actor => (
              <ActorRow
                key={actor.id}
                {...rows.propsOf(`actor ${actor.id}`)}
                actor={actor}
                card={cards.actors[actor.id] ?? null}
                says={claims.filter(claim => claim.speaker?.id === actor.id)}
                textLength={textLength}
                onShow={id => go({ type: 'entity', id })}
                onShowClaim={onShowClaim}
                onGoTo={onGoTo}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
