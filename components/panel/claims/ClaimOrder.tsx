import type { MessageKey } from '../../../lib/i18n/wording';
import type { ArticleClaim } from '../../../lib/presentation/subject';
import { useWords } from '../../parts/Words';

export type ClaimOrder = 'reading' | 'importance';

const labels: Record<ClaimOrder, MessageKey> = {
  reading: 'panel.order.reading',
  importance: 'panel.order.importance',
};

/** The claims in an order; of claims equally important the one that is read first comes first. */
export function inOrder(claims: readonly ArticleClaim[], order: ClaimOrder): ArticleClaim[] {
  return order === 'reading' ? [...claims] : claims.toSorted((a, b) => b.checkWorthiness - a.checkWorthiness);
}

/** In which order the claims stand. */
export function ClaimOrderSwitch({
  order,
  onOrder,
}: {
  order: ClaimOrder;
  onOrder: (order: ClaimOrder) => void;
}) {
  const { t } = useWords();
  return (
    <fieldset class="claim-order" aria-label={t('panel.order.label')}>
      {(Object.keys(labels) as ClaimOrder[]).map(each => (
        <button
          key={each}
          type="button"
          class="link"
          title={each === 'importance' ? t('panel.order.importanceTitle') : undefined}
          aria-pressed={each === order}
          onClick={() => onOrder(each)}
        >
          {t(labels[each])}
        </button>
      ))}
    </fieldset>
  );
}
