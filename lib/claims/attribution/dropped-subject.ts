/** Verbs of speech without a subject beside them, where a language lets it go: "Dodała, że", "„…” – dodał". */
import type { Gender, Language } from '../../text/languages/language';
import { Is } from '../lexicon';
import type { Token } from '../tokens';
import { joined, type Phrase } from './phrases';
import { followsQuotation, type Range } from './subject';

/** The gender that the ending of a verb tells of its subject; in the present it tells none. */
export function genderOfVerb({ word }: Token, { dropped }: Language): Gender | undefined {
  if (!dropped) return undefined;
  return (['female', 'male'] as const).find(gender => dropped[gender].some(ending => word.endsWith(ending)));
}

/** Whether nothing stands before the verb at `at` that could be its subject. */
function opensSentence(tokens: readonly Token[], { from }: Range, at: number): boolean {
  for (let i = from; i < at; i++) {
    const { is, mention } = tokens[i]!;
    if (mention || !(is & (Is.adverb | Is.conjunction))) return false;
  }
  return true;
}

/** The verb at `at` in the place of its subject, where none stands beside it: before a clause, or behind a quotation. */
export function droppedSubject(
  tokens: readonly Token[],
  range: Range,
  at: number,
  language: Language,
): Phrase | null {
  const token = tokens[at]!;
  const verb = token.verb?.verb;
  if (!language.dropped || !(verb?.clause || verb?.aside)) return null;
  if (language.plurals.some(ending => token.word.endsWith(ending))) return null;
  const next = at + 1 < range.to ? tokens[at + 1] : undefined;
  const reports = next?.gap.startsWith(',') === true && (next.is & Is.complementiser) !== 0;
  const ends = !next || !joined(next.gap) || (next.is & Is.preposition) !== 0;
  // In the past the ending tells whose it may be: "Zaapelowała o uwolnienie więźniów".
  const isTold = reports || genderOfVerb(token, language) !== undefined;
  const isDropped =
    (isTold && opensSentence(tokens, range, at)) || (ends && followsQuotation(tokens, range, at));
  return isDropped ? { from: at, head: at, to: at } : null;
}
