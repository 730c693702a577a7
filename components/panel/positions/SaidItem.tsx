import type { ArticleClaim } from '../../card/card-props';
import { GoToText } from '../../parts/GoToText';
import type { ViewProps } from '../view-props';

/** What somebody says in the article that is no known claim, in the article's words. */
export function SaidItem({
  claim,
  isBrief,
  article,
  go,
  onGoTo,
}: ViewProps & { claim: ArticleClaim; isBrief: boolean }) {
  const { speaker, exact } = claim;
  const id = speaker?.id;
  return (
    <div class="position">
      {id && (
        <p class="by">
          <button type="button" class="link" onClick={() => go({ type: 'entity', id })}>
            <bdi lang="en">{speaker.name}</bdi>
          </button>
        </p>
      )}
      <p class="excerpt" lang={article.language ?? undefined} dir="auto">
        {exact}
      </p>
      {!isBrief && (
        <p class="standing">
          <GoToText spans={[claim]} onGoTo={onGoTo} />
        </p>
      )}
    </div>
  );
}
