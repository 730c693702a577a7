import { expect, test } from 'vitest';
import { Answer, answerOf, queryOf } from './query';
import { foldedWords } from './words';

test.each<[string, string, Answer | null]>([
  ['Minsk', 'Minsk', Answer.whole],
  ['minsk', 'Minsk', Answer.whole],
  ['Lukasenka', 'Lukašenka', Answer.whole],
  ['Лукаше', 'Лукашенко', Answer.beginning],
  ['charles mi', 'Charles Michel', Answer.beginning],
  ['charles', 'Charles Michel', Answer.beginning],
  ['michel', 'Charles Michel', Answer.words],
  ['michel charles', 'Charles Michel', Answer.words],
  ['el', 'Charles Michel', null],
  ['charles minsk', 'Charles Michel', null],
])('“%s” for “%s”', (typed, text, expected) => {
  expect(answerOf(queryOf(typed)!, foldedWords(text))).toBe(expected);
});

test.each(['', ' ', 'a', 'ы', '.', '“'])('“%s” is too short to look for', typed => {
  expect(queryOf(typed)).toBeNull();
});
