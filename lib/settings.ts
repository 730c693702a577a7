/** What the reader has chosen for good; kept by the browser, and synced where it syncs. */
import { browser } from 'wxt/browser';

export interface Settings {
  /** Whether marks are shown on the page. */
  marksVisible: boolean;
}

const defaults: Settings = { marksVisible: true };

/** The settings as they are now; as they are at first where the browser cannot read them. */
export async function readSettings(): Promise<Settings> {
  try {
    return (await browser.storage.sync.get({ ...defaults })) as unknown as Settings;
  } catch {
    return { ...defaults };
  }
}

/** Changes some settings; pages and panels that listen are told. */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  return browser.storage.sync.set(change);
}

/** Calls `changed` with all settings when one has changed, here or on another device; the answer ends that. */
export function onSettingsChanged(changed: (settings: Settings) => void): () => void {
  const listener = async () => changed(await readSettings());
  browser.storage.sync.onChanged.addListener(listener);
  return () => browser.storage.sync.onChanged.removeListener(listener);
}
