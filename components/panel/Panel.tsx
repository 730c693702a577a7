import { useEffect, useRef, useState } from 'preact/hooks';
import { ArticleView } from './ArticleView';
import type { ClaimOrder } from './ClaimOrder';
import { ForGood } from './ForGood';
import { ErrorNotice, Loading, NoAccess, NoArticle, NotCoverage, Off } from './Notice';
import type { Choices, PanelEvents, PanelState } from './panel-state';

interface PanelProps {
  state: PanelState;
  choices: Choices;
}

/** In which order claims stand: the reader's choice, for as long as the panel is open. */
interface Ordering {
  order: ClaimOrder;
  onOrder: (order: ClaimOrder) => void;
}

function content({ state, order, onOrder, ...others }: PanelProps & Ordering & PanelEvents) {
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
    case 'article':
      return (
        <ArticleView key={state.url ?? state.title} article={state} {...{ order, onOrder }} {...others} />
      );
  }
}

/** The states that say themselves what can be chosen, or that are over in a moment. */
const withoutChoices = new Set<PanelState['type']>(['loading', 'off', 'no-access']);

/** The side panel: one of its states, and what the reader asks for and chooses. */
export function Panel(props: PanelProps & PanelEvents) {
  const { type } = props.state;
  const [order, onOrder] = useState<ClaimOrder>('reading');
  const main = useRef<HTMLElement>(null);
  const before = useRef(type);
  useEffect(() => {
    // The button that was pressed may be gone: a keyboard goes on from the top of what took its place.
    const isOther = type !== before.current;
    before.current = type;
    if (isOther && document.hasFocus() && document.activeElement === document.body) main.current?.focus();
  }, [type]);
  return (
    <main class="panel" ref={main} tabIndex={-1}>
      {content({ ...props, order, onOrder })}
      {!withoutChoices.has(type) && <ForGood {...props} />}
    </main>
  );
}
