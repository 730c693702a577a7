/** Has the extension's own pages look as the reader chose: every colour of the views follows `color-scheme`. */
import { onSettingsChanged, readSettings, type Theme } from './settings';

/** Gives a document its theme, now and whenever the reader chooses another. */
export async function followTheme({ documentElement }: Document): Promise<void> {
  const wear = (theme: Theme) => {
    // Without a scheme of its own it has that of the style sheet, which is the browser's.
    documentElement.style.colorScheme = theme === 'auto' ? '' : theme;
  };
  onSettingsChanged(({ theme }, which) => {
    if (which.has('theme')) wear(theme);
  });
  wear((await readSettings()).theme);
}
