/** What a reader types to find something, and how well a text answers it. */
import { foldedWords } from './words';

/** The folded words that are looked for. */
export type Query = readonly string[];

/** How well a text answers, the best first: it is what was typed, begins with it, or has its words. */
export const Answer = { whole: 0, beginning: 1, words: 2 } as const;
export type Answer = (typeof Answer)[keyof typeof Answer];

/** Fewer letters than these say nothing. */
const least = 2;

/** The query that was typed; null as long as it is too short. */
export function queryOf(typed: string): Query | null {
  const words = foldedWords(typed);
  return words.join('').length < least ? null : words;
}

/** How well a text of these folded words answers; a word may be typed no further than its beginning. Null: it does not. */
export function answerOf(query: Query, words: readonly string[]): Answer | null {
  if (!query.every(typed => words.some(word => word.startsWith(typed)))) return null;
  if (!query.every((typed, at) => words[at]?.startsWith(typed))) return Answer.words;
  return query.length === words.length && query.every((typed, at) => typed === words[at])
    ? Answer.whole
    : Answer.beginning;
}
