import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messagesIn } from '../../lib/chosen-words';
import { readSettings } from '../../lib/settings';

/** What the browser was asked to do, in order. */
let asked: string[];
let isGranted = true;
const english = messagesIn('en');
const entries = new Map<string, { title?: string; checked?: boolean }>();

vi.mock('wxt/browser', () => ({
  browser: {
    ...fakeBrowser,
    storage: fakeBrowser.storage,
    i18n: { getMessage: (name: string) => english[name.replaceAll('_', '.')] },
    contextMenus: {
      removeAll: async () => entries.clear(),
      create: ({ id, ...entry }: { id: string }) => entries.set(id, entry),
      update: async (id: string, change: object) => {
        const entry = entries.get(id);
        if (!entry) throw new Error('There is no such entry.');
        Object.assign(entry, change);
      },
    },
    permissions: {
      request: async ({ origins }: { origins: string[] }) => {
        asked.push(`request ${origins}`);
        return isGranted;
      },
    },
  },
}));
vi.mock('./panel', () => ({
  openPanel: () => asked.push('open panel'),
  togglePanel: () => asked.push('toggle panel'),
}));
vi.mock('./page', () => ({
  readPage: async (tabId: number, { anyway }: { anyway: boolean }) =>
    asked.push(`read ${tabId}${anyway ? ' anyway' : ''}`),
}));
const { chooseFromMenu, createMenus, followLanguage, followPause } = await import('./menus');

/** Chooses the entry that reads so, on a page. */
async function choose(
  title: string,
  pageUrl = 'https://www.trtworld.com/a',
  checked?: boolean,
): Promise<void> {
  const [menuItemId] = [...entries].find(([, entry]) => entry.title === title)!;
  const info = { menuItemId, pageUrl, checked, editable: false };
  await chooseFromMenu(info as never, { id: 7, windowId: 1 } as never);
}

const never = async () => (await readSettings()).never;

beforeEach(async () => {
  fakeBrowser.reset();
  asked = [];
  isGranted = true;
  await createMenus();
});

describe('an entry of the context menu', () => {
  test('opens the panel, and has the page annotated', async () => {
    await choose('Annotate this page now');
    expect(asked).toEqual(['open panel', 'read 7 anyway']);
  });

  test('has a site left alone, by the name of its outlet', async () => {
    await choose('Never on this site');
    expect(await never()).toEqual(['trtworld.com']);
  });

  test('takes that back where the site is always to be read, and reads the page', async () => {
    await choose('Never on this site');
    await choose('Always on this site');
    expect(asked).toEqual(['request *://www.trtworld.com/*', 'read 7']);
    expect(await never()).toEqual([]);
  });

  test('changes nothing where the reader declines what the browser asks', async () => {
    await choose('Never on this site');
    isGranted = false;
    await choose('Always on this site');
    expect(asked).toEqual(['request *://www.trtworld.com/*']);
    expect(await never()).toEqual(['trtworld.com']);
  });

  test.each(['Always on this site', 'Never on this site'])(
    '%s: nothing on a page of no site',
    async title => {
      await choose(title, 'about:blank');
      expect(asked).toEqual([]);
      expect(await never()).toEqual([]);
    },
  );

  test('pauses everywhere, and resumes', async () => {
    for (const checked of [true, false]) {
      await choose('Pause everywhere', 'https://www.trtworld.com/a', checked);
      expect((await readSettings()).paused).toBe(checked);
    }
  });

  test('says the same in another language that is chosen', async () => {
    await followLanguage({ ...(await readSettings()), language: 'ru' });
    expect([...entries.values()].map(({ title }) => title)).toContain('Приостановить везде');
    await followLanguage({ ...(await readSettings()), language: null });
    expect([...entries.values()].map(({ title }) => title)).toContain('Pause everywhere');
  });

  test('is ticked while paused, also where that was chosen elsewhere', async () => {
    expect(entries.get('paused')?.checked).toBe(false);
    await followPause({ ...(await readSettings()), paused: true });
    expect(entries.get('paused')?.checked).toBe(true);
    entries.clear();
    await followPause(await readSettings());
  });
});
