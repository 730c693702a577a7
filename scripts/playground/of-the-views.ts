import type { Shot } from './pictures';

/** The pictures of docs/views.md, by the name of the file. */
export const picturesOfTheViews: Readonly<Record<string, Shot>> = {
  actor: { story: 'card/president', theme: 'light', lang: 'en', width: 410 },
  claim: {
    story: 'card/figure, disputed',
    theme: 'dark',
    lang: 'en',
    width: 410,
  },
  actors: { story: 'panel/article', theme: 'dark', lang: 'be', width: 320, height: 640 },
  claims: { story: 'panel/claims', theme: 'light', lang: 'en', width: 600, height: 560, scale: 1.5 },
  positions: {
    story: 'views/who says what',
    theme: 'light',
    lang: 'en',
    width: 600,
    height: 560,
    scale: 1.5,
  },
  timeline: { story: 'views/timeline', theme: 'dark', lang: 'en', width: 320, height: 640 },
  places: { story: 'views/places', theme: 'light', lang: 'en', width: 320 },
  search: { story: 'panel/search', theme: 'light', lang: 'ru', width: 320, height: 640 },
  entity: { story: 'panel/page of an entity', theme: 'light', lang: 'en', width: 240, height: 640 },
  'take-along': { story: 'take along/formats', theme: 'light', lang: 'be', width: 320 },
  notice: { story: 'panel/no access yet', theme: 'light', lang: 'en', width: 320 },
  settings: { story: 'settings/much chosen', theme: 'dark', lang: 'en', width: 1000, height: 720, scale: 1 },
  welcome: {
    story: 'welcome/after installing',
    theme: 'light',
    lang: 'ru',
    width: 1000,
    height: 720,
    scale: 1,
  },
};
