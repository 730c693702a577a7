import type { ArticleClaim } from '../../card/card-props';

export type ClaimOrder = 'reading' | 'importance';

const labels: Record<ClaimOrder, string> = {
  reading: 'In reading order',
  importance: 'Important first',
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
  return (
    <fieldset class="claim-order" aria-label="Order of the claims">
      {(Object.keys(labels) as ClaimOrder[]).map(each => (
        <button
          key={each}
          type="button"
          class="link"
          title={
            each === 'importance'
              ? 'What can be checked and matters to the crisis first; no verdict'
              : undefined
          }
          aria-pressed={each === order}
          onClick={() => onOrder(each)}
        >
          {labels[each]}
        </button>
      ))}
    </fieldset>
  );
}
