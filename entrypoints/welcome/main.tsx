/** Wires the welcome page, and reads the demo article on it as the reader of any page would. */
import readIndex from 'virtual:knowledge-index';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Page } from '../../components/parts/Page';
import { Welcome } from '../../components/welcome/Welcome';
import { onAccessChanged, readAccess, setEverySite } from '../../lib/access';
import { wordsIn } from '../../lib/chosen-words';
import { type BackgroundMessage, isFor, type PageMessage, type PanelMessage } from '../../lib/messages';
import { choicesFrom } from '../../lib/page/choices';
import { beginLife } from '../../lib/page/life';
import { startSession } from '../../lib/page/session';
import { changeSettings, onSettingsChanged, readSettings, type Settings } from '../../lib/settings';
import { openShortcutSettings, readShortcuts } from '../../lib/shortcuts';
import { outletCount } from '../../lib/sites';
import { english } from '../../lib/text/languages/en';
import { openPanel } from '../background/panel';

const root = document.querySelector('#welcome');

/** The window that the panel is to open beside; until it is known, none opens. */
let windowId: number | undefined;

async function show(): Promise<void> {
  if (!root) return;
  const [{ everySite }, { language, theme }, shortcuts] = await Promise.all([
    readAccess(),
    readSettings(),
    readShortcuts(),
  ]);
  const words = wordsIn(language);
  render(
    <Page words={words} theme={theme} title={words.t('welcome.pageTitle')}>
      <Welcome
        listed={outletCount}
        everySite={everySite}
        onEverySite={allow => void setEverySite(allow)}
        shortcuts={shortcuts}
        onShortcuts={() => void openShortcutSettings()}
        onSettings={() => void browser.runtime.openOptionsPage()}
      />
    </Page>,
    root,
  );
}

async function send<Answer>(message: BackgroundMessage | PanelMessage): Promise<Answer> {
  return browser.runtime.sendMessage(message);
}

/** What of the settings concerns the demo; it is read whichever pages are to be left alone. */
const choicesOf = (settings: Settings) => choicesFrom(settings, true);

/** Reads the demo article. No script of the extension runs on its own pages but theirs, so that they do it themselves. */
async function readDemo(): Promise<void> {
  const life = beginLife({
    isInstalled: () => browser.runtime?.id !== undefined,
    fault: reason => void send({ to: 'background', type: 'fault', error: String(reason) }).catch(() => {}),
  });
  const session = startSession(
    document,
    {
      knowledge: readIndex(),
      languageOf: async () => english,
      records: (entities, claims) => send({ to: 'background', type: 'records', entities, claims }),
      openPanel: () => windowId !== undefined && openPanel({ windowId }),
      words: async () => wordsIn((await readSettings()).language),
      changed: () => void send({ to: 'panel', type: 'page-changed' }).catch(() => {}),
      counted: () => {},
      today: new Date().toISOString().slice(0, 10),
      choices: choicesOf(await readSettings()),
      keepMarksVisible: marksVisible => changeSettings({ marksVisible }).catch(() => {}),
    },
    life,
  );
  onSettingsChanged(async settings => {
    // The marks take the colours that go with the page: it has its theme first.
    await show();
    session.choose(choicesOf(settings));
  });
  browser.runtime.onMessage.addListener((message: unknown) =>
    isFor('page', message) ? session.handle(message as PageMessage) : undefined,
  );
}

async function start(): Promise<void> {
  await show();
  onAccessChanged(show);
  ({ id: windowId } = await browser.windows.getCurrent());
  // The marks take the colours that go with the page: it has its styles first.
  if (document.readyState !== 'complete')
    await new Promise(resolve => addEventListener('load', resolve, { once: true }));
  await readDemo();
}

void start();
