/** Who speaks in languages in which the subject may stand on either side of its verb: told by case, number and place. */
import type { Language } from '../../text/languages/language';
import { Is, pronoun, Says } from '../lexicon';
import type { Range, Token } from '../tokens';
import { adverbialEnd } from './adverbials';
import { isNamed, wordsOfSomebody } from './named';
import {
  beforeVerbGroup,
  joined,
  type Phrase,
  phraseEndingAt,
  speaksForIn,
  verbGroupStart,
  withoutOwner,
} from './phrases';
import { subjectAfter, subjectBefore } from './subject';

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
    ? mention.kind === 'organisation' || caseOf(tokens, inner) < inner.head
    : (is & (Is.speaker | Is.organ | Is.voice)) !== 0;
  return maySpeak ? inner : null;
}

/** Whether the case of a word shows that it is no subject. */
function isOblique({ mention, inflected, is, says, word }: Token, { oblique }: Language): boolean {
  if (mention) return inflected;
  if (is & pronoun) return false;
  return (says & Says.oblique) !== 0 || oblique.endings.some(ending => word.endsWith(ending));
}

/** The word that has the case of a phrase: the one that speaks for what is named behind it, if any. */
function caseOf(tokens: readonly Token[], { from, head }: Phrase): number {
  const speaks = speaksForIn(tokens, from, head);
  return speaks < 0 ? head : speaks;
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
  if (hangs(tokens, range, phrase) && (language.within.length > 0 || language.oblique.endings.length > 0))
    return isPlural && language.within.includes(tokens[phrase.from - 1]!.word);
  if (isOblique(tokens[caseOf(tokens, phrase)]!, language)) return false;
  return !(mention?.kind === 'person' && isPlural && phrase.to === phrase.head);
}

/** "Uosto tarybos pranešime": the name before the document, in the case that tells whose it is. */
function authorBefore(tokens: readonly Token[], { from, head }: Phrase): Phrase | null {
  for (let at = head - 1; at >= from; at--) if (tokens[at]!.inflected) return { from, head: at, to: at };
  return null;
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
  const phrase = isBehind
    ? subjectAfter(tokens, range, at + 1)
    : (subjectBefore(tokens, range, at, language) ?? subjectAfter(tokens, range, at));
  if (!phrase) return null;
  if (tokens[phrase.head]!.is & wordsOfSomebody) return authorBefore(tokens, phrase);
  let { from } = phrase;
  while (from <= phrase.head && !(tokens[from]!.is & (wordsOfSomebody | Is.organ))) from++;
  if (from === phrase.head) return null;
  const author = from < phrase.head ? { ...phrase, from: from + 1 } : phrase;
  return isNamed(tokens, author) ? author : null;
}

/**
 * "Об этом Coast News сообщил Хольм": an organisation's name without a case may be who is told, where a person follows;
 * but not where names have no cases at all.
 */
const mayBeTold = (tokens: readonly Token[], { head, to }: Phrase, { oblique }: Language): boolean =>
  oblique.endings.length > 0 && tokens[head]!.mention?.kind === 'organisation' && head === to;

const isPerson = (tokens: readonly Token[], { head }: Phrase): boolean =>
  tokens[head]!.mention?.kind === 'person';

/**
 * "Ředitel pro bezpečnost Jan Holm": the name behind a person's noun with what hangs on that, where both are in the case of
 * a subject.
 */
function byName(tokens: readonly Token[], phrase: Phrase): Phrase {
  const { mention, inflected } = tokens[phrase.to]!;
  const noun = tokens[phrase.head]!;
  if (mention?.kind !== 'person' || inflected || phrase.to === phrase.head) return phrase;
  const isNoun = !noun.mention && (noun.says & Says.person) !== 0;
  const isSubject = mention.entity !== null || mention.exact === mention.name;
  return isNoun && isSubject ? { ...phrase, head: phrase.to } : phrase;
}

/** "Holm laiške teigė", "Holm lži odmítla": the name without a noun behind it that tells by its case that it is no subject. */
function withoutPlace(tokens: readonly Token[], phrase: Phrase, { oblique }: Language): Phrase {
  const { mention, capital, is } = tokens[phrase.head]!;
  const maySpeak = Is.speaker | Is.organ | Is.voice | Is.body | wordsOfSomebody | pronoun;
  if (oblique.endings.length === 0 || mention || capital || is & maySpeak || phrase.to > phrase.head)
    return phrase;
  for (let head = phrase.head - 1; head >= phrase.from; head--) {
    const { mention: name, inflected } = tokens[head]!;
    if (name) return inflected || name.kind === 'event' ? phrase : { from: phrase.from, head, to: head };
  }
  return phrase;
}

/** Whether the word at `at` is somebody who may speak, by its case. */
function maySpeakAt(tokens: readonly Token[], at: number): boolean {
  const { mention, is, inflected } = tokens[at]!;
  return mention ? mention.kind === 'person' && !inflected : (is & Is.speaker) !== 0;
}

/**
 * "Holm novinářům řekla", "Holm dnes Coast News řekla": the phrase without those who are told, where somebody stands before
 * it, perhaps with a time between.
 */
function beforeAddressee(tokens: readonly Token[], { from: lower }: Range, phrase: Phrase): Phrase {
  const { mention, says } = tokens[phrase.head]!;
  if (mention ? mention.kind !== 'organisation' : (says & Says.told) === 0) return phrase;
  let first = phrase.head;
  while (first > phrase.from && isToldAt(tokens, first - 1, mention)) first--;
  const last = first > phrase.from ? first - 1 : beforeVerbGroup(tokens, lower, first);
  if (last < lower || last === first || !joined(tokens[first]!.gap)) return phrase;
  // A common noun before a name may well be that of the organisation: "agentura Coast News".
  if (!maySpeakAt(tokens, last) || (mention && !tokens[last]!.mention)) return phrase;
  return phraseEndingAt(tokens, lower, last) ?? phrase;
}

/** Whether the word at `at` is one for those who are told, or of the name of an organisation. */
function isToldAt(tokens: readonly Token[], at: number, name: Token['mention']): boolean {
  const { mention, says } = tokens[at]!;
  return mention ? mention === name : (says & Says.told) !== 0;
}

/** The phrase before the verb at `at`, as far as it may be the subject. */
function fittingBefore(
  tokens: readonly Token[],
  range: Range,
  at: number,
  before: Phrase | null,
  language: Language,
): Phrase | null {
  if (!before) return null;
  const whole = withoutPlace(tokens, beforeAddressee(tokens, range, before), language);
  const inner = byName(tokens, withoutOwner(tokens, whole, language));
  const isPlural = isPluralVerb(tokens[at]!, language);
  const phrase = isPlural ? inner : withoutCircumstance(tokens, range, inner, at);
  return agrees(tokens, range, phrase, at, language) ? phrase : null;
}

/** "Сказал Coast News сторож Ян Клас": the phrase without the outlet that is told, which stands right behind the verb. */
function behindAddressee(tokens: readonly Token[], phrase: Phrase): Phrase {
  const { mention, inflected } = tokens[phrase.from]!;
  if (mention?.kind !== 'organisation' || inflected) return phrase;
  let from = phrase.from + 1;
  while (from <= phrase.head && tokens[from]!.mention === mention) from++;
  return from <= phrase.head && tokens[from]!.is & Is.speaker ? { ...phrase, from } : phrase;
}

/**
 * The last word of a time or a place between the verb at `at` and its subject: "сказал в четверг в порту сторож". Where there
 * are no articles, a noun for those who speak shows where it ends.
 */
function circumstanceEnd(tokens: readonly Token[], range: Range, at: number, language: Language): number {
  const end = adverbialEnd(tokens, range, at);
  if (language.roles.articles) return end;
  for (let next = at + 2; next <= end; next++) {
    const { is, mention } = tokens[next]!;
    const isSpeaker = (is & Is.speaker) !== 0 && !mention && !isOblique(tokens[next]!, language);
    if (isSpeaker && !(tokens[next - 1]!.is & Is.preposition)) return next - 1;
  }
  return end;
}

/** The phrase behind the verb, or behind what follows it, whose last word is `at`, as far as it may be the subject. */
function phraseBehind(tokens: readonly Token[], range: Range, at: number, language: Language): Phrase | null {
  const after = subjectAfter(tokens, range, at);
  return after && withoutOwner(tokens, behindAddressee(tokens, after), language);
}

/** The subject of a verb behind a quotation. */
export function subjectBehind(
  tokens: readonly Token[],
  range: Range,
  at: number,
  language: Language,
): Phrase | null {
  const within = speakersWithin(tokens, range, at, language);
  if (within) return within;
  const phrase = phraseBehind(tokens, range, circumstanceEnd(tokens, range, at, language), language);
  const isSubject = phrase && !(tokens[phrase.head]!.inflected && caseOf(tokens, phrase) === phrase.head);
  if (isSubject && isNamed(tokens, phrase)) return phrase;
  return nameAtEnd(tokens, range, at) ?? (isSubject ? phrase : null);
}

/** "…, said, having come to Lund, the “mayor” Holm.": the name in the case of a subject with which the sentence ends. */
function nameAtEnd(tokens: readonly Token[], { to }: Range, at: number): Phrase | null {
  const { mention, inflected, quoted } = tokens[to - 1]!;
  if (mention?.kind !== 'person' || inflected || quoted || to - 1 <= at) return null;
  let from = to - 1;
  while (tokens[from - 1]!.mention === mention) from--;
  if (tokens[from - 1]!.is & Is.preposition) return null;
  for (let i = at + 1; i < from; i++)
    if (/[,:;]/.test(tokens[i]!.gap) || tokens[i]!.verb || tokens[i]!.is & Is.complementiser) return null;
  return { from, head: to - 1, to: to - 1 };
}

/**
 * The phrase behind the verb at `at`, where it is somebody who may be the subject.
 * @param own the phrase before the verb; where none stands right there, a time or a place may stand behind it
 */
function speakerBehind(
  tokens: readonly Token[],
  range: Range,
  at: number,
  own: Phrase | null,
  language: Language,
): Phrase | null {
  const mayReport = tokens[at]!.verb?.verb.clause || tokens[at]!.verb?.verb.aside;
  const isApart = mayReport && (!own || !joined(tokens[verbGroupStart(tokens, range.from, at)]!.gap));
  const end = isApart ? circumstanceEnd(tokens, range, at, language) : at;
  const phrase = phraseBehind(tokens, range, end, language);
  return phrase && isNamed(tokens, phrase) && agrees(tokens, range, phrase, at, language) ? phrase : null;
}

/** Of the phrases on both sides of the verb at `at` the one that is its subject, or stands in the place of one. */
export function subjectOnEitherSide(
  tokens: readonly Token[],
  range: Range,
  at: number,
  before: Phrase | null,
  language: Language,
): Phrase | null {
  const own = fittingBefore(tokens, range, at, before, language);
  const isSpeaker = own !== null && isNamed(tokens, own);
  if (isSpeaker && !hangs(tokens, range, own)) {
    const mayOnlyHear = tokens[at]!.verb?.verb.clause && mayBeTold(tokens, own, language);
    const behind = mayOnlyHear ? speakerBehind(tokens, range, at, own, language) : null;
    return behind && isPerson(tokens, behind) ? behind : own;
  }
  const behind = speakerBehind(tokens, range, at, own, language);
  // "В Хольме критиковали Лунд": who is named behind a plural is its object.
  const isObject = behind && tokens[behind.head]!.mention && isPluralVerb(tokens[at]!, language);
  if (isSpeaker && isObject) return own;
  const found = behind ?? speakersWithin(tokens, range, at, language);
  // "At that moment they said": what hangs on a preposition speaks only if it can.
  return found ?? (own && !isSpeaker && hangs(tokens, range, own) ? null : own);
}
