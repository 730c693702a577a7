import type { Stories } from '../stories';
import { Welcome } from './Welcome';
import css from './welcome.css?inline';
import { afterInstall } from './welcome.fixtures';

export const welcomeStories: Stories = {
  name: 'welcome',
  css,
  frame: 'page',
  stories: {
    'after installing': () => <Welcome {...afterInstall} />,
    'every site allowed': () => <Welcome {...afterInstall} everySite />,
  },
};
