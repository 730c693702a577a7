import { cardStories } from '../components/card/card.stories';
import { panelStories } from '../components/panel/panel.stories';
import { viewsStories } from '../components/panel/views.stories';
import { settingsStories } from '../components/settings/settings.stories';
import type { Stories } from '../components/stories';
import { welcomeStories } from '../components/welcome/welcome.stories';

/** The stories of all views, written out. */
export const allStories: Stories[] = [
  cardStories,
  panelStories,
  viewsStories,
  settingsStories,
  welcomeStories,
];
