/** What a reader meets first and can change for good: the welcome page with its live demo, and the settings. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab, View } from './browsers/driver';
import { newsSite } from './news-site';
import { cardText, hoverMark, marksOf, startTestSession, type TestSession } from './session';
import { until } from './until';
import { reachingOut, violations } from './view-checks';

/** What of the extension's own API is used in its pages. */
interface ExtensionApi {
  storage: { sync: { get(): Promise<Record<string, unknown>> } };
}
declare const chrome: ExtensionApi;

describe.each(['chromium', 'firefox'] as const)('a new reader in %s', name => {
  let session: TestSession;
  let welcome: Tab;
  let settings: Tab;
  beforeAll(async () => {
    session = await startTestSession(
      name,
      { ...newsSite(), 'http://home.example/': '<title>Home</title>' },
      { welcome: true },
    );
    welcome = await session.browser.waitForTab('/welcome.html');
    await marksOf(welcome);
    settings = await session.browser.openExtensionPage('options.html');
    await shows(settings, 'Look on every site');
    await welcome.bringToFront();
  });
  afterAll(() => session?.end());

  const shows = (view: View, text: string) =>
    until(async () => (await view.text()).includes(text), `a view to show "${text}"`);
  const welcomeTabs = async () =>
    (await session.browser.tabs()).filter(tab => tab.url().endsWith('/welcome.html'));
  /** Presses what stands before these words in the settings. */
  const choose = (words: string) =>
    settings.evaluate(words => {
      const labels = [...document.querySelectorAll('label, button')];
      labels
        .find(({ textContent }) => textContent?.trim() === words)!
        .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }, words);

  test('is welcomed once', async () => {
    expect(await welcomeTabs()).toHaveLength(1);
  });

  test('sees the demo article marked, and nothing else of the page', async () => {
    expect((await marksOf(welcome))['mark-person']).toContain('Charles Michel');
    expect(await welcome.evaluate(marksOutside, 'article')).toEqual([]);
  });

  test('opens a card on it by resting on a name, as of the day of the article', async () => {
    expect(await hoverMark(welcome, 'Charles Michel')).toContain('President of the European Council');
    await welcome.press('Escape');
    await until(async () => (await cardText(welcome)) === null, 'the card to close');
  });

  test('opens the side panel by a click on a name', async () => {
    await welcome.click(await welcome.pointOfMark('Sviatlana Tsikhanouskaya'));
    await until(() => session.browser.panel.isOpen(), 'the panel to open');
    await shows(session.browser.panel, 'Ursula von der Leyen');
  });

  test('has the theme that was chosen everywhere at once', async () => {
    await hoverMark(welcome, 'Charles Michel');
    const everywhere = async () => [
      await welcome.evaluate(colourScheme),
      await settings.evaluate(colourScheme),
      await session.browser.panel.evaluate(colourScheme),
      await welcome.evaluate(cardScheme),
    ];
    const inLight = await welcome.evaluate(lineColour);
    const wear = async (words: string, expected: string) => {
      await choose(words);
      await until(
        async () => (await everywhere()).every(scheme => scheme === expected),
        `${words} everywhere`,
      );
    };
    await wear('Dark', 'dark');
    await until(async () => (await welcome.evaluate(lineColour)) !== inLight, 'marks for a dark page');
    await wear('Light', 'light');
    await until(async () => (await welcome.evaluate(lineColour)) === inLight, 'marks for a light page');
    await settings.evaluate(() => document.querySelector<HTMLElement>('[name=theme][value=auto]')!.click());
    await until(
      async () => (await welcome.evaluate(colourScheme)) === 'light dark',
      'the theme of the browser',
    );
    await welcome.press('Escape');
  });

  test('has the language that was chosen everywhere at once', async () => {
    await choose('Беларуская');
    await shows(welcome, 'Паспрабуйце тут');
    await shows(settings, 'Спалучэнні клавіш');
    expect(await welcome.evaluate('document.documentElement.lang')).toBe('be');
    await choose('English');
    await shows(welcome, 'Try it here');
    await shows(settings, 'Shortcuts');
  });

  test('has marks for the kinds that were chosen alone', async () => {
    await choose('Places');
    await until(async () => !('mark-place' in (await marksOf(welcome))), 'the marks of places to go');
    await choose('Places');
    await until(async () => 'mark-place' in (await marksOf(welcome)), 'the marks of places to come back');
  });

  test('gives the extension access to every site, and takes it back', async () => {
    await welcome.bringToFront();
    await welcome.click('.rungs button');
    await session.browser.answer('Allow');
    await shows(welcome, 'Take this back');
    await until(() => settings.evaluate('document.querySelector("[name=everySite]").checked'), 'a tick');
    await welcome.click('.rungs button');
    await shows(welcome, 'Allow on every site');
  });

  test('keeps the settings in a file, starts anew, and takes them from it', async () => {
    const kept = () => settings.evaluate(() => chrome.storage.sync.get());
    await choose('Mark the first in each paragraph');
    await until(async () => (await kept()).mentions === 'first', 'the choice to be kept');
    const { file, text } = await settings.evaluate(exported);
    expect(file).toBe('sidelight-settings.json');
    expect(JSON.parse(text)).toMatchObject({ format: 'sidelight-settings', settings: { mentions: 'first' } });

    await choose('Reset everything');
    await shows(settings, 'All settings are as they were at first.');
    expect(await kept()).toMatchObject({ mentions: 'every', theme: 'auto', language: null });
    await choose('Undo');
    await shows(settings, 'The settings are as they were before.');
    expect(await kept()).toMatchObject({ mentions: 'first' });

    await choose('Reset everything');
    await shows(settings, 'All settings are as they were at first.');
    await settings.evaluate(importFile, 'notes.json', '{"theme":"dark"}');
    await shows(settings, '“notes.json” is no file of Sidelight’s settings.');
    expect(await kept()).toMatchObject({ mentions: 'every' });
    await settings.evaluate(importFile, file, text);
    await shows(settings, 'The settings are those of the file now.');
    expect(await kept()).toMatchObject({ mentions: 'first' });
    await choose('Undo');
    await shows(settings, 'The settings are as they were before.');
    expect(await kept()).toMatchObject({ mentions: 'every' });
  });

  test.each(['light', 'dark'] as const)(
    'needs neither pointer nor screen: axe finds nothing, in %s',
    async theme => {
      await session.browser.emulate({ dark: theme === 'dark' });
      for (const view of [welcome, settings]) expect(await violations(view, 'html')).toEqual([]);
    },
  );

  test.each(['English', 'Беларуская', 'Русский'])('has all within a narrow window, in %s', async language => {
    await choose(language);
    for (const view of [welcome, settings])
      for (const width of [230, 320]) expect(await view.evaluate(reachingOut, width)).toEqual([]);
    await choose('English');
  });

  test('is not welcomed again by an update', async () => {
    // With its last tab a window would close.
    await session.browser.open('http://home.example/');
    await session.browser.updateExtension();
    await until(() => session.browser.backgroundIsRunning(), 'the background to start');
    const tool = await session.browser.openExtensionPage('options.html');
    await shows(tool, 'Settings');
    expect(await welcomeTabs()).toEqual([]);
  });

  test('meets no error of the extension on the way, and nothing was asked of the network', async () => {
    expect(await session.browser.extensionErrors()).toEqual([]);
    expect(session.browser.requests()).toEqual([]);
  });
});

/** What is marked that is in no element which matches. */
function marksOutside(selector: string): string[] {
  return [...CSS.highlights.values()].flatMap(highlight =>
    [...highlight]
      .filter(({ startContainer }) => !startContainer.parentElement?.closest(selector))
      .map(String),
  );
}

/** The colour of the line under a person's name in the demo article. */
function lineColour(): string {
  const text = document.querySelector('article p')!;
  return getComputedStyle(text, '::highlight(mark-person)').textDecorationColor;
}

function colourScheme(): string {
  return getComputedStyle(document.documentElement).colorScheme;
}

/** The colour scheme of the card that is open; null where none is. */
function cardScheme(): string | null {
  const [card] = [...document.documentElement.children].flatMap(
    child => child.shadowRoot?.querySelector('.card') ?? [],
  );
  return card ? getComputedStyle(card).colorScheme : null;
}

/** Presses "Export", and gives the file in place of saving it. */
async function exported(): Promise<{ file: string; text: string }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  try {
    return await new Promise(resolve => {
      let text = Promise.resolve('');
      URL.createObjectURL = blob => {
        text = (blob as Blob).text();
        return createObjectURL(blob);
      };
      HTMLAnchorElement.prototype.click = async function () {
        resolve({ file: this.download, text: await text });
      };
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Export')!.click();
    });
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

/** Chooses a file to import. */
function importFile(name: string, text: string): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], name));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
