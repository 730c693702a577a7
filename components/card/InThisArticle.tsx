import type { ArticleClaim } from '../../lib/presentation/subject';
import { useArticleWords } from '../parts/Told';
import { useWords } from '../parts/Words';

/** How many claims a card shows before the reader asks for more. */
const first = 2;

/** What an actor says in this article, in the article's words. With `onShowClaim` each leads to its claim. */
export function InThisArticle({
  says,
  full,
  onShowClaim,
}: {
  says: ArticleClaim[];
  full: boolean;
  onShowClaim?: ((claim: ArticleClaim) => void) | undefined;
}) {
  const { t } = useWords();
  const words = useArticleWords();
  if (says.length === 0) return null;
  const shown = full ? says : says.slice(0, first);
  return (
    <section class={full ? 'says' : 'says brief'}>
      <p class="label">
        {t('card.inThisArticle')}
        {shown.length < says.length && (
          <small> · {t('common.of', { at: shown.length, count: says.length })}</small>
        )}
      </p>
      <ul>
        {shown.map(claim => (
          <li key={claim.id}>
            {onShowClaim ? (
              <button type="button" class="excerpt" {...words} onClick={() => onShowClaim(claim)}>
                {claim.exact}
              </button>
            ) : (
              <p class="excerpt" {...words}>
                {claim.exact}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
