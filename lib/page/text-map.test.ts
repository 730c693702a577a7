// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinBlocks } from '../article';
import { readBlocks } from './extraction/blocks';
import { isAlive, rangesFor, spanAt, type TextMap, textMapOf } from './text-map';

/** The page's body as an article without a title, and the map to it. */
function read(html: string): { text: string; map: TextMap } {
  document.body.innerHTML = html;
  return readBody();
}

function readBody(): { text: string; map: TextMap } {
  const parts = [...readBlocks(document.body, () => true)];
  const { text, blocks } = joinBlocks('', parts);
  const segments = parts.flatMap((part, index) =>
    part.segments.map(segment => ({ ...segment, start: segment.start + blocks[index + 1]!.start })),
  );
  return { text, map: textMapOf(segments) };
}

/** Live text as a browser shows it. */
function shown(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ');
}

function textOf(range: StaticRange): string {
  return (range.startContainer as Text).data.slice(range.startOffset, range.endOffset);
}

function rangesOf(article: { text: string; map: TextMap }, exact: string): StaticRange[] {
  const start = article.text.indexOf(exact);
  expect(start).toBeGreaterThanOrEqual(0);
  return rangesFor(article.map, { start, end: start + exact.length });
}

describe('live ranges for a span', () => {
  test.each([
    ['within one text node', '<p>The president of Belarus spoke.</p>', 'Belarus', ['Belarus']],
    [
      'over inline elements',
      '<p>Sviatlana <b>Tsikhan</b>ouskaya spoke.</p>',
      'Sviatlana Tsikhanouskaya',
      ['Sviatlana ', 'Tsikhan', 'ouskaya'],
    ],
    [
      'over white space inside a node',
      '<p>Alexander\n    Lukashenko</p>',
      'Alexander Lukashenko',
      ['Alexander\n    Lukashenko'],
    ],
    [
      'over white space between nodes',
      '<p><b>Alexander</b>\n  <i> Lukashenko</i></p>',
      'Alexander Lukashenko',
      ['Alexander', '\n', 'Lukashenko'],
    ],
    [
      'over a line break',
      '<p>Alexander<br>Lukashenko</p>',
      'Alexander Lukashenko',
      ['Alexander', 'Lukashenko'],
    ],
    ['over a comment', '<p>Luka<!-- -->shenko</p>', 'Lukashenko', ['Luka', 'shenko']],
    ['over paragraphs', '<p>One</p><p>two</p>', 'One\ntwo', ['One', 'two']],
    ['of characters of two units', '<p>a 🕊 b</p>', '🕊', ['🕊']],
  ])('%s', (_, html, exact, expected) => {
    expect(rangesOf(read(html), exact).map(textOf)).toEqual(expected);
  });

  test('are none for an empty span, and for one beyond the text', () => {
    const { map, text } = read('<p>Minsk</p>');
    expect(rangesFor(map, { start: 3, end: 3 })).toEqual([]);
    expect(rangesFor(map, { start: text.length, end: text.length + 5 })).toEqual([]);
  });

  test('leave out text that has left the page', () => {
    const article = read('<p>Alexander <b>Lukashenko</b></p>');
    document.querySelector('b')!.remove();
    expect(rangesOf(article, 'Alexander Lukashenko').map(textOf)).toEqual(['Alexander ']);
    expect(article.map.segments.map(isAlive)).toEqual([true, false]);
  });

  test('leave out text that has changed', () => {
    const article = read('<p>Alexander <b>Lukashenko</b></p>');
    const name = document.querySelector('b')!.firstChild as Text;
    name.data = 'Grigoryevich';
    expect(rangesOf(article, 'Alexander Lukashenko').map(textOf)).toEqual(['Alexander ']);
    name.data = 'Lukashenko';
    expect(rangesOf(article, 'Lukashenko').map(textOf)).toEqual(['Lukashenko']);
  });
});

describe('the offset of a live position', () => {
  test('is counted in the text of the article', () => {
    const { text, map } = read('<p>One</p><p>Alexander   <b>Lukashenko</b></p>');
    const name = document.querySelector('b')!.firstChild!;
    expect(spanAt(map, name, 0)).toBe(text.indexOf('Lukashenko'));
    expect(spanAt(map, name, 10)).toBe(text.length);
  });

  test.each([
    ['an element', () => document.querySelector('p')!, 0],
    ['text outside the article', () => document.createTextNode('Minsk'), 1],
    ['collapsed white space', () => document.querySelector('p')!.firstChild!, 1],
    ['an offset beyond the text', () => document.querySelector('p')!.firstChild!, 99],
  ])('is none for %s', (_, node, offset) => {
    const { map } = read('<p>    Minsk</p>');
    expect(spanAt(map, node(), offset)).toBeNull();
  });

  test('is none where the text has changed', () => {
    const { map } = read('<p>Minsk</p>');
    const text = document.querySelector('p')!.firstChild as Text;
    text.data = 'Grodno';
    expect(spanAt(map, text, 2)).toBeNull();
  });
});

/** Small pages with all that parts text: inline and block elements, white space of each kind, comments, line breaks. */
const html = fc.letrec<{ node: string; nodes: string }>(tie => ({
  nodes: fc.array(tie('node'), { maxLength: 5 }).map(nodes => nodes.join('')),
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc
      .array(fc.constantFrom('a', 'Ў', '🕊', ' ', '\n', '\t', '\u00A0', '\u00AD', '.', '&amp;'), {
        maxLength: 8,
      })
      .map(characters => characters.join('')),
    fc.constantFrom('<br>', '<!-- a -->', '<img>', '<p></p>', '<b hidden>a</b>', '<textarea>a</textarea>'),
    fc
      .tuple(
        fc.constantFrom('b', 'a', 'span', 'em', 'p', 'div', 'li', 'h2', 'blockquote', 'pre'),
        tie('nodes'),
      )
      .map(([name, nodes]) => `<${name}>${nodes}</${name}>`),
  ),
})).nodes;

describe('any page', () => {
  test('has under each segment the text that the article has there', () => {
    fc.assert(
      fc.property(html, page => {
        const { text, map } = read(page);
        let end = 0;
        for (const { start, length, node, offset } of map.segments) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(shown(node.data.slice(offset, offset + length))).toBe(text.slice(start, start + length));
          end = start + length;
        }
      }),
    );
  });

  test('has in the article every character that it shows, in order', () => {
    fc.assert(
      fc.property(html, page => {
        const { text, map } = read(page);
        for (const left of document.querySelectorAll('[hidden], textarea')) left.remove();
        const dense = (string: string) => string.replace(/[ \t\n\f\r]+/g, '');
        expect(dense(text)).toBe(dense(document.body.textContent!));
        expect(
          dense(map.segments.map(({ start, length }) => text.slice(start, start + length)).join('')),
        ).toBe(dense(text));
      }),
    );
  });

  test('has articles without white space at the edges of blocks or in runs', () => {
    fc.assert(
      fc.property(html, page => {
        expect(read(page).text.slice(1)).not.toMatch(/^[ \t]|[ \t]$| \n|\n |[ \t]{2}|[\t\r\f]|\n\n/);
      }),
    );
  });

  test('leads from each offset to a live position and back', () => {
    fc.assert(
      fc.property(html, page => {
        const { text, map } = read(page);
        for (let start = 0; start < text.length; start++)
          for (const range of rangesFor(map, { start, end: start + 1 })) {
            expect(shown(textOf(range))).toBe(text[start]);
            expect(spanAt(map, range.startContainer, range.startOffset)).toBe(start);
          }
      }),
    );
  });

  test('leads from a span to one range for each text node, with its text', () => {
    fc.assert(
      fc.property(html, fc.nat(), fc.nat(), (page, one, other) => {
        const { text, map } = read(page);
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const ranges = rangesFor(map, { start, end });
        expect(new Set(ranges.map(({ startContainer }) => startContainer)).size).toBe(ranges.length);
        const live = ranges
          .map(textOf)
          .join('')
          .replace(/[ \t\n\f\r]/g, '');
        expect(live).toBe(text.slice(start, end).replace(/[ \t\n\f\r]/g, ''));
      }),
    );
  });
});
