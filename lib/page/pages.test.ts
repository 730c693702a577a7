// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { beforeAll, expect, test, vi } from 'vitest';
import { describeWithShared } from '../../scripts/shared';
import { extractArticle } from './extract';
import type { Segment } from './text-map';

/** The share of Readability's characters that must lead back to the page, on each page. */
const EACH = 0.995;

/** A text of so few characters is found in others by chance. */
const SHORT = 20;

interface Measured {
  page: string;
  /** Of the characters other than white space in Readability's result, the share that the map leads back to the page. */
  share: number;
  /** Segments whose live text is not the article's. */
  wrong: number;
  isChanged: boolean;
}

function dense(text: string): string {
  return text.replace(/\s+/g, '');
}

function textsIn(root: Node): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(dense((node as Text).data));
  return texts.filter(text => text !== '');
}

/** Of Readability's texts, how many characters live nodes make up: each counts once, whole or as part of several. */
function covered(found: readonly string[], live: readonly string[]): number {
  const left = new Map<string, number>();
  for (const text of live) left.set(text, (left.get(text) ?? 0) + 1);
  const joined = live.join('');
  return found
    .filter(text => {
      const times = left.get(text) ?? 0;
      left.set(text, times - 1);
      return times > 0 || (text.length > SHORT && joined.includes(text));
    })
    .reduce((sum, { length }) => sum + length, 0);
}

function measure(page: string, html: string): Measured {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const before = document.documentElement.outerHTML;
  const parse = vi.spyOn(Readability.prototype, 'parse');
  const { article, map } = extractArticle(document, `https://news.example/${page}`)!;
  const found = textsIn((parse.mock.results[0]!.value as { content: Node }).content);
  parse.mockRestore();
  const isRight = ({ start, length, node, offset }: Segment) =>
    node.data.slice(offset, offset + length).replace(/[\t\n\f\r]/g, ' ') ===
    article.text.slice(start, start + length);
  const byNode = new Map<Node, string>();
  const right = map.segments.filter(isRight);
  for (const { node, offset, length } of right)
    byNode.set(node, (byNode.get(node) ?? '') + dense(node.data.slice(offset, offset + length)));
  const share = covered(found, [...byNode.values()]) / found.join('').length;
  const isChanged = document.documentElement.outerHTML !== before;
  return { page, share, wrong: map.segments.length - right.length, isChanged };
}

describeWithShared('real pages', folder => {
  const pages = join(folder, 'pages');
  let measured: Measured[];

  beforeAll(() => {
    measured = readdirSync(pages)
      .filter(name => name.endsWith('.html'))
      .map(name => measure(name, readFileSync(join(pages, name), 'utf8')));
  }, 300_000);

  test('lead back from what Readability finds in them', () => {
    expect(measured.length).toBeGreaterThanOrEqual(100);
    expect(
      measured.filter(({ share }) => share < EACH).map(({ page, share }) => `${page} ${share.toFixed(4)}`),
    ).toEqual([]);
  });

  test('have under each segment the text that the article has there', () => {
    expect(measured.filter(({ wrong }) => wrong > 0)).toEqual([]);
  });

  test('are left as they were', () => {
    expect(measured.filter(({ isChanged }) => isChanged)).toEqual([]);
  });
});
