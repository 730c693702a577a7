/**
 * Runs on every page of the listed sites, and so does next to nothing: asks the gate, and calls for the reader where
 * the answer is yes. Without the polyfill, which is several times its size.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isWorthALook } from '../lib/coverage/gate';
import type { BackgroundMessage } from '../lib/messages';
import { readSignals } from '../lib/page/signals';
import { world } from '../lib/page/world';

type Extension = { runtime?: { id?: string; sendMessage(message: BackgroundMessage): Promise<unknown> } };

/** The browser's own API: Firefox calls it `browser`, Chrome `chrome`. */
const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
const extension = browser ?? chrome ?? {};

const closerLook: BackgroundMessage = { to: 'background', type: 'closer-look' };

/** A page that gets its text by script has it by so much later, ms. */
const SECOND_LOOK = 2000;

/** Looks at the page, unless the reader does so already or the extension is gone, such as after an update. */
function look(): void {
  const { runtime } = extension;
  const { prerendering } = document as { prerendering?: boolean };
  // A page that is only being prepared is in no tab yet, and may never be.
  if (world.sidelightReader || !runtime?.id || prerendering) return;
  try {
    if (isWorthALook(readSignals(document))) runtime.sendMessage(closerLook).catch(() => {});
  } catch {
    // A page can make even its title unreadable; it has no article for us then.
  }
}

function lookTwice(): void {
  look();
  setTimeout(look, SECOND_LOOK);
}

export default defineUnlistedScript(() => {
  // Run once more where the reader of the page allows again what was not allowed before.
  if (world.sidelightGate) return look();
  world.sidelightGate = true;
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return;
  document.addEventListener('prerenderingchange', lookTwice);
  lookTwice();
  // A page that navigates within itself may come upon an article later. Some only keep their state that way.
  const { navigation } = globalThis as { navigation?: EventTarget };
  let address = location.href;
  navigation?.addEventListener('navigatesuccess', () => {
    if (location.href === address) return;
    address = location.href;
    lookTwice();
  });
});
