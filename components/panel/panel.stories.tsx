import type { ComponentChildren } from 'preact';
import { CopyProvider } from '../card/CopySubject';
import type { Stories } from '../stories';
import { ArticleView } from './article/ArticleView';
import { frames } from './map/map.fixtures';
import { WithoutArticle } from './notices/WithoutArticle';
import { Panel } from './Panel';
import css from './panel.css?inline';
import { article, choices, states } from './panel.fixtures';
import type { PanelEvents } from './panel-state';
import { records, search } from './records.fixtures';
import type { Place, View } from './way/route';

const nothing = () => {};

const today = '2026-03-01';

const events: PanelEvents = {
  onAnnotate: nothing,
  onRetry: nothing,
  onToggleMarks: nothing,
  onGoTo: nothing,
  onAlways: nothing,
  onNever: nothing,
  onPause: nothing,
  onSettings: nothing,
  onTakeAlong: async () => ({ file: 'sidelight.md' }),
  onCopy: () => true,
};

/** What the panel has around each of its views. */
function inPanel(view: ComponentChildren) {
  return (
    <CopyProvider onCopy={events.onCopy}>
      <div class="panel">{view}</div>
    </CopyProvider>
  );
}

/** The article at another place than the first: a view, and a page on top of it. */
function at(view: View, ...places: Place[]) {
  return inPanel(
    <ArticleView
      article={article}
      {...{ records, search, frames }}
      route={[{ type: 'view', view }, ...places]}
      onRoute={nothing}
      order="reading"
      onOrder={nothing}
      main={null}
      {...events}
    />,
  );
}

/** A page of the knowledge base where there is no article. */
function without(...places: Place[]) {
  return inPanel(
    <WithoutArticle
      {...{ records, search, today }}
      route={[{ type: 'view', view: 'actors' }, ...places]}
      onRoute={nothing}
      main={null}
    >
      {null}
    </WithoutArticle>,
  );
}

export const panelStories: Stories = {
  name: 'panel',
  css,
  frame: 'panel',
  stories: {
    ...Object.fromEntries(
      Object.entries(states).map(([name, state]) => [
        name,
        () => <Panel {...{ state, choices, records, search, frames, today }} {...events} />,
      ]),
    ),
    claims: () => at('claims'),
    search: () => at('actors', { type: 'search', query: 'lukashenko' }),
    'page of an entity': () => at('actors', { type: 'entity', id: 'angela-merkel' }),
    'page of one that the article does not name': () =>
      at('actors', { type: 'entity', id: 'european-council' }),
    'search without an article': () => without({ type: 'search', query: 'lukashenko' }),
    'page of an entity without an article': () => without({ type: 'entity', id: 'angela-merkel' }),
    'page of a known claim': () => at('claims', { type: 'claim', id: 'official-result' }),
  },
};
