import type { Stories } from '../stories';
import { Panel } from './Panel';
import css from './panel.css?inline';
import { choices, states } from './panel.fixtures';
import type { PanelEvents } from './panel-state';
import { records, search } from './records.fixtures';

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
};

export const panelStories: Stories = {
  name: 'panel',
  css,
  frame: 'panel',
  stories: Object.fromEntries(
    Object.entries(states).map(([name, state]) => [
      name,
      () => <Panel {...{ state, choices, records, search }} {...events} />,
    ]),
  ),
};
