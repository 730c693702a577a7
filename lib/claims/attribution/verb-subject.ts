/** Whose a verb is: the subject that its clause has for it, and whether that can be the one who says it. */
import type { Language } from '../../text/languages/language';
import { Is, pronoun, Says, type Verb } from '../lexicon';
import type { Range, Token } from '../tokens';
import { sourceOf, subjectBehind, subjectOnEitherSide } from './free-order';
import { isNamed, wordsOfSomebody } from './named';
import { beforeVerbGroup, joined, type Phrase, phraseEndingAt, verbGroupStart } from './phrases';
import { followsQuotation, invertedSubject, isInverted, mainSubject, subjectBefore } from './subject';

/** Whose a participle is, when it goes on from another clause: "issued a statement saying"; null where it is nobody's. */
export function participleSubject(
  tokens: readonly Token[],
  range: Range,
  at: number,
  { passiveAgents }: Language,
): Phrase | null {
  let start = at;
  while (start > range.from && tokens[start - 1]!.says & Says.clitic && tokens[start]!.gap === '') start--;
  const before = start > range.from ? tokens[start - 1]! : null;
  if (!before) return null;
  // "The EU issued a statement saying": the sentence's subject is the author.
  if (before.is & Is.utterance && joined(tokens[start]!.gap))
    return mainSubject(tokens, range) ?? phraseEndingAt(tokens, range.from, start - 1);
  // "Holm answered by saying".
  const isMeans = joined(tokens[start]!.gap) && passiveAgents.includes(before.word);
  const goesOn = isMeans || /[,–—-]$/.test(tokens[start]!.gap) || before.is & Is.conjunction;
  return goesOn ? mainSubject(tokens, range) : null;
}

/** Whose a finite verb is, by the order of its clause, or null where nobody stands there. */
export function finiteSubject(
  tokens: readonly Token[],
  range: Range,
  at: number,
  verb: Verb,
  language: Language,
): Phrase | null {
  if (verb.source) return sourceOf(tokens, range, at, language);
  const mayInvert = !verb.addressee && (verb.clause || verb.aside);
  const start = verbGroupStart(tokens, range.from, at);
  const quotes = followsQuotation(tokens, range, start);
  // "'...', accused Holm": a quotation without a comma may be the subject.
  const mayQuote = mayInvert || (verb.object && !verb.addressee && tokens[start]!.gap.includes(','));
  const isTied = language.inversion !== undefined && beforeVerbGroup(tokens, range.from, at) >= start;
  const isWithin = mayInvert && !opensOwn(tokens, range, at, verb) && isInverted(tokens, range, at);
  if (!isTied && ((mayQuote && quotes) || isWithin)) {
    const end = wholeVerbEnd(tokens, range, at, verb);
    return language.freeOrder
      ? subjectBehind(tokens, range, end, language)
      : invertedSubject(tokens, range, end);
  }
  const before = isCoordinated(tokens, range, at)
    ? mainSubject(tokens, range)
    : subjectBefore(tokens, range, at, language);
  if (!language.freeOrder || verb.addressee) return before;
  return subjectOnEitherSide(tokens, range, at, before, language);
}

/** ", ruled out military help": whether what follows the verb is its own, and no subject. */
function opensOwn(tokens: readonly Token[], { to }: Range, at: number, { before }: Verb): boolean {
  return (
    before?.some(phrase =>
      phrase.every((word, i) => at + 1 + i < to && tokens[at + 1 + i]!.word === word),
    ) === true
  );
}

/** The last word of a verb that is more than one: "made known". */
function wholeVerbEnd(tokens: readonly Token[], { to }: Range, at: number, { before }: Verb): number {
  const next = tokens[at + 1];
  if (at + 1 >= to || !next || next.is) return at;
  return before?.some(phrase => phrase.length === 1 && phrase[0] === next.word) ? at + 1 : at;
}

/** Whether the verb at `at` goes on from a subject before it: "he denied it and accused ...". */
export function isCoordinated(tokens: readonly Token[], range: Range, at: number): boolean {
  const last = beforeVerbGroup(tokens, range.from, at);
  return last > range.from && (tokens[last]!.is & Is.conjunction) !== 0;
}

/** "Would she say": an auxiliary before the subject asks, but not behind what is said: "..., a-t-elle dit". */
function isAsked(tokens: readonly Token[], range: Range, { from }: Phrase, at: number): boolean {
  if (from >= at || from <= range.from || !joined(tokens[from]!.gap)) return false;
  if (!(tokens[from - 1]!.is & (Is.modal | Is.auxiliary))) return false;
  const start = verbGroupStart(tokens, range.from, at);
  return start >= from || start === range.from || joined(tokens[start]!.gap);
}

/** How many words may stand before a subject in its own clause: "if the", "neither Holm nor". */
const openingReach = 4;

/** Whether the clause of the subject leaves open that it says anything, or says that nobody does. */
function isOpen(tokens: readonly Token[], range: Range, { from }: Phrase): boolean {
  for (let i = from; i >= range.from && i > from - openingReach; i--) {
    const { is, gap, verb, quoted, mention } = tokens[i]!;
    if (quoted || (verb && !mention)) return false;
    if (!mention && is & (Is.negation | Is.hypothetical)) return true;
    if (!joined(gap) || is & Is.complementiser) return false;
  }
  return false;
}

/** "Despite police reports that": what is no name and hangs on a preposition is no subject, and no verb is behind it. */
function followsPreposition(
  tokens: readonly Token[],
  range: Range,
  { from, to }: Phrase,
  at: number,
): boolean {
  if (to + 1 !== at || from <= range.from || tokens.slice(from, at).some(({ mention }) => mention))
    return false;
  const { is, mention } = tokens[from - 1]!;
  const isBare = !(tokens[from]!.is & (Is.determiner | pronoun)) && joined(tokens[from]!.gap);
  return isBare && !mention && (is & Is.preposition) !== 0 && !(is & Is.subordinator);
}

/** Whether the subject is one that the verb can have. */
export function suits(
  tokens: readonly Token[],
  range: Range,
  subject: Phrase,
  at: number,
  verb: Verb,
  language: Language,
): boolean {
  const { is, mention } = tokens[subject.head]!;
  if (subject.head === at) return !verb.document;
  const isWithin = subject.from > range.from && language.within.includes(tokens[subject.from - 1]!.word);
  if (is & Is.time && !mention) return false;
  if (!isWithin && !verb.source && followsPreposition(tokens, range, subject, at)) return false;
  if (is & Is.impersonal || isAsked(tokens, range, subject, at) || isOpen(tokens, range, subject))
    return false;
  if (verb.document) return (is & wordsOfSomebody) !== 0;
  // "a misleading claim that": what follows a single determiner is no plural's verb.
  if (
    verb.finite[0] === tokens[at]!.word &&
    tokens[subject.from]!.is & Is.single &&
    !followsQuotation(tokens, range, subject.from)
  )
    return false;
  if (!verb.named || isNamed(tokens, subject)) return true;
  // "'...', says a pensioner": a quotation shows that somebody speaks.
  if (subject.from < at || !(tokens[subject.from]!.is & Is.determiner)) return false;
  const start = verbGroupStart(tokens, range.from, at);
  return followsQuotation(tokens, range, start) && /[,?!…]/.test(tokens[start]!.gap);
}
