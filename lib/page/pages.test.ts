// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { beforeAll, expect, test, vi } from 'vitest';
import { describeWithShared } from '../../scripts/shared';
import { extractArticle } from './extract';

/** The share of Readability's characters that must lead back to the page: over all pages, and on each. */
const OVERALL = 0.995;
const EACH = 0.99;

interface Measured {
  page: string;
  /** Of the characters other than white space in Readability's result, the share that the map leads back to the page. */
  share: number;
  /** Segments whose live text is not the article's. */
  wrong: number;
  isChanged: boolean;
  /** Weight of the page in the overall share: its characters in Readability's result. */
  length: number;
}

function dense(text: string): string {
  return text.replace(/\s+/g, '');
}

function measure(page: string, html: string): Measured {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const before = document.documentElement.outerHTML;
  const parse = vi.spyOn(Readability.prototype, 'parse');
  const { article, map } = extractArticle(document, `https://news.example/${page}`)!;
  const result = dense((parse.mock.results[0]!.value as { textContent: string }).textContent);
  parse.mockRestore();
  // The headline mostly stands outside Readability's result: it counts only where it does not.
  const from = result.includes(dense(article.title)) ? 0 : article.blocks[1]!.start;
  let mapped = 0;
  let wrong = 0;
  for (const { start, length, node, offset } of map.segments) {
    const text = article.text.slice(start, start + length);
    if (node.data.slice(offset, offset + length).replace(/[\t\n\f\r]/g, ' ') !== text) wrong++;
    else if (start >= from) mapped += dense(text).length;
  }
  const isChanged = document.documentElement.outerHTML !== before;
  return { page, share: mapped / result.length, wrong, isChanged, length: result.length };
}

describeWithShared('real pages', folder => {
  const pages = join(folder, 'pages');
  let measured: Measured[];

  beforeAll(() => {
    measured = readdirSync(pages)
      .filter(name => name.endsWith('.html'))
      .map(name => measure(name, readFileSync(join(pages, name), 'utf8')));
  }, 120_000);

  test('lead back from what Readability finds in them', () => {
    const characters = measured.reduce((sum, { length }) => sum + length, 0);
    const led = measured.reduce((sum, { share, length }) => sum + share * length, 0);
    const worst = measured.filter(({ share }) => share < EACH).map(({ page, share }) => `${page} ${share}`);
    expect(worst, `${((100 * led) / characters).toFixed(3)} % over all`).toEqual([]);
    expect(led / characters).toBeGreaterThanOrEqual(OVERALL);
  });

  test('have under each segment the text that the article has there', () => {
    expect(measured.filter(({ wrong }) => wrong > 0)).toEqual([]);
  });

  test('are left as they were', () => {
    expect(measured.filter(({ isChanged }) => isChanged)).toEqual([]);
  });
});
