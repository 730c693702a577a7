import { useState } from 'preact/hooks';
import { ArticleView } from './ArticleView';
import type { ClaimOrder } from './ClaimOrder';
import { ErrorNotice, Loading, NoAccess, NoArticle, NotCoverage } from './Notice';
import type { PanelEvents, PanelState } from './panel-state';

/** In which order claims stand: the reader's choice, for as long as the panel is open. */
interface Ordering {
  order: ClaimOrder;
  onOrder: (order: ClaimOrder) => void;
}

function content(state: PanelState, events: PanelEvents, ordering: Ordering) {
  switch (state.type) {
    case 'loading':
      return <Loading />;
    case 'no-access':
      return <NoAccess {...state} {...events} />;
    case 'no-article':
      return <NoArticle />;
    case 'not-coverage':
      return <NotCoverage {...state} {...events} />;
    case 'error':
      return <ErrorNotice {...state} {...events} />;
    case 'article':
      return <ArticleView key={state.url ?? state.title} article={state} {...ordering} {...events} />;
  }
}

/** The side panel: one of its states, and what the reader asks for. */
export function Panel({ state, ...events }: { state: PanelState } & PanelEvents) {
  const [order, onOrder] = useState<ClaimOrder>('reading');
  return <main class="panel">{content(state, events, { order, onOrder })}</main>;
}
