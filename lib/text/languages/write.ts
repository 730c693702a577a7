/** Short ways of writing down the data of a language. */
import type { ReportingVerb } from './language';

/** The forms of a word that is written with its endings, each behind a stroke: "walk||ed" for "walk", "walked". */
function formsOf(word: string): string[] {
  const [stem, ...endings] = word.split('|');
  return endings.length > 0 ? endings.map(ending => stem + ending) : [word];
}

/** Words, written one after the other. */
export const list = (words: string): string[] => words.split(/\s+/).filter(Boolean).flatMap(formsOf);

/** A verb by its finite forms, its participles and what makes it a report. */
export const verb = (
  finite: string,
  participles: string,
  frame: Omit<ReportingVerb, 'finite' | 'participles'>,
): ReportingVerb => ({ finite: list(finite), participles: list(participles), ...frame });

/** Words, each in all its forms, that mean the same number. */
export const valued = (value: number, words: string): Record<string, number> =>
  Object.fromEntries(list(words).map(word => [word, value]));
