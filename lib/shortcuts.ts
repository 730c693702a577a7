/** The keys of the extension's commands, which the browser alone keeps and changes. */
import { browser } from 'wxt/browser';

/** The part of Firefox's commands that is used; the types know Chrome's API alone. */
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** The commands, with the keys that they have now; null where they have none. */
export async function readShortcuts(): Promise<
  { command: string; description: string; keys: string | null }[]
> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut }) => ({
    command: name,
    description,
    keys: shortcut || null,
  }));
}

/** Opens the browser's page of shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings } = browser.commands as ShortcutSettings;
  // Chrome lets no page link to its own, but opens it for an extension.
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
