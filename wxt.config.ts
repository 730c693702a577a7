import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig, type UserManifest } from 'wxt';
import { matchPatterns } from './lib/sites';
import { bundling } from './scripts/bundling';
import { messages } from './scripts/i18n/vite-plugin';
import { knowledge } from './scripts/knowledge/vite-plugin';
import { map } from './scripts/map/vite-plugin';

/** The host of the local demo article, which only the build for `npm run demo` (mode "demo") reads. */
const demoHost = '*://demo.sidelight.localhost/*';

const leastVersions = ['chrome128', 'firefox146'];

/** No request to any server, ever: not even to the extension's own files. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'";

function manifest(browser: string, mode: string, command: 'build' | 'serve'): UserManifest {
  const firefox = browser === 'firefox';
  const hosts = [...matchPatterns(), ...(mode === 'demo' ? [demoHost] : [])];
  return {
    name: '__MSG_manifest_name__',
    default_locale: 'en',
    description: '__MSG_manifest_description__',
    ...(firefox ? {} : { minimum_chrome_version: '128' }),
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', ...(firefox ? [] : ['sidePanel'])],
    host_permissions: hosts,
    optional_host_permissions: ['*://*/*'],
    content_scripts: [{ matches: hosts, js: ['gate.js'], run_at: 'document_idle' }],
    // While developing, the pages must reach the server that tells them to reload.
    ...(command === 'build' ? { content_security_policy: { extension_pages: contentSecurityPolicy } } : {}),
    action: { default_title: '__MSG_manifest_action__', ...(firefox ? { default_area: 'navbar' } : {}) },
    // Firefox keeps Alt+Shift with F, E, V, S, B, T and H for its menus, Chrome with A, I, R, T and B; Chrome takes no
    // more than four suggestions.
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_marks_commands_togglePanel__',
      },
      'toggle-marks': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_marks_commands_toggleMarks__',
      },
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_marks_commands_nextMark__',
      },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_marks_commands_previousMark__',
      },
      'show-card': {
        ...(firefox && { suggested_key: { default: 'Alt+Shift+K' } }),
        description: '__MSG_marks_commands_showCard__',
      },
    },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  } as UserManifest;
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: join(import.meta.dirname, 'assets/locales') },
  manifest: ({ browser, mode, command }) => manifest(browser, mode, command),
  // Nothing that the least versions know is lowered, such as light-dark(), which the marks' colours are read from;
  // and no polyfill of theirs is needed, such as that for module preload, which fetches.
  vite: () => ({
    plugins: [preact(), knowledge(), map(), messages()],
    build: {
      target: leastVersions,
      cssTarget: leastVersions,
      modulePreload: { polyfill: false },
      rolldownOptions: bundling,
      chunkSizeWarningLimit: 1000,
    },
  }),
  zip: { excludeSources: ['demo-output/**', 'docs/pictures/**'] },
});
