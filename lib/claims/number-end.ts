/** Numbers in digits that are several words: 7,000 and 80.1. */
import type { ReadBlock } from '../text/read-block';
import type { Lexicon } from './lexicon';

const isDigit = (character: string | undefined): boolean => /^\p{Nd}$/u.test(character ?? '');

/** What stands before what parts groups of digits has three at most: "2020 300" is two numbers. */
const isGroup = (text: string, start: number, end: number): boolean =>
  end - start <= 3 || !isDigit(text[end - 4]);

/** Where the number that begins with the word at `at` ends: 7,000 and 80.1 are one. */
export function numberEnd({ reading, last }: ReadBlock, at: number, { language }: Lexicon): number {
  const { text, starts, ends } = reading;
  const { group, decimal } = language.numberFormat;
  let behind = ends[at]!;
  for (let next = at + 1; next < last && starts[next] === behind + 1; next++) {
    const gap = text[behind];
    const goesOn =
      (group.includes(gap!) && ends[next]! - starts[next]! === 3 && isGroup(text, starts[at]!, behind)) ||
      (gap === decimal && !text.slice(starts[at], behind).includes(decimal));
    if (!goesOn || ![behind - 1, behind + 1, ends[next]! - 1].every(each => isDigit(text[each]))) break;
    behind = ends[next]!;
  }
  return behind;
}
