import { browser } from 'wxt/browser';

const registration = 'granted-sites';

/** The change that is under way: the next one waits for it, or both would register the same script. */
let following: Promise<void> = Promise.resolve();

/**
 * Runs the gate on the sites beyond the list to which the reader granted access for good. The permission itself is the
 * setting: what the browser's own page takes back is gone here too.
 */
export function followGrantedSites(): Promise<void> {
  following = following.catch(() => {}).then(registerGrantedSites);
  return following;
}

async function registerGrantedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(browser.runtime.getManifest().host_permissions);
  const matches = origins.filter(origin => !listed.has(origin));
  const { scripting } = browser;
  const registered = await scripting.getRegisteredContentScripts({ ids: [registration] });
  if (registered.length > 0) await scripting.unregisterContentScripts({ ids: [registration] });
  if (matches.length > 0)
    await scripting.registerContentScripts([
      { id: registration, matches, js: ['gate.js'], runAt: 'document_idle', persistAcrossSessions: true },
    ]);
}
