import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_TAKEN } from './characters';
import { fold } from './fold';
import { languageFor } from './languages';
import { Look } from './looks';
import { Reading } from './reading';
import { numberOf } from './vocabulary';
import { words } from './words';

function read(text: string, language = 'en') {
  const reading = new Reading(text, languageFor(language));
  const block = reading.read(0, text.length);
  return { reading, block, all: Array.from({ length: reading.length }, (_, at) => reading.word(at)) };
}

describe('a word that is read', () => {
  test.each<[string, string, string, string[]]>([
    ['plain words', 'en', 'The mayor said no', ['the', 'mayor', 'said', 'no']],
    ['a possessive apart', 'en', "Holm's bridge", ['holm + ending', 'bridge']],
    ['a curly one', 'en', 'Holm’s bridge', ['holm + ending', 'bridge']],
    ['and behind small letters', 'en', 'the mayor’s', ['the', 'mayor + ending']],
    ['what is elided left out', 'fr', "l'Union d’Anna", ['union', 'anna']],
    ['no more than one thing elided', 'fr', "l'd'Anna", ["d'anna"]],
    ['soft hyphens', 'en', 'Norr\u00ADby', ['norrby']],
    ['letters that fold to two', 'de', 'Straße', ['strasse']],
    ['marks of their own', 'ru', 'Мои\u0306', ['мой']],
  ])('%s', (_, language, text, expected) =>
    expect(
      read(text, language).all.map(({ bare, end, bareEnd }) => (bareEnd < end ? `${bare} + ending` : bare)),
    ).toEqual(expected),
  );

  test.each<[string, string, number]>([
    ['a name', 'Holm', Look.upper | Look.capitalised],
    ['an acronym with an ending', "NATO's", Look.upper | Look.capitals | Look.owner],
    ['an acronym', 'NATO', Look.upper | Look.capitals],
    ['an acronym with a digit', 'G7', Look.upper | Look.capitals],
    ['a year', '2020', Look.digit | Look.folded],
    ['a common noun', 'mayor', Look.folded],
    ['a brand', 'iPhone', 0],
    ['a name with a digit', 'Area51', Look.upper],
  ])('looks like %s', (_, text, look) => expect(read(text).reading.looks[0]).toBe(look));

  test.each<[string, string, string, boolean]>([
    ['an apostrophe alone', 'en', "Belarus' president", true],
    ['a curly one', 'en', 'the leaders’ statement', true],
    ['one behind another letter', 'en', "Norrby' president", false],
    ['one that closes a quotation', 'en', "the mayor said 'no to Belarus' and left", false],
    ['one before no word', 'en', "in Belarus', he said", false],
    ['one behind other letters in German', 'de', 'Marx’ Werk', true],
    ['one in a language that has it not', 'fr', "Belarus' dit", false],
  ])('has what follows, or not, by %s', (_, language, text, expected) => {
    const { reading } = read(text, language);
    const at = text.split(/\W+/).findIndex(word => /^(?:Belarus|leaders|Norrby|Marx)$/.test(word));
    expect(reading.isPossessive(at)).toBe(expected);
    expect(reading.isSpaced(at)).toBe(expected);
  });

  test('is nothing outside its block', () => {
    const reading = new Reading('one two three', languageFor('en'));
    const block = reading.read(4, 7);
    expect([block.at(-1), block.at(0)?.folded, block.at(1)]).toEqual([undefined, 'two', undefined]);
  });
});

test('whatever the text, its words are those of the text, folded and hashed as such', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom(
      'Straße',
      'Σίσυφος',
      'Мои\u0306',
      "l'",
      "'s",
      '’s',
      '\u00AD',
      ' ',
      'ﬁn',
      'İ',
      '𝒜',
      '가',
      'ᄀ',
      'ё',
      'a',
      '-',
    ),
  );
  fc.assert(
    fc.property(fc.array(unit), fc.constantFrom('en', 'fr', 'ru'), (parts, language) => {
      const text = parts.join('');
      const { reading, all } = read(text, language);
      expect(all.map(({ end }) => end)).toEqual(words(text).map(({ end }) => end));
      all.forEach(({ start, end, folded, bare, bareEnd }, at) => {
        const elided = fold(text.slice(words(text)[at]!.start, end));
        expect(elided.endsWith(folded)).toBe(true);
        if (words(text)[at]!.start === start) expect(folded).toBe(elided);
        expect(reading.numbers[at]).toBe(numberOf(folded));
        expect(reading.bareNumber(at)).toBe(numberOf(bare));
        expect(reading.bareEnd(at)).toBe(bareEnd);
        for (let place = 0; place <= bare.length; place++)
          expect(reading.bareUnitAt(at, place)).toBe(bare.charCodeAt(place));
        expect(reading.folded(at)).toBe(folded);
        expect(reading.spells(at, folded)).toBe(true);
        expect(reading.spells(at, `${folded}x`)).toBe(false);
      });
    }),
  );
});

describe('a block longer than what is read at once', () => {
  const sentence = "The mayor’s plan for 2020, said Anna, isn't new";
  const times = Math.ceil((2.5 * MOST_TAKEN) / sentence.length);
  const columnsOf = ({ starts, ends, numbers, looks, endings }: Reading, first: number, last: number) =>
    [starts, ends, numbers, looks, endings].map(column => [...column.slice(first, last)]);

  test.each([' ', '. '])('has the words of its sentences, with %j between them', between => {
    const { reading } = read(Array.from({ length: times }, () => sentence).join(between));
    const [starts, ends, ...rest] = columnsOf(read(sentence).reading, 0, 9);
    const looksBehindSpace = rest[1]!.with(0, rest[1]![0]! | (between === ' ' ? Look.spaced : 0));
    expect(reading.length).toBe(9 * times);
    for (let i = 0; i < times; i++) {
      const shift = i * (sentence.length + between.length);
      const [from, to, numbers, looks, endings] = columnsOf(reading, 9 * i, 9 * (i + 1));
      expect(from).toEqual(starts!.map(start => start + shift));
      expect(to).toEqual(ends!.map(end => end + shift));
      expect([numbers, endings]).toEqual([rest[0], rest[2]]);
      expect(looks).toEqual(i === 0 ? rest[1] : looksBehindSpace);
    }
  });

  test('may be one word without end', () => {
    const { reading } = read('a'.repeat(2 * MOST_TAKEN + 1));
    expect([...reading.ends.slice(0, reading.length)]).toEqual([
      MOST_TAKEN,
      2 * MOST_TAKEN,
      2 * MOST_TAKEN + 1,
    ]);
  });
});
