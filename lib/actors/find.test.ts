import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, joinBlocks } from '../article';
import { countSteps } from '../count-steps';
import type { Knowledge } from '../knowledge/knowledge';
import { findActors } from './find-at-once';
import { entity } from './fixture';

const knowledge: Knowledge = {
  entities: [
    entity('alexander-lukashenko', 'person', {
      gender: 'male',
      names: ['Alexander Lukashenko', 'Александр Лукашенко', 'Alaksandr Łukašenka'],
      surnames: ['Lukashenko', 'Лукашенко', 'Łukašenka'],
    }),
    entity('viktor-lukashenko', 'person', {
      gender: 'male',
      names: ['Viktor Lukashenko'],
      surnames: ['Lukashenko'],
      ambiguous: ['Lukashenko'],
    }),
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
      gender: 'male',
      names: ['Valery Tsepkalo'],
      surnames: ['Tsepkalo'],
      ambiguous: ['Tsepkalo'],
    }),
    entity('veronika-tsepkalo', 'person', {
      gender: 'female',
      names: ['Veronika Tsepkalo'],
      surnames: ['Tsepkalo'],
      ambiguous: ['Tsepkalo'],
    }),
    entity('european-union', 'organisation', { names: ['European Union'], acronyms: ['EU'] }),
    entity('european-council', 'organisation', { names: ['European Council', 'EU Council'] }),
    entity('minsk-tractor-works', 'organisation', { names: ['Minsk Tractor Works'], acronyms: ['MTZ'] }),
    entity('minsk', 'place', { names: ['Minsk', 'Мінск'], exemptions: ['Minsk agreements'] }),
    entity('who', 'organisation', { names: ['World Health Organization'], acronyms: ['WHO'] }),
    entity('rfe-rl', 'organisation', { names: ['Radio Free Europe/Radio Liberty'], acronyms: ['RFE/RL'] }),
    entity('tut-by', 'organisation', { names: ['TUT.BY', 'Tut.by'] }),
    entity('united-states', 'place', { names: ['United States'], acronyms: ['US'] }),
    entity('georgia', 'place', { names: ['Georgia'], exemptions: ['Atlanta, Georgia'] }),
    entity('st-petersburg', 'place', { names: ['St Petersburg'] }),
  ],
  claims: [],
  offices: [],
  descriptions: [],
  spouses: [],
};

/** Two states and their bodies. */
const ofStates: Knowledge = {
  entities: [
    entity('belarus', 'place', { names: ['Belarus'], demonyms: ['Belarusian'] }),
    entity('poland', 'place', { names: ['Poland'], demonyms: ['Polish'] }),
    entity('interior-ministry', 'organisation', {
      names: ['Interior Ministry of Belarus', 'Belarusian Interior Ministry', 'Interior Ministry'],
      ambiguous: ['Interior Ministry'],
    }),
    entity('security-council', 'organisation', {
      names: ['Security Council of Belarus', 'Security Council'],
      ambiguous: ['Security Council'],
    }),
    entity('un-security-council', 'organisation', {
      names: ['UN Security Council', 'Security Council'],
      ambiguous: ['Security Council'],
    }),
  ],
  claims: [],
  offices: [],
  descriptions: [],
  spouses: [],
};

function articleOf(paragraphs: readonly string[], language: string | null = 'en'): Article {
  const parts = paragraphs.map(text => ({ kind: 'paragraph' as const, text }));
  return { url: null, title: '', outlet: null, language, published: null, ...joinBlocks('', parts) };
}

function found(...paragraphs: string[]): string[] {
  return findActors(articleOf(paragraphs), knowledge).map(
    ({ exact, entity: id, via }) => `${exact} → ${id} (${via})`,
  );
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
    ['with a middle initial', 'Charles J. Michel', ['Charles J. Michel → charles-michel (name)']],
    ['with two', 'Charles J.R. Michel', ['Charles J.R. Michel → charles-michel (name)']],
    ['with a middle name', 'Charles Yves Michel', ['Charles Yves Michel → charles-michel (name)']],
    [
      'with a patronymic',
      'Александр Григорьевич Лукашенко',
      ['Александр Григорьевич Лукашенко → alexander-lukashenko (name)'],
    ],
    [
      'by a name with a stroke in it',
      'Radio Free Europe/Radio Liberty (RFE/RL)',
      ['Radio Free Europe/Radio Liberty → rfe-rl (name)', 'RFE/RL → rfe-rl (acronym)'],
    ],
    ['by a name with a full stop in it', 'as Tut.by reports', ['Tut.by → tut-by (name)']],
    ['by an acronym with full stops', 'The U.S. said', ['U.S. → united-states (acronym)']],
    ['by an acronym with full stops before a hyphen', 'U.S.-led', ['U.S. → united-states (acronym)']],
    [
      'behind the full stop of an abbreviation',
      'in St. Petersburg',
      ['St. Petersburg → st-petersburg (name)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('the body of a state', () => {
  test.each<[string, string, string[]]>([
    [
      'of the state that the article names most',
      'Belarus and Poland are neighbours. In Belarus the Interior Ministry counted them.',
      ['Interior Ministry'],
    ],
    [
      'of the state that the article tells of by its attribute',
      'Belarusian protests went on. In the Belarusian capital the Interior Ministry counted them.',
      ['Interior Ministry'],
    ],
    [
      'where another state is named as often, by name and attribute',
      'Belarus is near Poland. The Belarusian and the Polish envoy met. The Interior Ministry counted them.',
      [],
    ],
    ['behind its name with an apostrophe', "Belarus' Interior Ministry counted them.", ['Interior Ministry']],
    ['behind its name', "Belarus's Interior Ministry counted them.", ['Interior Ministry']],
    ['of another state', "Belarus is near Belarus. Poland's Interior Ministry counted them.", []],
    [
      'of another state by its attribute',
      'Belarus is near Belarus. The Polish Interior Ministry counted them.',
      [],
    ],
    ['of what is tied to it', 'Belarus is near Belarus. The Interior Ministry of Lakeland counted them.', []],
    ['where its state is named once', 'Belarus is near. The Interior Ministry counted them.', []],
    [
      'where another state is named more',
      'Poland is near Belarus. In Poland the Interior Ministry counted.',
      [],
    ],
    ['where no state is named', 'The Interior Ministry counted them.', []],
    ['that the name of another body may mean too', 'Belarus is near Belarus. The Security Council met.', []],
  ])('%s', (_, text, expected) => {
    const bodies = findActors(articleOf([text]), ofStates).filter(({ kind }) => kind === 'organisation');
    expect(bodies.filter(({ entity: id }) => id !== null).map(({ exact }) => exact)).toEqual(expected);
  });
});

describe('nobody is found', () => {
  test.each([
    ['inside a longer word', 'Lukashenkoism and Minskers'],
    ['in an acronym that is not written as one', 'those who met'],
    ['in a lower-case word', 'a michel of bread'],
    ['in a wording that means something else', 'the Minsk agreements of 2015'],
    ['in a surname that a given name makes another’s', 'Siarhei Lukashenko, a dreamer'],
    ['in an ambiguous surname that nobody bears here', 'Michel said so.'],
    ['over the end of a sentence', 'He saw Alexander. Lukashenkoism grew.'],
    ['in a wording with a comma that means something else', 'born in Atlanta, Georgia'],
    ['in a part of a longer acronym', '50 U.S.C. 1622 and the N.U.S. in London'],
    ['in a given name and a surname with more than a name between them', 'Charles said that Michel left.'],
    ['in a surname that a title makes another’s', 'Ms Lukashenko, a farmer'],
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
      ['Lukashenko came late.', 'Viktor Lukashenko sat beside Lukashenko.'],
      [
        'Lukashenko → alexander-lukashenko (surname)',
        'Viktor Lukashenko → viktor-lukashenko (name)',
        'Lukashenko → alexander-lukashenko (surname)',
      ],
    ],
    [
      'father from son, once the father is named in full as well',
      ['Alexander Lukashenko came with Viktor Lukashenko.', 'Lukashenko spoke.'],
      [
        'Alexander Lukashenko → alexander-lukashenko (name)',
        'Viktor Lukashenko → viktor-lukashenko (name)',
        'Lukashenko → alexander-lukashenko (surname)',
      ],
    ],
    [
      'son from father, where the article is about the son alone',
      ['Viktor Lukashenko was given an office.', 'Lukashenko is 44.'],
      ['Viktor Lukashenko → viktor-lukashenko (name)', 'Lukashenko → viktor-lukashenko (surname)'],
    ],
    [
      'the Union from its Council, over the end of a sentence',
      ['It was refused by the EU. Council members left.'],
      ['EU → european-union (acronym)'],
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
      ['Valery Tsepkalo left.', 'Veronika Tsepkalo stayed in Minsk.', 'Tsepkalo spoke.'],
      [
        'Valery Tsepkalo → valery-tsepkalo (name)',
        'Veronika Tsepkalo → veronika-tsepkalo (name)',
        'Minsk → minsk (name)',
        'Tsepkalo → veronika-tsepkalo (surname)',
      ],
    ],
    [
      'two of one surname, by their titles',
      ['Veronika Tsepkalo met Valery Tsepkalo.', 'Ms Tsepkalo spoke.', 'Mr. Tsepkalo did not.'],
      [
        'Veronika Tsepkalo → veronika-tsepkalo (name)',
        'Valery Tsepkalo → valery-tsepkalo (name)',
        'Tsepkalo → veronika-tsepkalo (surname)',
        'Tsepkalo → valery-tsepkalo (surname)',
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
        const article = articleOf([text], null);
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

describe('the steps grow with the length of a text, and no faster', () => {
  const piece = fc.constantFrom(
    ...['Minsk', 'Alexander', 'Lukashenko', 'Lukashenko’s', 'Viktor', 'EU', 'Council', 'Michel', 'S.', 'Mr'],
    ...[
      'the president',
      'her husband',
      'his son',
      'a baker',
      'leader of the',
      'Ida Berg',
      'Open Hands',
      'Fund',
      'for',
    ],
    ...['said', 'and', ',', '.', '-', '“', '”', '2020', 'Лукашенко', 'ё'],
  );
  const sentence = fc.array(piece, { minLength: 1, maxLength: 30 }).map(pieces => pieces.join(' '));

  test.each<[string, (text: string, times: number) => string[]]>([
    ['of many paragraphs', (text, times) => Array.from({ length: times }, () => text)],
    ['of one long paragraph', (text, times) => [`${text} `.repeat(times)]],
  ])('%s', (_, paragraphs) =>
    fc.assert(
      fc.property(sentence, fc.constantFrom('en', 'ru', 'fr'), (text, language) => {
        const steps = (times: number) => {
          const article = articleOf(paragraphs(text, times), language);
          return countSteps(() => findActors(article, knowledge));
        };
        // What is built when it is first asked for is no part of it.
        steps(128);
        // Four times and some; the square would be sixteen times.
        expect(steps(128)).toBeLessThanOrEqual(5 * steps(32));
      }),
    ),
  );
});
