import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinBlocks } from '../article';
import { annotationPage } from './annotation-model.fixture';
import { sample } from './export.fixture';
import { toWebAnnotations } from './web-annotation';

function bodiesOf(exact: string) {
  const { items } = toWebAnnotations(sample());
  return items.find(({ target }) => target.selector[0].exact === exact)?.body;
}

test('what is found in an article is a page as the model wants it', () => {
  const page = annotationPage.parse(JSON.parse(JSON.stringify(toWebAnnotations(sample()))));
  expect(page.items).toHaveLength(5);
});

test('so is an article without address and title in which nothing is found', () => {
  const of = sample();
  of.article = { ...of.article, url: null, title: '' };
  of.annotations = { ...of.annotations, mentions: [], claims: [] };
  expect(annotationPage.parse(toWebAnnotations(of)).items).toEqual([]);
});

test('without an address all targets have one source, and it is not the page', () => {
  const of = sample();
  of.article = { ...of.article, url: null };
  const { id, items } = annotationPage.parse(toWebAnnotations(of));
  const sources = new Set(items.map(({ target }) => target.source));
  expect(sources.size).toBe(1);
  expect(sources).not.toContain(id);
});

test('the annotations stand in reading order', () => {
  const starts = toWebAnnotations(sample()).items.map(({ target }) => target.selector[1].start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test('the same article has the same identifiers each time, and another article others', () => {
  const ids = (url: string) => {
    const of = sample();
    of.article = { ...of.article, url };
    return toWebAnnotations(of).items.map(({ id }) => id);
  };
  expect(ids('https://a.example/')).toEqual(ids('https://a.example/'));
  expect(ids('https://b.example/')).not.toContain(ids('https://a.example/')[0]);
});

test('positions and quotations count in code points, and none reaches out of its block', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '𝔘', '🇧🇾', '👨‍👩‍👧', 'e\u0301'),
    minLength: 1,
    maxLength: 90,
  });
  const paragraphs = fc.array(letters, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(paragraphs, fc.nat(), fc.nat(), fc.nat(), ([title, ...rest], which, from, to) => {
      const { text, blocks } = joinBlocks(
        title!,
        rest.map(paragraph => ({ kind: 'paragraph' as const, text: paragraph })),
      );
      const block = blocks[which % blocks.length]!;
      const edges = [block.start];
      for (const character of text.slice(block.start, block.end))
        edges.push(edges.at(-1)! + character.length);
      const first = from % (edges.length - 1);
      const last = first + 1 + (to % (edges.length - 1 - first));
      const [start, end] = [edges[first]!, edges[last]!];
      const of = sample();
      of.article = { ...of.article, text, blocks };
      const exact = text.slice(start, end);
      const mention = { ...of.annotations.mentions[0]!, start, end, exact };
      of.annotations = { ...of.annotations, mentions: [mention], claims: [] };

      const [quote, position] = toWebAnnotations(of).items[0]!.target.selector;

      const characters = [...text];
      expect(characters.slice(position.start, position.end).join('')).toBe(exact);
      expect(quote.exact).toBe(exact);
      const inBlock = [...text.slice(block.start, block.end)];
      expect(quote.prefix).toBe(inBlock.slice(0, first).slice(-32).join(''));
      expect(quote.suffix).toBe(inBlock.slice(last).slice(0, 32).join(''));
    }),
  );
});

test('an actor is told by its identity, its name and kind, and who it was on the day', () => {
  expect(bodiesOf('Arden')).toEqual([
    { type: 'SpecificResource', purpose: 'identifying', source: 'http://www.wikidata.org/entity/Q1' },
    { type: 'TextualBody', purpose: 'tagging', value: 'Anna Arden', format: 'text/plain' },
    { type: 'TextualBody', purpose: 'classifying', value: 'person', format: 'text/plain' },
    {
      type: 'TextualBody',
      purpose: 'describing',
      value: 'Head of the Council. Head of the fictitious council.',
      format: 'text/plain',
      language: 'en',
      rights: 'https://creativecommons.org/licenses/by/4.0/',
      'dcterms:source': [{ id: 'https://gazette.example/a' }],
    },
  ]);
});

test('one whom the article introduces is told in its words alone', () => {
  expect(bodiesOf('Maria Example')?.at(-1)).toEqual({
    type: 'TextualBody',
    purpose: 'describing',
    value: 'a teacher',
    format: 'text/plain',
    language: 'en',
  });
});

test('a claim is told by its kind, who says it, and the known claim with what was known on the day', () => {
  expect(bodiesOf('“the vote was fair”')).toEqual([
    { type: 'TextualBody', purpose: 'classifying', value: 'quote', format: 'text/plain' },
    { type: 'SpecificResource', purpose: 'tagging', source: 'http://www.wikidata.org/entity/Q1' },
    { type: 'TextualBody', purpose: 'tagging', value: 'Anna Arden', format: 'text/plain' },
    {
      type: 'TextualBody',
      purpose: 'describing',
      value: 'Arden said that the vote was fair. Status: position. It is her opinion.',
      format: 'text/plain',
      language: 'en',
      rights: 'https://creativecommons.org/licenses/by/4.0/',
      'dcterms:source': [{ id: 'https://herald.example/b' }, { id: 'https://post.example/c' }],
    },
  ]);
});

test('a speaker whom the knowledge base does not hold is told by name', () => {
  expect(bodiesOf('=Some 7,000 were held')).toEqual([
    { type: 'TextualBody', purpose: 'classifying', value: 'figure', format: 'text/plain' },
    { type: 'TextualBody', purpose: 'tagging', value: 'Maria Example', format: 'text/plain' },
  ]);
});
