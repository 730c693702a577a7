/**
 * Runs on every page of the listed sites, and so does next to nothing: asks the gate, and calls for the reader where
 * the answer is yes. Without the polyfill, which is several times its size.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isWorthALook } from '../lib/coverage/gate';
import type { BackgroundMessage } from '../lib/messages';

type Extension = { runtime?: { sendMessage(message: BackgroundMessage): Promise<unknown> } };

/** The browser's own API: Firefox calls it `browser`, Chrome `chrome`. */
const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
const extension = browser ?? chrome ?? {};

const closerLook: BackgroundMessage = { to: 'background', type: 'closer-look' };

/** Where an article says what it is about. */
function readHead(): string {
  const described = document.querySelectorAll<HTMLMetaElement>(
    'meta[name=description], meta[name=keywords], meta[property="og:title"], meta[property="og:description"]',
  );
  return [document.title, location.href, ...[...described].map(meta => meta.content)].join('\n');
}

/** The text of the likeliest container. */
function readBody(): string {
  const container = document.querySelector('article') ?? document.querySelector('main') ?? document.body;
  return container?.textContent ?? '';
}

function look(): void {
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return;
  if (!isWorthALook({ head: readHead(), body: readBody })) return;
  // An extension that was updated meanwhile no longer hears this script.
  extension.runtime?.sendMessage(closerLook).catch(() => {});
}

export default defineUnlistedScript(() => {
  look();
  // A page that navigates within itself may come upon an article later.
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', look);
});
