/**
 * What only Firefox's own scope can do, where the window is a document among others: functions that run there.
 * Each must stand alone, like those of `in-page.ts`.
 */
import type { Modifier, Point } from '../driver';

interface ContentBrowser extends HTMLElement {
  currentURI: { spec: string };
  messageManager: {
    loadFrameScript(url: string, allowDelayedLoad: boolean): void;
    addMessageListener(name: string, listener: (message: { data: never }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: never }) => void): void;
  };
}

interface Extension {
  backgroundState: 'stopped' | 'starting' | 'running' | 'suspending';
  terminateBackground(how: {
    ignoreDevToolsAttached: boolean;
    disableResetIdleForTest: boolean;
  }): Promise<void>;
}

interface ScriptMessage {
  flags: number;
  errorMessage: string;
  sourceName: string;
}

declare const window: Window & {
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(rect: null, scale: number, fill: string): Promise<ImageBitmap> };
  };
};
declare const gBrowser: { selectedBrowser: ContentBrowser };
declare const ZoomManager: { zoom: number };
declare const SidebarController: { isOpen: boolean; hide(): void };
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
declare const ChromeUtils: { importESModule(url: string): Record<string, never> };
declare const Ci: Record<string, unknown>;
declare const Cc: unknown;
declare const Services: {
  prefs: { setIntPref(name: string, value: number): void };
  console: {
    registerListener(listener: {
      observe(message: { QueryInterface(kind: unknown): ScriptMessage }): void;
    }): void;
  };
  ppmm: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    loadProcessScript(url: string, alsoInNewProcesses: boolean): void;
  };
  scriptloader: { loadSubScript(url: string, scope: object): void };
};
interface Input {
  synthesizeMouseAtPoint(x: number, y: number, event: { type?: string }, on: Window): void;
  synthesizeKey(key: string, event: Record<string, boolean>, on: Window): void;
}
declare const sidelightHarness: { input: Input; messages: string[] };

/** Prepares the window: loads Firefox's own means of making input, and begins to collect the extension's errors. */
export function prepare(extensionOrigin: string): void {
  const harness = { input: { window, parent: window, _EU_Ci: Ci, _EU_Cc: Cc }, messages: [] as string[] };
  Object.assign(window, { sidelightHarness: harness });
  Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', harness.input);

  // What a tab that is closed or goes on cuts off: a script that was running, a message that was under way.
  const closing = /^Script terminated by timeout|after context unloaded|while context is inactive/;
  const warningFlag = 1;
  Services.console.registerListener({
    observe(message) {
      const { flags, errorMessage, sourceName } = message.QueryInterface(Ci.nsIScriptError);
      if (!sourceName.startsWith(`${extensionOrigin}/`) || closing.test(errorMessage)) return;
      harness.messages.push(`${flags & warningFlag ? 'warning' : 'error'}: ${errorMessage} (${sourceName})`);
    },
  });
  // What a script says through `console` stays in its own process: a script in each of them passes it on.
  const passOn = `
    Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).addLogEventListener(
      ({ level, filename, arguments: values }) => {
        const kind = { error: 'error', assert: 'error', warn: 'warning' }[level];
        if (kind && filename.startsWith('${extensionOrigin}/'))
          sendAsyncMessage('sidelight:console', kind + ': ' + values.map(String).join(' ') + ' (' + filename + ')');
      },
      Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal),
    )`;
  Services.ppmm.addMessageListener('sidelight:console', ({ data }) => harness.messages.push(data));
  Services.ppmm.loadProcessScript(`data:application/javascript,${encodeURIComponent(passOn)}`, true);
}

export function readMessages(): string[] {
  return sidelightHarness.messages;
}

/** Changes what `preferences.ts` begins with: the colours of pages, and the window's theme. */
export async function setColours(dark: boolean): Promise<void> {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  ) as unknown as {
    AddonManager: { getAddonByID(id: string): Promise<{ enable(): Promise<void> }> };
  };
  const theme = await AddonManager.getAddonByID(`firefox-compact-${dark ? 'dark' : 'light'}@mozilla.org`);
  await theme.enable();
}

/** Has all pages shown in the system's own colours, as it is with high contrast. */
export function forceColours(forced: boolean): void {
  Services.prefs.setIntPref('browser.display.document_color_use', forced ? 2 : 0);
}

/** Asks all pages for less motion, as the setting of the system does. */
export function reduceMotion(reduced: boolean): void {
  Services.prefs.setIntPref('ui.prefersReducedMotion', reduced ? 1 : 0);
}

/** Zooms the page in front, as the browser's own command does. */
export function zoom(factor: number): void {
  ZoomManager.zoom = factor;
}

export function resizeWindow(width: number | undefined, height: number | undefined): void {
  window.resizeTo(width ?? window.outerWidth, height ?? window.outerHeight);
}

/** Clicks the extension's toolbar button, as a user's action. */
export function clickToolbarButton(extensionId: string): void {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as unknown as {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: Extension): { triggerAction(on: Window): void } };
      };
    };
  };
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Takes the focus from the address bar or the panel to the page, as input from outside does not do by itself. */
export function focusPage(): void {
  if (document.activeElement !== gBrowser.selectedBrowser) gBrowser.selectedBrowser.focus();
}

/** Presses keys in the window: what has the focus gets them, and the browser's own shortcuts work. */
export function pressInWindow(key: string, modifiers: Modifier[], focus: 'page' | 'panel'): void {
  const panel = document
    .querySelector<HTMLIFrameElement>('#sidebar')
    ?.contentDocument?.querySelector('browser');
  const target = focus === 'page' ? gBrowser.selectedBrowser : (panel as HTMLElement);
  if (target.ownerDocument.activeElement !== target) target.focus();
  const held = new Set<string>(modifiers);
  sidelightHarness.input.synthesizeKey(
    key.length === 1 ? key : `KEY_${key}`,
    {
      altKey: held.has('Alt'),
      ctrlKey: held.has('Control'),
      metaKey: held.has('Meta'),
      shiftKey: held.has('Shift'),
    },
    window,
  );
}

export function backgroundState(extensionId: string): Extension['backgroundState'] {
  return WebExtensionPolicy.getByID(extensionId).extension.backgroundState;
}

export function endBackground(extensionId: string): Promise<void> {
  return WebExtensionPolicy.getByID(extensionId).extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
}

/** The address of the open sidebar's document; null when there is none. */
export function panelUrl(): string | null {
  const frame = document.querySelector<HTMLIFrameElement>('#sidebar');
  const panel = frame?.contentDocument?.querySelector<ContentBrowser>('browser');
  return SidebarController.isOpen ? (panel?.currentURI.spec ?? null) : null;
}

export function hidePanel(): void {
  SidebarController.hide();
}

/** Evaluates an expression in the sidebar's document, past the extension's content security policy. */
export function evaluateInPanel(expression: string): Promise<string | undefined> {
  const frame = document.querySelector<HTMLIFrameElement>('#sidebar');
  const panel = frame?.contentDocument?.querySelector<ContentBrowser>('browser');
  if (!SidebarController.isOpen || !panel) throw new Error('The panel is not open.');
  const { messageManager } = panel;
  const answer = `sidelight:${Math.random()}`;
  const frameScript = `(async () => {
    try {
      const scope = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
      const value = await Cu.evalInSandbox(${JSON.stringify(expression)}, scope);
      sendAsyncMessage('${answer}', { value });
    } catch (error) {
      sendAsyncMessage('${answer}', { error: String(error) });
    }
  })()`;
  return new Promise((resolve, reject) => {
    const listener = ({ data }: { data: { value?: string; error?: string } }) => {
      messageManager.removeMessageListener(answer, listener);
      if (data.error === undefined) resolve(data.value);
      else reject(new Error(data.error));
    };
    messageManager.addMessageListener(answer, listener);
    messageManager.loadFrameScript(`data:application/javascript,${encodeURIComponent(frameScript)}`, false);
  });
}

/** Moves the pointer to a point of the sidebar's document, and clicks there if asked to. */
export function pointInPanel({ x, y }: Point, click: boolean): void {
  const frame = document.querySelector<HTMLIFrameElement>('#sidebar');
  const panel = frame?.contentDocument?.querySelector('browser');
  if (!SidebarController.isOpen || !frame || !panel) throw new Error('The panel is not open.');
  const outer = frame.getBoundingClientRect();
  const inner = panel.getBoundingClientRect();
  const { input } = sidelightHarness;
  const at = [outer.x + inner.x + x, outer.y + inner.y + y] as const;
  input.synthesizeMouseAtPoint(...at, { type: 'mousemove' }, window);
  if (click) input.synthesizeMouseAtPoint(...at, {}, window);
}

/** Draws the window, or only the panel, as it is on the screen. The picture (PNG) is given in base 64. */
export async function drawWindow(panelOnly: boolean): Promise<string> {
  const picture = await window.browsingContext.currentWindowGlobal.drawSnapshot(
    null,
    devicePixelRatio,
    'white',
  );
  const frame = document.querySelector<HTMLIFrameElement>('#sidebar');
  const panel = frame?.contentDocument?.querySelector('browser');
  let area = { x: 0, y: 0, width: innerWidth, height: innerHeight };
  if (panelOnly) {
    if (!SidebarController.isOpen || !frame || !panel) throw new Error('The panel is not open.');
    const outer = frame.getBoundingClientRect();
    const { x, y, width, height } = panel.getBoundingClientRect();
    area = { x: outer.x + x, y: outer.y + y, width, height };
  }
  const canvas = new OffscreenCanvas(area.width * devicePixelRatio, area.height * devicePixelRatio);
  canvas.getContext('2d')?.drawImage(picture, -area.x * devicePixelRatio, -area.y * devicePixelRatio);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return (new Uint8Array(await blob.arrayBuffer()) as Uint8Array & { toBase64(): string }).toBase64();
}
