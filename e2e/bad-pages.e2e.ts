import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPage } from '../scripts/demo/page';
import { hoverMark, marksOf, startTestSession, type TestSession } from './session';
import { until } from './until';

const host = 'http://www.trtworld.com';

/** Pages that go wrong in their own way, all about the crisis. */
const pages = {
  empty: { url: `${host}/empty`, route: '<title>Belarus</title>' },
  frames: {
    url: `${host}/frames`,
    route: '<!doctype html><title>Belarus</title><frameset cols="100%"><frame src="about:blank"></frameset>',
  },
  getters: {
    url: `${host}/getters`,
    route: demoPage(`${host}/getters`).replace(
      '<head>',
      `<head><script>
        for (const name of ['title', 'body', 'contentType', 'hidden'])
          Object.defineProperty(Document.prototype, name, { get() { throw new Error('not for you') } });
        for (const name of ['textContent', 'innerText'])
          Object.defineProperty(Element.prototype, name, { get() { throw new Error('not for you') } });
      </script>`,
    ),
  },
  long: {
    url: `${host}/long`,
    route: `<!doctype html><title>Belarus</title><article><h1>Belarus</h1>${'<p>Lukashenko said in Minsk that the protests, the election and the sanctions were the work of others.</p>'.repeat(50_000)}</article>`,
  },
  frame: {
    url: `${host}/frame`,
    route: `<!doctype html><title>Frames</title><p>Around it.</p><iframe src="${host}/inner" width="800" height="600"></iframe>`,
  },
  inner: { url: `${host}/inner`, route: demoPage(`${host}/inner`) },
  xml: {
    url: `${host}/feed.xml`,
    route: {
      headers: { 'content-type': 'text/xml' },
      body: '<?xml version="1.0"?><feed><title>Belarus</title><entry>Lukashenko in Minsk</entry></feed>',
    },
  },
  greedy: { url: `${host}/greedy`, route: demoPage(`${host}/greedy`) },
};

describe.each(['chromium', 'firefox'] as const)('in %s', name => {
  let session: TestSession;
  beforeAll(async () => {
    session = await startTestSession(name, {
      ...Object.fromEntries(Object.values(pages).map(({ url, route }) => [url, route])),
      'http://home.example/': '<title>Home</title>',
    });
    // With its last tab a window would close, and the panel with it.
    await session.browser.open('http://home.example/');
  });
  afterAll(() => session?.end());

  const panelSays = (text: string) =>
    until(
      async () => (await session.browser.panel.text()).includes(text),
      `the panel to say "${text}"`,
      20_000,
    );

  test.each(['empty', 'frames'] as const)(
    'on a page without an article the panel says so: %s',
    async page => {
      const tab = await session.browser.open(pages[page].url);
      await session.browser.panel.open();
      await panelSays('No article on this page');
      expect(await tab.marks()).toEqual([]);
      expect(tab.consoleMessages()).toEqual([]);
      await tab.close();
    },
  );

  test('a page whose own getters throw is read all the same', async () => {
    const tab = await session.browser.open(pages.getters.url);
    expect((await marksOf(tab))['mark-person']).toContain('Charles Michel');
    await tab.close();
  });

  test('a text of 5 MB is read as far as it goes, and the page goes on working', async () => {
    const tab = await session.browser.open(pages.long.url);
    const marks = await until(
      async () => {
        const size = await tab.evaluate(() => CSS.highlights.get('mark-person')?.size ?? 0);
        return size > 0 && size;
      },
      'marks in the long text',
      45_000,
    );
    expect(marks).toBeGreaterThan(1000);
    expect(await tab.evaluate(() => document.querySelectorAll('p').length)).toBe(50_000);
    await tab.close();
  });

  test('an article in a frame is left alone', async () => {
    const tab = await session.browser.open(pages.frame.url);
    await panelSays('Not about the Belarus crisis');
    expect(
      await tab.evaluate(
        () =>
          (document.querySelector('iframe')!.contentWindow as Window & typeof globalThis).CSS.highlights.size,
      ),
    ).toBe(0);
    await tab.close();
  });

  test('an XML document is left alone', async () => {
    const tab = await session.browser.open(pages.xml.url);
    await new Promise(resolve => setTimeout(resolve, 500));
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).not.toContain('sidelight');
    await tab.close();
  });

  test('a page that deletes the marks and the card gets them back at the next look', async () => {
    const tab = await session.browser.open(pages.greedy.url);
    await marksOf(tab);
    expect(await hoverMark(tab, 'Angela Merkel')).toContain('Chancellor');
    await tab.evaluate(() => {
      CSS.highlights.clear();
      for (const child of [...document.documentElement.children]) if (child.shadowRoot) child.remove();
    });
    expect(await tab.marks()).toEqual([]);
    await tab.hover({ x: 5, y: 300 });
    expect(await hoverMark(tab, 'Emmanuel Macron')).toContain('President of France');
    expect(tab.consoleMessages()).toEqual([]);
    await tab.close();
  });

  test('through all of that the extension itself made no mistake', async () => {
    expect(await session.browser.extensionErrors()).toEqual([]);
  });
});
