/** Which sites the browser lets Sidelight read beyond the list: the reader's choice, which the browser keeps. */
import { browser } from 'wxt/browser';
import { grantedHosts } from './sites';

const everySite = '*://*/*';

export interface Access {
  /** Sites that the reader added, by host. */
  granted: string[];
  everySite: boolean;
}

export async function readAccess(): Promise<Access> {
  const { origins = [] } = await browser.permissions.getAll();
  return { granted: grantedHosts(origins), everySite: origins.includes(everySite) };
}

/**
 * Has the browser ask the reader for access to every site, or gives it back. Must be called straight from an act of the
 * reader. The answer may be no: what holds is told by `readAccess`.
 */
export async function setEverySite(allow: boolean): Promise<void> {
  if (allow) await browser.permissions.request({ origins: [everySite] });
  else await browser.permissions.remove({ origins: [everySite] });
}

/** Calls `changed` whenever access is given or taken away, here or on the browser's own page. */
export function onAccessChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
