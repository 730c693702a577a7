/** Verbs of speech without a subject beside them, where a language lets it go: "Dodała, że", "„…” – dodał". */
import type { Gender, Language } from '../../text/languages/language';
import { Is } from '../lexicon';
import type { Range, Token } from '../tokens';
import { adverbialEnd } from './adverbials';
import { joined, type Phrase, verbGroupStart } from './phrases';
import { followsQuotation } from './subject';

/** The gender that the ending of a verb tells of its subject; in the present it tells none. */
export function genderOfVerb({ word }: Token, { dropped }: Language): Gender | undefined {
  if (!dropped) return undefined;
  return (['female', 'male'] as const).find(gender => dropped[gender].some(ending => word.endsWith(ending)));
}

/** Whether nothing stands before the verb at `at` that could be its subject: "Później w liście dodała". */
function opensSentence(tokens: readonly Token[], range: Range, at: number): boolean {
  const { from } = range;
  const start = verbGroupStart(tokens, from, at);
  const isPassed = ({ is, mention }: Token) => !mention && (is & (Is.adverb | Is.conjunction)) !== 0;
  let first = from;
  while (first < start && isPassed(tokens[first]!)) first++;
  if (first > from && first < start) first = adverbialEnd(tokens, range, first - 1) + 1;
  return first >= start;
}

/** Whether a clause or a quotation begins at a word: ", že", ": „". */
const opensWhatIsSaid = ({ gap, is, quoted }: Token): boolean =>
  !joined(gap) && (quoted || (is & Is.complementiser) !== 0);

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
  const behind = adverbialEnd(tokens, range, at) + 1;
  const reports = behind < range.to && opensWhatIsSaid(tokens[behind]!);
  const ends = !next || !joined(next.gap) || (next.is & Is.preposition) !== 0;
  // In the past the ending tells whose it may be: "Zaapelowała o uwolnienie więźniów".
  const isTold = reports || genderOfVerb(token, language) !== undefined;
  const isDropped =
    (isTold && opensSentence(tokens, range, at)) || (ends && followsQuotation(tokens, range, at));
  return isDropped ? { from: at, head: at, to: at } : null;
}
