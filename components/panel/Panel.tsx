import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { CardRecords } from '../../lib/knowledge/knowledge';
import type { MapFrame } from '../../lib/knowledge/map';
import type { Search } from '../../lib/knowledge/search';
import { CopyProvider } from '../card/CopySubject';
import { ArticleView } from './article/ArticleView';
import type { ClaimOrder } from './claims/ClaimOrder';
import { ForGood } from './notices/ForGood';
import { ErrorNotice, Loading, NoAccess, NoArticle, NotCoverage, Off } from './notices/Notice';
import { WithoutArticle } from './notices/WithoutArticle';
import type { ArticleState, Choices, PanelEvents, PanelState } from './panel-state';
import { nextRoute, start } from './way/route';

interface PanelProps {
  state: PanelState;
  choices: Choices;
  /** Of the whole knowledge base. */
  records: CardRecords;
  /** Searches it. */
  search: Search;
  /** Of the locator map, the narrowest first. */
  frames: readonly MapFrame[];
  /** YYYY-MM-DD: what cards are for where there is no article. */
  today: string;
}

/** What stands in place of an article. */
function Notice({
  state,
  ...others
}: { state: Exclude<PanelState, ArticleState>; choices: Choices } & Omit<PanelEvents, 'onCopy'>) {
  switch (state.type) {
    case 'loading':
      return <Loading />;
    case 'off':
      return <Off {...state} {...others} />;
    case 'no-access':
      return <NoAccess {...state} {...others} />;
    case 'no-article':
      return <NoArticle />;
    case 'not-coverage':
      return <NotCoverage {...state} {...others} />;
    case 'error':
      return <ErrorNotice {...state} {...others} />;
  }
}

/** The states that say themselves what can be chosen, or that are over in a moment. */
const withoutChoices = new Set<PanelState['type']>(['loading', 'off', 'no-access']);

/** The side panel: one of its states, and what the reader asks for and chooses. */
export function Panel(props: PanelProps & PanelEvents) {
  const { state, records, search, frames, today, onCopy, ...others } = props;
  const main = useRef<HTMLElement>(null);
  // In which view and order an article is shown is the reader's choice, for as long as the panel is open.
  const [route, onRoute] = useReducer(nextRoute, start);
  const [order, onOrder] = useState<ClaimOrder>('reading');
  const before = useRef(state.type);
  useEffect(() => {
    // The button that was pressed may be gone: a keyboard goes on from the top of what took its place.
    const isOther = state.type !== before.current;
    before.current = state.type;
    if (isOther && document.hasFocus() && document.activeElement === document.body) main.current?.focus();
  }, [state.type]);
  return (
    <CopyProvider onCopy={onCopy}>
      <div class="panel">
        {state.type === 'article' ? (
          <ArticleView
            key={state.url ?? state.title}
            article={state}
            {...{ records, search, frames }}
            {...{ route, onRoute, order, onOrder, main }}
            {...others}
          />
        ) : (
          <WithoutArticle {...{ records, search, today, route, onRoute, main }}>
            <Notice state={state} {...others} />
          </WithoutArticle>
        )}
        {!withoutChoices.has(state.type) && <ForGood {...others} />}
      </div>
    </CopyProvider>
  );
}
