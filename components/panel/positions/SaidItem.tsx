import type { ArticleClaim } from '../../../lib/presentation/subject';
import { GoToText } from '../../parts/GoToText';
import { Named, useArticleWords } from '../../parts/Told';
import type { ViewProps } from '../view-props';

/** What somebody says in the article that is no known claim, in the article's words. */
export function SaidItem({
  claim,
  isBrief,
  go,
  onGoTo,
}: Pick<ViewProps, 'go' | 'onGoTo'> & { claim: ArticleClaim; isBrief: boolean }) {
  const { speaker, exact } = claim;
  const words = useArticleWords();
  const id = speaker?.id;
  return (
    <div class="position">
      {id && (
        <p class="by">
          <button type="button" class="link" onClick={() => go({ type: 'entity', id })}>
            <Named isKnown={speaker.isKnown}>{speaker.name}</Named>
          </button>
        </p>
      )}
      <p class="excerpt" {...words}>
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
