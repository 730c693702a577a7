import type { ArticleActor } from '../../../lib/presentation/article-actors';
import type { ArticleClaim } from '../../../lib/presentation/subject';
import type { RowProps } from '../rows/use-rows';
import type { ViewProps } from '../view-props';
import { ActorRow } from './ActorRow';

/** Actors of an article, a row each. */
export function ActorList({
  actors,
  article: { claims, cards, textLength },
  rowOf,
  go,
  onShowClaim,
  onGoTo,
}: Pick<ViewProps, 'article' | 'go' | 'onGoTo'> & {
  actors: ArticleActor[];
  rowOf: (actor: ArticleActor) => RowProps;
  onShowClaim: (claim: ArticleClaim) => void;
}) {
  return (
    <ul>
      {actors.map(actor => (
        <ActorRow
          key={actor.id}
          {...rowOf(actor)}
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
  );
}
