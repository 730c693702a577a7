/** What the reader has chosen for good; kept by the browser, and synced where it syncs. */
import { type Browser, browser } from 'wxt/browser';
import type { EntityKind } from './annotations';
import type { Language } from './i18n/languages';

/** What is marked in an article: an actor of one of the kinds, or a claim. */
export type MarkKind = EntityKind | 'claim';

/** How the views look: as the browser wants it, or always light or dark. */
export const themes = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

export interface Settings {
  /** Whether marks are shown on the page. */
  marksVisible: boolean;
  /** Whether no page at all is read without being asked for. */
  paused: boolean;
  /** Sites that are not read without being asked for, as `siteOf` names them; their subdomains belong to them. */
  never: string[];
  /** Whether articles on adjacent topics count as coverage. */
  adjacentTopics: boolean;
  /** What is marked. */
  kinds: MarkKind[];
  /** Whether every mention of an actor is marked, or the first in each paragraph. */
  mentions: 'every' | 'first';
  theme: Theme;
  /** The language of the views; null for the browser's. */
  language: Language | null;
}

/** The settings as they are at first. */
export const defaults: Settings = {
  marksVisible: true,
  paused: false,
  never: [],
  adjacentTopics: false,
  kinds: ['person', 'organisation', 'place', 'event', 'claim'],
  mentions: 'every',
  theme: 'auto',
  language: null,
};

/** What is kept on this device under these keys, else `others`; those alone where the browser cannot read it. */
async function keptHere<Values extends object>(others: Values): Promise<Values> {
  try {
    return await browser.storage.local.get(others);
  } catch {
    return others;
  }
}

/** What is synced; as this device knew it last where the browser cannot read that, or has nothing that syncs. */
async function readSynced(): Promise<Settings> {
  try {
    return await browser.storage.sync.get(defaults);
  } catch {
    const { copy } = await keptHere({ copy: defaults });
    return { ...defaults, ...copy };
  }
}

/** The settings as they are now; as they are at first where the browser cannot read them. */
export async function readSettings(): Promise<Settings> {
  return keptHere(await readSynced());
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

/**
 * Has this device know what is synced, for a day when the browser cannot read that: keeps a copy with each change. What was
 * kept here alone gives way to a choice that comes from elsewhere later.
 */
export function followSynced(): void {
  browser.storage.onChanged.addListener(async (changes, area) => {
    const which = Object.keys(changes).filter(key => key in defaults);
    if (area !== 'sync' || which.length === 0) return;
    const { local } = browser.storage;
    await local.remove(which).catch(() => {});
    await local.set({ copy: await readSettings() }).catch(() => {});
  });
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
