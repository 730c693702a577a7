import type { Stories } from '../stories';
import { ArticleView } from './ArticleView';
import { frames } from './map/map.fixtures';
import { Panel } from './Panel';
import css from './panel.css?inline';
import { article, choices, states } from './panel.fixtures';
import type { PanelEvents } from './panel-state';
import { records, search } from './records.fixtures';
import type { Place, View } from './route';

const nothing = () => {};

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

/** The article at another place than the first: a view, and a page on top of it. */
function at(view: View, ...places: Place[]) {
  return (
    <div class="panel">
      <ArticleView
        article={article}
        {...{ records, search, frames }}
        route={[{ type: 'view', view }, ...places]}
        onRoute={nothing}
        order="reading"
        onOrder={nothing}
        main={null}
        {...events}
      />
    </div>
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
        () => <Panel {...{ state, choices, records, search, frames }} {...events} />,
      ]),
    ),
    claims: () => at('claims'),
    search: () => at('actors', { type: 'search', query: 'lukashenko' }),
    'page of an entity': () => at('actors', { type: 'entity', id: 'angela-merkel' }),
    'page of one that the article does not name': () =>
      at('actors', { type: 'entity', id: 'european-council' }),
    'page of a known claim': () => at('claims', { type: 'claim', id: 'official-result' }),
  },
};
