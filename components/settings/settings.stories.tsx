import type { Stories } from '../stories';
import { Settings } from './Settings';
import css from './settings.css?inline';
import { atFirst, chosen } from './settings.fixtures';

export const settingsStories: Stories = {
  name: 'settings',
  css,
  frame: 'page',
  stories: {
    'at first': () => <Settings {...atFirst} />,
    'much chosen': () => <Settings {...chosen} />,
    'a file refused': () => (
      <Settings
        {...atFirst}
        outcome={{ type: 'refused', file: 'notes.json', fault: { type: 'bad-value', setting: 'theme' } }}
      />
    ),
  },
};
