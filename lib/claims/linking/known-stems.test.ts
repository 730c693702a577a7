import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageFor } from '../../text/languages';
import { stem } from '../../text/stem';
import { tokensIn } from '../fixture';
import { KnownStems } from './known-stems';

const english = languageFor('en');
const stemsOf = (words: readonly string[]) => new Set(words.map(word => stem(word, english)));
const known = new KnownStems(stemsOf(['eu', 'vote', 'rig', 'observe', 'violation']), english);
const ofWord = (word: string, stems: KnownStems) => stems.ofToken(tokensIn(word, english)[0]!);

test.each([
  ['a form of a word', 'Votes', 'vote'],
  ['a longer form', 'violated', 'violation'],
  ['a short word', 'EU', 'eu'],
  ['a word that begins with a short one', 'Europe', null],
  ['a word shorter than any', 'e', null],
  ['a word of three letters', 'rig', 'rig'],
  ['a word that shares the beginning', 'violet', null],
  ['another word', 'harbour', null],
])('%s: %s', (_, word, expected) =>
  expect(ofWord(word, known)).toBe(expected === null ? undefined : known.of(stem(expected, english))),
);

test('every word is known by its stem, and no other', () =>
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,10}$/), { minLength: 1 }),
      fc.array(fc.stringMatching(/^[a-z]{1,10}$/)),
      (words, others) => {
        const stems = new KnownStems(stemsOf(words), english);
        for (const word of [...words, ...others])
          expect(ofWord(word, stems)).toBe(stems.of(stem(word, english)));
      },
    ),
  ));
