import { useWords } from '../../parts/Words';
import type { Rows } from '../rows/use-rows';
import type { ViewProps } from '../view-props';
import { ClaimFilters } from './ClaimFilters';
import { ClaimList } from './ClaimList';
import { type ClaimOrder, ClaimOrderSwitch, inOrder } from './ClaimOrder';
import { type ClaimFilter, filtered } from './filter';

/** Which claims are shown, and in which order. */
export interface ClaimChoice {
  order: ClaimOrder;
  onOrder: (order: ClaimOrder) => void;
  filter: ClaimFilter;
  onFilter: (filter: ClaimFilter) => void;
}

/** The claims of an article. */
export function Claims({
  article,
  rows,
  order,
  onOrder,
  filter,
  onFilter,
  onShowActor,
  onGoTo,
}: ViewProps & ClaimChoice & { rows: Rows; onShowActor: (id: string) => void }) {
  const { t } = useWords();
  const { actors, claims, cards } = article;
  if (claims.length === 0) return <p class="quiet">{t('panel.noClaim')}</p>;
  const listed = new Set(actors.map(actor => actor.id));
  const shown = filtered(claims, cards.claims, filter);
  return (
    <>
      <ClaimOrderSwitch order={order} onOrder={onOrder} />
      <ClaimFilters {...{ article, filter, onFilter }} shown={shown.length} />
      <ClaimList
        claims={inOrder(shown, order)}
        article={article}
        rowOf={({ id }) => rows.propsOf(`claim ${id}`)}
        onShowSpeaker={id => (listed.has(id) ? () => onShowActor(id) : null)}
        onGoTo={onGoTo}
      />
    </>
  );
}
