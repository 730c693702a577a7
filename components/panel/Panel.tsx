import { ArticleView } from './ArticleView';
import { ErrorNotice, Loading, NoAccess, NoArticle, NotCoverage } from './Notice';
import type { PanelEvents, PanelState } from './panel-state';

function content(state: PanelState, events: PanelEvents) {
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
      return <ArticleView key={state.url ?? state.title} article={state} {...events} />;
  }
}

/** The side panel: one of its states, and what the reader asks for. */
export function Panel({ state, ...events }: { state: PanelState } & PanelEvents) {
  return <main class="panel">{content(state, events)}</main>;
}
