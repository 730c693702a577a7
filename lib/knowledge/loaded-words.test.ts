import { describe, expect, test } from 'vitest';
import { findLoadedWords } from './loaded-words';

describe('a contributor is told of loaded words', () => {
  test.each([
    ['The regime detained them.', ['regime']],
    ['A brutal and bloody crackdown', ['brutal']],
    ['Opponents call it a “dictatorship”.', []],
    ['He said that "terrorists" were behind it.', []],
    ['The regiment was moved, and a coupon was handed out.', []],
    ['The government detained 6,700 people.', []],
  ])('%s', (text, words) => {
    expect(findLoadedWords(text).map(({ word }) => word)).toEqual(words);
  });

  test('with the reason', () => {
    expect(findLoadedWords('the regime')[0]!.reason).toContain('"authorities"');
  });
});
