/** What the reader has chosen for good; kept by the browser, and synced where it syncs. */
import { type Browser, browser } from 'wxt/browser';

export interface Settings {
  /** Whether marks are shown on the page. */
  marksVisible: boolean;
  /** Whether no page at all is read without being asked for. */
  paused: boolean;
  /** Sites that are not read without being asked for, as `siteOf` names them; their subdomains belong to them. */
  never: string[];
  /** Whether articles on adjacent topics count as coverage. */
  adjacentTopics: boolean;
}

const defaults: Settings = { marksVisible: true, paused: false, never: [], adjacentTopics: false };

/** What an area of the browser's storage holds, else `others`; those alone where the browser cannot read it. */
async function kept(area: Browser.storage.StorageArea, others: Settings): Promise<Settings> {
  try {
    return await area.get(others);
  } catch {
    return others;
  }
}

/** The settings as they are now; as they are at first where the browser cannot read them. */
export async function readSettings(): Promise<Settings> {
  const synced = await kept(browser.storage.sync, defaults);
  return kept(browser.storage.local, synced);
}

/**
 * Changes some settings; pages and panels that listen are told. What cannot be synced, such as in a browser that has that
 * switched off, is kept on this device.
 */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  try {
    await browser.storage.sync.set(change);
  } catch {
    await browser.storage.local.set(change);
    return;
  }
  // What was kept here when syncing did not work is out of date.
  await browser.storage.local.remove(Object.keys(change)).catch(() => {});
}

/** Puts a site on the list of those that are never read, or takes it off. */
export async function setNever(site: string, isNever: boolean): Promise<void> {
  const { never } = await readSettings();
  const others = never.filter(other => other !== site);
  await changeSettings({ never: isNever ? [...others, site].sort() : others });
}

/** Whether pages of a host are read without being asked for. */
export function allows({ paused, never }: Settings, host: string): boolean {
  return !paused && !never.some(site => host === site || host.endsWith(`.${site}`));
}

/** Calls `changed` with all settings, and which changed, here or on another device; the answer ends that. */
export function onSettingsChanged(
  changed: (settings: Settings, which: ReadonlySet<string>) => void,
): () => void {
  const listener = async (changes: Record<string, Browser.storage.StorageChange>) => {
    const which = new Set(Object.keys(changes).filter(key => key in defaults));
    if (which.size > 0) changed(await readSettings(), which);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
