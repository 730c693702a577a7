/** What a reader takes along: files that are saved and opened, and what is on the clipboard. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { annotationPage } from '../lib/export/annotation-model.fixture';
import type { Tab } from './browsers/driver';
import { newsSite, urls } from './news-site';
import { hoverMark, marksOf, startTestSession, type TestSession } from './session';
import { until } from './until';
import { reachingOut, violations } from './view-checks';

const paste = 'http://paste.example/';

const formats = { Notes: 'md', Table: 'csv', Annotations: 'jsonld' } as const;

describe.each(['chromium', 'firefox'] as const)('a reader in %s takes along', name => {
  let session: TestSession;
  let tab: Tab;

  beforeAll(async () => {
    const routes = { ...newsSite(), [paste]: '<title>Paste</title><textarea></textarea>' };
    session = await startTestSession(name, routes);
    tab = await session.browser.open(urls.demo);
    await marksOf(tab);
    await session.browser.panel.open();
    await session.browser.panel.click('[aria-label="Take it along"]');
  });
  afterAll(() => session?.end());

  const outcome = () =>
    session.browser.panel.evaluate(
      () => document.querySelector('.outcome:not(:empty, .pending, [data-old])')?.textContent,
    );

  /** Forgets what the panel says of the press before: until it has changed, it is not of the next one. */
  const forget = () =>
    session.browser.panel.evaluate(() => {
      const place = document.querySelector('.outcome');
      if (!place) return;
      place.toggleAttribute('data-old', true);
      const observer = new MutationObserver(() => {
        place.removeAttribute('data-old');
        observer.disconnect();
      });
      observer.observe(place, {
        attributeFilter: ['class'],
        childList: true,
        characterData: true,
        subtree: true,
      });
    });

  /** Presses a button of the panel, and gives what it is said to have done. */
  async function press(button: string): Promise<string> {
    await forget();
    await session.browser.panel.click(`[aria-label="${button}"]`);
    return until(outcome, 'the outcome in the panel');
  }

  /** Saves the article in a format, and opens the file. */
  async function saved(format: keyof typeof formats): Promise<string> {
    const file = `sidelight-2020-08-19-eu-leaders-refuse-to-accept-belarus-vote-and-promise.${formats[format]}`;
    expect(await press(`Save: ${format}`)).toBe(`The browser saves it as ${file}.`);
    const path = join(session.browser.downloads, file);
    await until(() => existsSync(path) && readFileSync(path).length > 0, `the file ${path}`);
    const content = readFileSync(path, 'utf8');
    // The next one is to have the same name.
    rmSync(path);
    return content;
  }

  /** What another page gets to paste. */
  async function pasted(): Promise<string> {
    const other = await session.browser.open(paste);
    await other.click('textarea');
    await other.press('v', 'Control');
    const text = await until(
      () => other.evaluate(() => document.querySelector('textarea')!.value || null),
      'the clipboard to be pasted',
    );
    await other.close();
    await tab.bringToFront();
    return text;
  }

  test('on a page of the panel in which axe finds nothing and nothing reaches out', async () => {
    const { panel } = session.browser;
    for (const dark of [true, false]) {
      await session.browser.emulate({ dark });
      expect(await violations(panel, '.panel')).toEqual([]);
    }
    for (const width of [180, 230, 320, 600]) expect(await panel.evaluate(reachingOut, width)).toEqual([]);
  });

  test('annotations that keep to the model, of words that stand on the page', async () => {
    const { items } = annotationPage.parse(JSON.parse(await saved('Annotations')));
    expect(items.length).toBeGreaterThan(100);
    const plain = (text: string) => text.replace(/\s+/g, ' ');
    const text = plain(await tab.evaluate(() => document.body.textContent));
    for (const { target } of items) {
      expect(target.source).toBe(urls.demo);
      const [{ prefix, exact, suffix }] = target.selector;
      expect(text).toContain(plain(prefix + exact + suffix).trim());
    }
  });

  test('a table with a row for each of them', async () => {
    const table = await saved('Table');
    const { items } = annotationPage.parse(JSON.parse(await saved('Annotations')));
    expect(table.startsWith('\ufeffarticle_url,')).toBe(true);
    expect(table.trimEnd().split('\r\n')).toHaveLength(items.length + 1);
  });

  test('notes, saved and copied alike', async () => {
    const notes = await saved('Notes');
    expect(notes).toMatch(/^# EU leaders refuse to accept Belarus vote/);
    expect(notes).toMatch(/^- \*\*Charles Michel\*\*: President of the European Council \(\[/m);
    expect(notes).toMatch(/\n1\. \*\*/);
    expect(await press('Copy: Notes')).toBe('Copied.');
    expect((await pasted()).trim()).toBe(notes.trim());
  });

  test('a card with its sources, from a page that has no clipboard of its own', async () => {
    expect(await tab.evaluate(() => isSecureContext)).toBe(false);
    await hoverMark(tab, 'Angela Merkel');
    await tab.click('html > div >>> [aria-label="Copy with sources"]');
    const card = await pasted();
    expect(card).toMatch(/^Angela Merkel, Chancellor of Germany\n/);
    expect(card).toMatch(/\nSources:\n\n1\. .+, https?:/);
  });

  test('a card of the panel, and what is known of a claim', async () => {
    const { panel } = session.browser;
    const copied = '[aria-label="Copy with sources"][title=Copied]';
    await panel.click('.row.actor .opens');
    await panel.click('.row.open [aria-label="Copy with sources"]');
    await until(
      () => panel.evaluate(selector => document.querySelector(selector) !== null, copied),
      'a copy',
    );
    expect(await pasted()).toMatch(/^.+, .+\n.*\nSources:\n\n1\. .+, https?:/s);
    await panel.click('input[type=search]');
    for (const key of 'rigged') await panel.press(key);
    await panel.click('main > div:not([hidden]) section:last-of-type .row.claim .opens');
    await until(
      () => panel.evaluate(`document.querySelector('main > div:not([hidden]) .status') !== null`),
      'the claim',
    );
    await panel.click('main > div:not([hidden]) [aria-label="Copy with sources"]');
    expect(await pasted()).toMatch(/^.+\. .+: .+\n\n- \d.*\nSources:\n\n1\. .+, https?:/s);
    for (const width of [180, 230, 320, 600]) expect(await panel.evaluate(reachingOut, width)).toEqual([]);
  });

  test('all of it without a request, and without an error', async () => {
    expect(session.browser.requests()).toEqual([]);
    expect(await session.browser.extensionErrors()).toEqual([]);
  });
});
