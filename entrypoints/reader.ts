/** Reads a page that is worth a closer look; the gate or the reader of the page calls for it. */
import index from 'virtual:knowledge-index';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type BackgroundMessage, isFor, type PanelMessage } from '../lib/messages';
import { type Session, type Shell, startSession } from '../lib/page/session';

/** Where a page's session is kept, so that a second call finds the first. */
const world = globalThis as { sidelightSession?: Session };

function tellBackground<Answer>(message: BackgroundMessage): Promise<Answer> {
  return browser.runtime.sendMessage(message);
}

/** The panel may be closed, and after an update the extension that this script belongs to may be gone. */
function tellPanel(message: PanelMessage): void {
  void browser.runtime.sendMessage(message).catch(() => {});
}

// WXT's own constant; true in the build for Firefox alone.
const isFirefox = import.meta.env.BROWSER === 'firefox';

const shell: Shell = {
  knowledge: index,
  records: (entities, claims) => tellBackground({ to: 'background', type: 'records', entities, claims }),
  // Firefox opens its sidebar only on an act in its own surfaces, never on one in a page.
  openPanel: isFirefox
    ? null
    : () => void tellBackground({ to: 'background', type: 'open-panel' }).catch(() => {}),
  panelHint: 'To open the side panel, press Alt+Shift+L or the Sidelight button in the toolbar.',
  changed: () => tellPanel({ to: 'panel', type: 'page-changed' }),
  today: new Date().toISOString().slice(0, 10),
};

export default defineUnlistedScript(() => {
  if (world.sidelightSession) return;
  const ended = new AbortController();
  const session = startSession(document, shell, ended.signal);
  world.sidelightSession = session;
  browser.runtime.onMessage.addListener(message =>
    isFor('page', message) ? Promise.resolve(session.handle(message)) : undefined,
  );
});
