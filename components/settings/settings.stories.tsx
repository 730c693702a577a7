import type { Stories } from '../stories';
import { Settings } from './Settings';
import css from './settings.css?inline';

const nothing = () => {};

const atFirst = {
  listed: 485,
  granted: [],
  everySite: false,
  never: [],
  paused: false,
  adjacentTopics: false,
  onEverySite: nothing,
  onRemove: nothing,
  onReadAgain: nothing,
  onPause: nothing,
  onAdjacentTopics: nothing,
};

export const settingsStories: Stories = {
  name: 'settings',
  css,
  frame: 'page',
  stories: {
    'at first': () => <Settings {...atFirst} />,
    'with sites': () => (
      <Settings {...atFirst} granted={['garden.example', 'paper.example']} never={['shop.example']} paused />
    ),
  },
};
