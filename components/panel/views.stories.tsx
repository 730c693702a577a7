import type { VNode } from 'preact';
import { ArticleLanguage } from '../parts/Told';
import type { Stories } from '../stories';
import { frames } from './map/map.fixtures';
import { Places } from './map/Places';
import css from './panel.css?inline';
import { Positions } from './positions/Positions';
import { Timeline } from './timeline/Timeline';
import type { ViewProps } from './view-props';
import { amongOthers, around } from './views.fixtures';

const nothing = () => {};
const props: ViewProps = { article: amongOthers, records: around, go: nothing, onGoTo: nothing };
const late = { ...props, article: { ...amongOthers, day: '2025-06-01' } };
const early = { ...props, article: { ...amongOthers, actors: [], claims: [], day: '2020-01-01' } };

const inPanel = (view: VNode) => () => (
  <div class="panel">
    <ArticleLanguage value={props.article.language}>
      <main>{view}</main>
    </ArticleLanguage>
  </div>
);

export const viewsStories: Stories = {
  name: 'views',
  css,
  frame: 'panel',
  stories: {
    'who says what': inPanel(<Positions {...props} />),
    'who says what, before anything': inPanel(<Positions {...early} />),
    timeline: inPanel(<Timeline {...props} />),
    'timeline after all': inPanel(<Timeline {...late} />),
    'timeline before all': inPanel(<Timeline {...early} />),
    places: inPanel(<Places {...props} frames={frames} />),
  },
};
