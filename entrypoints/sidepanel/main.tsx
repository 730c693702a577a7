/** Wires the panel's view to the page of the active tab. Keeps nothing of its own. */
import readCards from 'virtual:knowledge-cards';
import readIndex from 'virtual:knowledge-index';
import readMap from 'virtual:map';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Panel } from '../../components/panel/Panel';
import type { Choices, PanelEvents, PanelState } from '../../components/panel/panel-state';
import { Page } from '../../components/parts/Page';
import { wordsIn } from '../../lib/chosen-words';
import { cardText } from '../../lib/export/card-text';
import { type Search, searchOf } from '../../lib/knowledge/search';
import type { BackgroundMessage, PageMessage } from '../../lib/messages';
import { copy } from '../../lib/page/clipboard';
import { changeSettings, onSettingsChanged, readSettings, setNever } from '../../lib/settings';
import { originPattern, siteOf } from '../../lib/sites';
import { askPage, followActiveTab } from './follow';
import { takeAlong } from './take-along';

/** YYYY-MM-DD. A panel may be open for days. */
const today = () => new Date().toISOString().slice(0, 10);

async function start(root: Element): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  if (windowId === undefined) return;

  async function ask(message: PageMessage): Promise<void> {
    const tabId = followed.tab()?.id;
    if (tabId !== undefined) await askPage(tabId, message);
  }

  async function readPage({ anyway }: { anyway: boolean }): Promise<void> {
    const tabId = followed.tab()?.id;
    if (tabId === undefined) return;
    const message: BackgroundMessage = { to: 'background', type: 'read-page', tabId, anyway };
    const isAllowed: boolean = await browser.runtime.sendMessage(message);
    if (isAllowed) await followed.refresh();
    else followed.refuse();
  }

  /** The site of the page that is shown. */
  const site = () => siteOf(followed.tab()?.url ?? '');

  async function always(): Promise<void> {
    const origin = originPattern(followed.tab()?.url ?? '');
    // Nothing may be awaited before it is asked for: Firefox wants the click itself.
    if (origin && (await browser.permissions.request({ origins: [origin] })))
      await readPage({ anyway: false });
  }

  async function never(isNever: boolean): Promise<void> {
    const chosen = site();
    if (chosen) await setNever(chosen, isNever);
  }

  async function retry(): Promise<void> {
    await ask({ to: 'page', type: 'read-again' });
    await followed.refresh();
  }

  const events: PanelEvents = {
    onAnnotate: () => void readPage({ anyway: true }),
    onRetry: () => void retry(),
    onToggleMarks: () => void ask({ to: 'page', type: 'toggle-marks' }),
    onGoTo: ({ start, end }) => void ask({ to: 'page', type: 'go-to', span: { start, end } }),
    onAlways: () => void always(),
    onNever: isNever => void never(isNever),
    onPause: paused => void changeSettings({ paused }),
    onSettings: () => void browser.runtime.openOptionsPage(),
    onTakeAlong: async (format, way) => {
      const tabId = followed.tab()?.id;
      return tabId === undefined ? 'no-page' : takeAlong(tabId, { format, way, records, words });
    },
    onCopy: subject => copy(document, cardText(subject, words)),
  };

  let { language, theme } = await readSettings();
  let words = wordsIn(language);
  let shown: [PanelState, Choices] | undefined;

  function show(state: PanelState, choices: Choices): void {
    shown = [state, choices];
    render(
      <Page words={words} theme={theme} title={words.t('manifest.name')}>
        <Panel {...{ state, choices, records, search, frames, today: today() }} {...events} />
      </Page>,
      root,
    );
  }

  onSettingsChanged(settings => {
    ({ language, theme } = settings);
    words = wordsIn(language);
    if (shown) show(...shown);
  });

  const records = readCards();
  const frames = readMap();
  let searchKnowledge: Search | undefined;
  const search: Search = (query, here) => {
    searchKnowledge ??= searchOf(readIndex(), records);
    return searchKnowledge(query, here);
  };
  const followed = followActiveTab(windowId, records, show);
}

const root = document.querySelector('#panel');
if (root) void start(root);
