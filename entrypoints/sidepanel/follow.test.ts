// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PanelState } from '../../components/panel/panel-state';
import type { CardRecords } from '../../lib/knowledge/knowledge';
import type { PageReport } from '../../lib/messages';
import type { Settings } from '../../lib/settings';

type Listener = (...args: never[]) => unknown;
const listeners: Record<string, Listener> = {};
const hears = (name: string) => ({
  addListener(listener: Listener) {
    listeners[name] = listener;
  },
});
const tell = (name: string, ...args: unknown[]) => listeners[name]!(...(args as never[]));

interface Tab {
  id: number;
  windowId: number;
  active: boolean;
  status: 'loading' | 'complete';
  url?: string;
  title?: string;
}

/** The tab in front of the panel's window, and what the pages of tabs answer; nothing where no reader is there. */
let front: Tab;
const answers = new Map<number, () => Promise<PageReport>>();
let granted = true;
/** What the reader has chosen in the settings. */
let chosen: Partial<Settings> = {};

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      TAB_ID_NONE: -1,
      query: async ({ windowId }: { windowId: number }) => (windowId === front.windowId ? [front] : []),
      sendMessage: async (id: number) => {
        const answer = answers.get(id);
        if (!answer) throw new Error('Receiving end does not exist.');
        return answer();
      },
      onActivated: hears('activated'),
      onUpdated: hears('updated'),
    },
    permissions: { contains: async () => granted, onAdded: hears('granted'), onRemoved: hears('revoked') },
    storage: {
      sync: { get: async (defaults: object) => ({ ...defaults, ...chosen }) },
      local: { get: async (defaults: object) => defaults },
      onChanged: hears('settings'),
    },
    runtime: { onMessage: hears('message') },
  },
}));
const { followActiveTab } = await import('./follow');

const news: Tab = {
  id: 1,
  windowId: 7,
  active: true,
  status: 'complete',
  url: 'https://news.example/a',
  title: 'A',
};
const other: Tab = { ...news, id: 2, url: 'https://news.example/b', title: 'B' };
const records: CardRecords = { entities: {}, claims: {}, sources: {}, timeline: [] };
const titled = (title: string) => async (): Promise<PageReport> => ({
  status: 'not-coverage',
  title,
  coverage: { isCoverage: false, score: 0, reasons: [] },
});
const later = (time: number, answer: () => Promise<PageReport>) => () =>
  new Promise<PageReport>(resolve => setTimeout(() => resolve(answer()), time));

let shown: PanelState[];
const pass = (time: number) => vi.advanceTimersByTimeAsync(time);
const told = () => shown.map(state => ('title' in state ? state.title : state.type));

async function follow(): Promise<void> {
  followActiveTab(7, records, state => void shown.push(state));
  await pass(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  shown = [];
  front = news;
  granted = true;
  chosen = {};
  answers.clear();
  answers.set(1, titled('first')).set(2, titled('second'));
});
afterEach(() => void vi.useRealTimers());

describe('the panel shows', () => {
  test('the page of the tab in front, and of the next one', async () => {
    await follow();
    front = other;
    tell('activated', { tabId: 2, windowId: 7 });
    await pass(0);
    expect(told()).toEqual(['first', 'second']);
  });

  test.each<[string, () => void]>([
    ['changes', () => tell('message', { to: 'panel', type: 'page-changed' }, { tab: news })],
    ['loads', () => tell('updated', 1, { status: 'complete' }, news)],
    ['navigates within itself', () => tell('updated', 1, { url: 'https://news.example/c' }, news)],
  ])('its page anew when that %s', async (_, happen) => {
    await follow();
    answers.set(1, titled('changed'));
    happen();
    await pass(0);
    expect(told()).toEqual(['first', 'changed']);
  });

  test.each<[string, () => void]>([
    [
      'a tab behind',
      () => tell('message', { to: 'panel', type: 'page-changed' }, { tab: { ...other, active: false } }),
    ],
    [
      'another window',
      () => tell('message', { to: 'panel', type: 'page-changed' }, { tab: { ...other, windowId: 8 } }),
    ],
    ['another window, where a tab comes to the front', () => tell('activated', { tabId: 3, windowId: 8 })],
    [
      'a tab behind that loads',
      () => tell('updated', 2, { status: 'complete' }, { ...other, active: false }),
    ],
    ['a page whose title alone changed', () => tell('updated', 1, { title: '(1) A' }, news)],
    [
      'another part of the extension',
      () => tell('message', { to: 'background', type: 'closer-look' }, { tab: news }),
    ],
  ])('nothing new because of %s', async (_, happen) => {
    await follow();
    happen();
    await pass(1000);
    expect(told()).toEqual(['first']);
  });

  test('never the answer of a tab that is no longer in front', async () => {
    answers.set(1, later(100, titled('first')));
    await follow();
    front = other;
    tell('activated', { tabId: 2, windowId: 7 });
    await pass(500);
    expect(told()).toEqual(['second']);
  });

  test('nothing of the tab before while the page in front is too busy to answer', async () => {
    await follow();
    front = other;
    answers.set(2, later(3000, titled('second')));
    tell('activated', { tabId: 2, windowId: 7 });
    await pass(250);
    expect(told()).toEqual(['first', 'loading']);
    await pass(3000);
    expect(told()).toEqual(['first', 'loading', 'second']);
  });

  test('the same page as long as it is busy', async () => {
    await follow();
    answers.set(1, later(3000, titled('changed')));
    tell('message', { to: 'panel', type: 'page-changed' }, { tab: news });
    await pass(1000);
    expect(told()).toEqual(['first']);
  });
});

describe('where no reader is', () => {
  beforeEach(() => answers.clear());

  test.each<[string, Partial<Tab>, boolean, PanelState]>([
    ['the page is still loading', { status: 'loading' }, true, { type: 'loading' }],
    ['the gate saw nothing', {}, true, { type: 'not-coverage', title: 'A', reasons: [] }],
    ['the site is on no list', {}, false, { type: 'no-access', canRead: true, canAlwaysRead: true }],
    [
      'the address is hidden from us',
      { url: undefined as never },
      true,
      { type: 'no-access', canRead: false, canAlwaysRead: false },
    ],
    [
      'the page is the browser’s own',
      { url: 'about:blank' },
      true,
      { type: 'no-access', canRead: false, canAlwaysRead: false },
    ],
  ])('%s', async (_, tab, isGranted, expected) => {
    front = { ...news, ...tab };
    granted = isGranted;
    await follow();
    expect(shown).toEqual([expected]);
  });

  test('a page that has just loaded gets time to start one', async () => {
    await follow();
    shown = [];
    tell('updated', 1, { status: 'complete' }, news);
    await pass(100);
    answers.set(1, titled('first'));
    await pass(400);
    expect(told()).toEqual(['first']);
  });

  test('and it is told when none comes', async () => {
    await follow();
    shown = [];
    tell('updated', 1, { status: 'complete' }, news);
    await pass(500);
    expect(shown).toEqual([{ type: 'not-coverage', title: 'A', reasons: [] }]);
  });
});

test('the panel closes with the message for its window alone', async () => {
  const close = vi.spyOn(window, 'close').mockImplementation(() => {});
  await follow();
  tell('message', { to: 'panel', type: 'close', windowId: 8 }, {});
  expect(close).not.toHaveBeenCalled();
  tell('message', { to: 'panel', type: 'close', windowId: 7 }, {});
  expect(close).toHaveBeenCalledOnce();
});

describe('what is to be left alone', () => {
  test.each<[string, Partial<Settings>, PanelState]>([
    ['a site that the reader does not want read', { never: ['news.example'] }, { type: 'off', why: 'never' }],
    ['every page, while paused', { paused: true }, { type: 'off', why: 'paused' }],
  ])('%s: the panel says so, and shows the page again when that is undone', async (_, choice, state) => {
    chosen = choice;
    await follow();
    expect(shown.at(-1)).toEqual(state);
    chosen = {};
    answers.set(1, titled('A'));
    tell('settings', { never: {}, paused: {} }, 'sync');
    await pass(0);
    expect(told().at(-1)).toBe('A');
  });
});
