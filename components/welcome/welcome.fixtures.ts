/** The welcome page as it is after installing, for tests and the playground. */
import { atFirst as settings } from '../settings/settings.fixtures';
import type { WelcomeProps } from './Welcome';

const { listed, everySite, onEverySite, shortcuts, onShortcuts } = settings;

export const afterInstall: WelcomeProps = {
  listed,
  everySite,
  onEverySite,
  shortcuts,
  onShortcuts,
  onSettings: () => {},
};
