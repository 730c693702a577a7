/** Preferences of a Firefox that is alone in the world with a test server. */

/**
 * Blocks Firefox's settings service, which asks the network from the first second on. A release build heeds the
 * preference only with the variable in its environment.
 */
export const firefoxEnvironment = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };
const quiet = { 'services.settings.server': 'data:,#remote-settings-dummy/v1' };

/** @param port of the proxy that all requests go to, also those to this machine; no name is ever looked up */
function onlyThrough(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
    'network.dns.disabled': true,
    'network.stricttransportsecurity.preloadlist': false,
    'dom.security.https_first': false,
    'media.peerconnection.enabled': false,
  };
}

/** The colours that pages are asked for, and the theme of the window, which the sidebar follows. */
function colours(dark: boolean) {
  return {
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'extensions.activeThemeID': `firefox-compact-${dark ? 'dark' : 'light'}@mozilla.org`,
  };
}

export function firefoxPreferences(port: number, dark: boolean, extensionId: string, uuid: string) {
  return {
    ...quiet,
    ...onlyThrough(port),
    ...colours(dark),
    // What is read in the views is in the language that the tests are.
    'intl.locale.requested': 'en-US',
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
  };
}

/** Files are saved to a folder without a question, of whatever type they are. */
export function savingTo(folder: string) {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
  };
}
