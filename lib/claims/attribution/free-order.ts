/** Who speaks in languages in which the subject may stand on either side of its verb: told by case, number and place. */
import type { Language } from '../../text/languages/language';
import { Is, pronoun, Says } from '../lexicon';
import type { Token } from '../tokens';
import { isNamed, wordsOfSomebody } from './named';
import { joined, type Phrase, withoutOwner } from './phrases';
import { type Range, subjectAfter, subjectBefore } from './subject';

/** Whether a phrase hangs on a preposition, so that it is no subject where there is another one. */
function hangs(tokens: readonly Token[], { from: lower }: Range, { from }: Phrase): boolean {
  if (from <= lower || !joined(tokens[from]!.gap)) return false;
  const { is, mention } = tokens[from - 1]!;
  return (is & Is.preposition) !== 0 && !mention;
}

const isPluralVerb = ({ word }: Token, { plurals }: Language): boolean =>
  plurals.some(ending => word.endsWith(ending));

/** "Сообщили в полиции": who speaks behind a verb in the plural that has no subject. */
function speakersWithin(
  tokens: readonly Token[],
  range: Range,
  at: number,
  language: Language,
): Phrase | null {
  const next = at + 1 < range.to ? tokens[at + 1] : undefined;
  if (next?.gap !== '' || !language.within.includes(next.word)) return null;
  const phrase = isPluralVerb(tokens[at]!, language) ? subjectAfter(tokens, range, at + 1) : null;
  if (!phrase) return null;
  const inner = withoutOwner(tokens, phrase, language);
  const { mention, is } = tokens[inner.head]!;
  const maySpeak = mention
    ? mention.kind === 'organisation'
    : (is & (Is.speaker | Is.organ | Is.voice)) !== 0;
  return maySpeak ? inner : null;
}

/** Whether the case of a word shows that it is no subject. */
function isOblique({ mention, inflected, is, says, word }: Token, { oblique }: Language): boolean {
  if (mention) return inflected;
  if (is & pronoun) return false;
  return (says & Says.oblique) !== 0 || oblique.endings.some(ending => word.endsWith(ending));
}

/** The word that has the case of a phrase: "уряд" in "уряд Лейкленду", which speaks for what is named behind it. */
function caseOf(tokens: readonly Token[], { from, head }: Phrase): number {
  const speaksFor = Is.organ | Is.body | Is.voice;
  for (let at = from; at < head; at++) if (tokens[at]!.is & speaksFor && !tokens[at]!.mention) return at;
  return head;
}

/** "На встрече Хольм заявила": the name behind a noun that hangs on a preposition, where it does not belong to that. */
function withoutCircumstance(tokens: readonly Token[], range: Range, phrase: Phrase, at: number): Phrase {
  const { mention, inflected } = tokens[phrase.head]!;
  if (!mention || inflected || phrase.to >= at || !hangs(tokens, range, phrase)) return phrase;
  let from = phrase.head;
  while (from > phrase.from && tokens[from - 1]!.mention === mention) from--;
  return { ...phrase, from };
}

/** Whether a phrase may be the subject of the verb at `at`, or stand in the place of one, by its case and its number. */
function agrees(
  tokens: readonly Token[],
  range: Range,
  phrase: Phrase,
  at: number,
  language: Language,
): boolean {
  const { mention } = tokens[phrase.head]!;
  const isPlural = isPluralVerb(tokens[at]!, language);
  if (hangs(tokens, range, phrase) && language.within.length > 0)
    return isPlural && language.within.includes(tokens[phrase.from - 1]!.word);
  if (isOblique(tokens[caseOf(tokens, phrase)]!, language)) return false;
  return !(mention?.kind === 'person' && isPlural && phrase.to === phrase.head);
}

/** Whose the document is in which something is said, or in what place: "it says in a letter of the council". */
export function sourceOf(
  tokens: readonly Token[],
  range: Range,
  at: number,
  language: Language,
): Phrase | null {
  const preposition = at + 1 < range.to ? tokens[at + 1]! : null;
  const isBehind = preposition && (preposition.is & Is.preposition) !== 0 && joined(preposition.gap);
  const phrase = isBehind ? subjectAfter(tokens, range, at + 1) : subjectBefore(tokens, range, at, language);
  if (!phrase) return null;
  let { from } = phrase;
  while (from <= phrase.head && !(tokens[from]!.is & (wordsOfSomebody | Is.organ))) from++;
  if (from === phrase.head || tokens[phrase.head]!.is & wordsOfSomebody) return null;
  const author = from < phrase.head ? { ...phrase, from: from + 1 } : phrase;
  return isNamed(tokens, author) ? author : null;
}

/** Of the phrases on both sides of the verb at `at` the one that is its subject, or stands in the place of one. */
export function subjectOnEitherSide(
  tokens: readonly Token[],
  range: Range,
  at: number,
  before: Phrase | null,
  language: Language,
): Phrase | null {
  const fits = (phrase: Phrase) => agrees(tokens, range, phrase, at, language);
  const isPlural = isPluralVerb(tokens[at]!, language);
  const inner = before && withoutOwner(tokens, before, language);
  const left = inner && !isPlural ? withoutCircumstance(tokens, range, inner, at) : inner;
  const own = left && fits(left) ? left : null;
  const isSpeaker = own !== null && isNamed(tokens, own);
  if (isSpeaker && !hangs(tokens, range, own)) return own;
  const after = subjectAfter(tokens, range, at);
  const behind = after && withoutOwner(tokens, after, language);
  // "В Хольме критиковали Лунд": who is named behind a plural is its object.
  const isObject = behind !== null && tokens[behind.head]!.mention && isPlural;
  if (isSpeaker && isObject) return own;
  if (behind && isNamed(tokens, behind) && fits(behind)) return behind;
  return speakersWithin(tokens, range, at, language) ?? own;
}
