import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinBlocks } from '../article';
import type { IndexedEntity, Knowledge } from '../knowledge/knowledge';
import { findActors } from './find';

const entity = (id: string, kind: IndexedEntity['kind'], forms: Partial<IndexedEntity>): IndexedEntity => ({
  id,
  kind,
  name: forms.names?.[0] ?? id,
  side: null,
  gender: null,
  names: [],
  surnames: [],
  acronyms: [],
  ambiguous: [],
  exemptions: [],
  ...forms,
});

const knowledge: Knowledge = {
  entities: [
    entity('alexander-lukashenko', 'person', {
      names: ['Alexander Lukashenko', 'Александр Лукашенко', 'Alaksandr Łukašenka'],
      surnames: ['Lukashenko', 'Лукашенко', 'Łukašenka'],
    }),
    entity('viktor-lukashenko', 'person', { names: ['Viktor Lukashenko'] }),
    entity('sviatlana-tsikhanouskaya', 'person', {
      names: ['Sviatlana Tsikhanouskaya'],
      surnames: ['Tsikhanouskaya', 'Tikhanovskaya'],
    }),
    entity('siarhei-tsikhanouski', 'person', { names: ['Siarhei Tsikhanouski'], surnames: ['Tikhanovsky'] }),
    entity('charles-michel', 'person', {
      names: ['Charles Michel'],
      surnames: ['Michel'],
      ambiguous: ['Michel'],
    }),
    entity('valery-tsepkalo', 'person', {
      names: ['Valery Tsepkalo'],
      surnames: ['Tsepkalo'],
      ambiguous: ['Tsepkalo'],
    }),
    entity('veronika-tsepkalo', 'person', {
      names: ['Veronika Tsepkalo'],
      surnames: ['Tsepkalo'],
      ambiguous: ['Tsepkalo'],
    }),
    entity('european-union', 'organisation', { names: ['European Union'], acronyms: ['EU'] }),
    entity('european-council', 'organisation', { names: ['European Council', 'EU Council'] }),
    entity('minsk-tractor-works', 'organisation', { names: ['Minsk Tractor Works'], acronyms: ['MTZ'] }),
    entity('minsk', 'place', { names: ['Minsk', 'Мінск'], exemptions: ['Minsk agreements'] }),
    entity('who', 'organisation', { names: ['World Health Organization'], acronyms: ['WHO'] }),
  ],
  claims: [],
};

function found(...paragraphs: string[]): string[] {
  const article = {
    url: null,
    title: '',
    outlet: null,
    language: 'en',
    published: null,
    ...joinBlocks(
      '',
      paragraphs.map(text => ({ kind: 'paragraph' as const, text })),
    ),
  };
  return findActors(article, knowledge).map(({ exact, entity: id, via }) => `${exact} → ${id} (${via})`);
}

describe('an actor is found', () => {
  test.each<[string, string, string[]]>([
    [
      'by full name',
      'Then Alexander Lukashenko spoke.',
      ['Alexander Lukashenko → alexander-lukashenko (name)'],
    ],
    [
      'by surname, without a title',
      'President Lukashenko spoke.',
      ['Lukashenko → alexander-lukashenko (surname)'],
    ],
    ['without the possessive', "Lukashenko's police", ['Lukashenko → alexander-lukashenko (surname)']],
    ['without a curly possessive', 'Lukashenko’s police', ['Lukashenko → alexander-lukashenko (surname)']],
    ['by acronym', 'The EU met.', ['EU → european-union (acronym)']],
    ['by the longest name', 'The EU Council met.', ['EU Council → european-council (name)']],
    ['in Cyrillic', 'Сказал Александр Лукашенко.', ['Александр Лукашенко → alexander-lukashenko (name)']],
    ['in Łacinka', 'Łukašenka havoryć', ['Łukašenka → alexander-lukashenko (surname)']],
    ['in Łacinka without its diacritics', 'Lukasenka', ['Lukasenka → alexander-lukashenko (surname)']],
    [
      'in capitals',
      'LUKASHENKO IN MINSK',
      ['LUKASHENKO → alexander-lukashenko (surname)', 'MINSK → minsk (name)'],
    ],
    [
      'over a no-break space',
      'Alexander\u00A0Lukashenko',
      ['Alexander\u00A0Lukashenko → alexander-lukashenko (name)'],
    ],
    ['with a soft hyphen inside', 'Luka\u00ADshenko', ['Luka\u00ADshenko → alexander-lukashenko (surname)']],
    ['beside a hyphen', 'anti-Lukashenko marches', ['Lukashenko → alexander-lukashenko (surname)']],
    ['between quotation marks', '“Minsk”', ['Minsk → minsk (name)']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('nobody is found', () => {
  test.each([
    ['inside a longer word', 'Lukashenkoism and Minskers'],
    ['in an acronym that is not written as one', 'those who met'],
    ['in a lower-case word', 'a michel of bread'],
    ['in a wording that means something else', 'the Minsk agreements of 2015'],
    ['in a surname that a given name makes another’s', 'Siarhei Lukashenko, a farmer'],
    ['in an ambiguous surname that nobody bears here', 'Michel said so.'],
    ['over the end of a sentence', 'He saw Alexander, Lukashenkoism grew.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('one is told from the other', () => {
  test.each<[string, string[], string[]]>([
    [
      'wife from husband, by the form of the name',
      ['Tikhanovskaya said that Tikhanovsky is in prison.'],
      ['Tikhanovskaya → sviatlana-tsikhanouskaya (surname)', 'Tikhanovsky → siarhei-tsikhanouski (surname)'],
    ],
    [
      'son from father, by the given name',
      ['Viktor Lukashenko sat beside Lukashenko.'],
      ['Viktor Lukashenko → viktor-lukashenko (name)', 'Lukashenko → alexander-lukashenko (surname)'],
    ],
    [
      'a tractor factory from its city',
      ['Minsk Tractor Works in Minsk'],
      ['Minsk Tractor Works → minsk-tractor-works (name)', 'Minsk → minsk (name)'],
    ],
    [
      'an ambiguous surname, once its bearer is named in full, also where the surname comes first',
      ['Michel calls a summit', 'Charles Michel wrote.'],
      ['Michel → charles-michel (surname)', 'Charles Michel → charles-michel (name)'],
    ],
    [
      'a given name from the surname of one who is named in full',
      ['Charles Michel spoke to Michel Barnier.'],
      ['Charles Michel → charles-michel (name)'],
    ],
    [
      'two of one surname, by who was named last',
      ['Valery Tsepkalo left.', 'Veronika Tsepkalo stayed.', 'Tsepkalo spoke.'],
      [
        'Valery Tsepkalo → valery-tsepkalo (name)',
        'Veronika Tsepkalo → veronika-tsepkalo (name)',
        'Tsepkalo → veronika-tsepkalo (surname)',
      ],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(found(...paragraphs)).toEqual(expected);
  });
});

test('whatever the text, mentions stand in order on its words, and the same text gives the same', () => {
  const words = fc.constantFrom(
    'Minsk',
    'Alexander',
    'Lukashenko',
    "Lukashenko's",
    'EU',
    'Council',
    ' ',
    '-',
    '.',
    'ё',
    '💡',
    '\u00AD',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words).map(all => all.join(' ')),
      ),
      text => {
        const article = {
          url: null,
          title: '',
          outlet: null,
          language: null,
          published: null,
          ...joinBlocks('', [{ kind: 'paragraph' as const, text }]),
        };
        const mentions = findActors(article, knowledge);
        let last = 0;
        for (const { start, end, exact } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(article.text.slice(start, end)).toBe(exact);
          expect(/[\p{L}\p{N}]$/u.test(article.text.slice(0, start))).toBe(false);
          last = end;
        }
        expect(findActors(article, knowledge)).toEqual(mentions);
      },
    ),
  );
});
