/**
 * Chromium's own controls, which the DevTools of pages do not reach: its menus and its questions. They are read, and
 * given input, over the protocol of its UI DevTools, the same with a window as without.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { NodeWebSocketTransport } from 'puppeteer-core/internal/node/NodeWebSocketTransport.js';
import { until } from '../../until';

/** A window, widget or view. Its first attribute is "class" or "name", with the value behind it. */
interface Control {
  nodeId: number;
  nodeName: 'Window' | 'Widget' | 'View' | 'root';
  attributes?: [string, string];
  children?: Control[];
}

interface Commands {
  'DOM.enable': { params: object; result: unknown };
  'DOM.getDocument': { params: object; result: { root: Control } };
  'DOM.dispatchKeyEvent': { params: { nodeId: number; event: object }; result: unknown };
  'DOM.dispatchMouseEvent': { params: { nodeId: number; event: object }; result: unknown };
  'CSS.enable': { params: object; result: unknown };
  'CSS.getMatchedStylesForNode': {
    params: { nodeId: number };
    result: {
      matchedCSSRules: { rule: { style: { cssProperties: { name: string; value: string }[] } } }[];
    };
  };
}

type Send = <Name extends keyof Commands>(
  name: Name,
  params?: Commands[Name]['params'],
) => Promise<Commands[Name]['result']>;

/** Keys by Windows' virtual key codes. */
const keyCodes = { Up: 38, Right: 39, Down: 40, Enter: 13 } as const;

/** A question that was only just asked takes no answer, lest one is given by mistake, ms. */
const DEAF = 600;

/** Switches the protocol on, at a port that Chromium chooses and writes to its profile. */
export const controlsFlags = [
  '--enable-ui-devtools=0',
  '--enable-features=ui-debug-tools-enable-synthetic-events',
];

/** @param profile folder of the profile that Chromium was started with, and with `controlsFlags` */
export function chromiumControls(profile: string) {
  const withControls = async (use: (send: Send) => Promise<void>) => {
    const port = readFileSync(join(profile, 'UIDevToolsActivePort'), 'utf8').trim();
    const transport = await NodeWebSocketTransport.create(`ws://127.0.0.1:${port}/0`);
    try {
      await use(sendOver(transport));
    } finally {
      transport.close();
    }
  };

  /** Chooses with the keyboard from the context menu that is open. What the entries read is not told: see `Browser`. */
  const chooseFromMenu = (title: string, titles: readonly string[]) =>
    withControls(async send => {
      await send('DOM.enable');
      const press = async (key: keyof typeof keyCodes, times = 1) => {
        const window = (await controls(send)).find(({ nodeName }) => nodeName === 'Window')!;
        for (let i = 0; i < times; i++) await send('DOM.dispatchKeyEvent', keyPress(window, keyCodes[key]));
      };
      const menus = async () => (await controls(send)).filter(isOf('MenuHostRootView')).map(itemsOf);
      const entries = await until(async () => (await menus())[0], 'the context menu to open');
      const ours = entries.findLastIndex(isExtensions);
      if (ours < 0) throw new Error('The context menu has no entry of an extension.');
      await press('Up', entries.length - ours);
      await press('Right');
      await until(
        async () => (await menus())[1]?.length === titles.length,
        `a menu of ${titles.length} entries to open`,
      );
      await press('Down', titles.indexOf(title));
      await press('Enter');
      await until(async () => (await menus()).length === 0, 'the context menu to close');
    });

  /** Presses a button of the question that is asked. */
  const answer = (label: string) =>
    withControls(async send => {
      await send('DOM.enable');
      await send('CSS.enable');
      const findButton = async () => {
        for (const control of (await controls(send)).filter(isOf('MdTextButton')))
          if ((await textOf(send, control)) === label) return control;
        return null;
      };
      await until(findButton, `a question with the button "${label}"`);
      await until(async () => {
        // Each press that comes too soon makes it deaf for longer.
        await pause(DEAF);
        const button = await findButton();
        if (!button) return true;
        for (const type of ['mouseEntered', 'mousePressed', 'mouseReleased'])
          await send('DOM.dispatchMouseEvent', click(button, type)).catch(() => {});
        return (await findButton()) === null;
      }, 'the question to be answered');
    });

  return { chooseFromMenu, answer };
}

function sendOver(transport: NodeWebSocketTransport): Send {
  const waiting = new Map<number, (answer: { result: never; error?: { message: string } }) => void>();
  transport.onmessage = message => {
    const answer = JSON.parse(String(message));
    waiting.get(answer.id)?.(answer);
  };
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = waiting.size + 1;
      waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result),
      );
      transport.send(JSON.stringify({ id, method, params }));
    });
}

/** All that is on the screen now. Each call gives new ids, and makes those from before invalid. */
async function controls(send: Send): Promise<Control[]> {
  const flat = (control: Control): Control[] => [control, ...(control.children ?? []).flatMap(flat)];
  return flat((await send('DOM.getDocument')).root);
}

const isOf = (name: string) => (control: Control) => control.attributes?.[1] === name;

function itemsOf(menu: Control): Control[] {
  const inside = (menu.children ?? []).flatMap(itemsOf);
  return isOf('MenuItemView')(menu) ? [menu, ...inside] : inside;
}

/** An extension's own entry has its icon before it, and behind it the arrow of its menu. */
function isExtensions({ children = [] }: Control): boolean {
  return children.filter(isOf('ImageView')).length === 2;
}

async function textOf(send: Send, { nodeId }: Control): Promise<string | undefined> {
  const { matchedCSSRules } = await send('CSS.getMatchedStylesForNode', { nodeId });
  const properties = matchedCSSRules.flatMap(({ rule }) => rule.style.cssProperties);
  return properties.find(({ name }) => name === 'Text')?.value;
}

function keyPress({ nodeId }: Control, keyCode: number) {
  return { nodeId, event: { type: 'keyPressed', keyCode, code: 0, key: 0, flags: 0, isChar: false } };
}

function click({ nodeId }: Control, type: string) {
  return { nodeId, event: { type, x: 5, y: 5, button: 'left', wheelDirection: 'none' } };
}
