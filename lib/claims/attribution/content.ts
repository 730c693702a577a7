/** Whether somebody who speaks also says something: what stands around a verb of speech. */
import type { Language } from '../../text/languages/language';
import { Is, pronoun, Says, type Verb } from '../lexicon';
import type { Range, Token } from '../tokens';
import { adverbial, adverbialEnd, placeEnd } from './adverbials';
import { isByItsKind, judges } from './objects';
import { joined, type Phrase, verbGroupStart } from './phrases';
import { followsQuotation, isInverted, mainClauseStart } from './subject';

/**
 * Where the clause of the verb at `at` begins: with its subject, or with its own first word where that is behind it; with the
 * "as" before it where the language has one: ", wie Holm sagte".
 */
export function opening(
  tokens: readonly Token[],
  { from }: Range,
  at: number,
  subject: Phrase | null,
  { asides = [] }: Language,
): number {
  // A pronoun tied to its auxiliary stands behind that.
  const isBefore = subject && subject.from < at && tokens[subject.from]!.gap !== '-';
  const first = isBefore
    ? subject.from
    : Math.min(verbGroupStart(tokens, from, at), subject ? subject.from : at);
  const link = first - 1 > from && joined(tokens[first]!.gap) ? tokens[first - 1]! : null;
  return link && !link.mention && asides.includes(link.word) ? first - 1 : first;
}

/** Whether a quotation begins behind the verb before another verb of speech does. */
export function introducesQuotation(tokens: readonly Token[], range: Range, at: number): boolean {
  for (let i = at + 1; i < range.to && i < at + 25; i++) {
    if (tokens[i]!.quoted) return true;
    if (tokens[i]!.verb && !tokens[i]!.mention && !tokens[i]!.verb!.participle) return false;
  }
  return false;
}

/** Whether nothing that the verb reports stands behind it: "she added.", "she added in Lund". */
function endsClause(tokens: readonly Token[], { to }: Range, at: number): boolean {
  const next = tokens[at + 1];
  return at + 1 >= to || !joined(next!.gap) || (next!.is & (Is.preposition | Is.adverb | Is.time)) !== 0;
}

/** Whether the clause that begins at `from` is an aside: "..., she added". */
function opensAside(tokens: readonly Token[], range: Range, from: number): boolean {
  return from > mainClauseStart(tokens, range) && /^[%‰)"”’]*[,–—]|["”»]$/.test(tokens[from]!.gap);
}

/** Whether the verb stands in an aside behind what it reports: "..., she added in Lund." */
function closesAside(
  tokens: readonly Token[],
  range: Range,
  at: number,
  subject: Phrase | null,
  language: Language,
): boolean {
  if (subject && subject.from > at) return isInverted(tokens, range, at);
  if (!endsClause(tokens, range, at)) return false;
  if (subject && opensAside(tokens, range, opening(tokens, range, at, subject, language))) return true;
  return followsQuotation(tokens, range, verbGroupStart(tokens, range.from, at));
}

/** Whether a verb with its subject is the main clause behind all that it reports: ", said Holm", ", Holm said on Monday". */
export function closesSentence(
  tokens: readonly Token[],
  range: Range,
  at: number,
  subject: Phrase,
  language: Language,
): boolean {
  // "Police denied it, Coast News reports": who relays a report leaves it to whom it is of.
  if (tokens[at]!.is & Is.relay) return false;
  const from = opening(tokens, range, at, subject, language);
  if (subject.from > at) return tokens[from]!.gap.startsWith(',');
  const { clause, aside } = tokens[at]!.verb!.verb;
  if (!clause && !aside) return false;
  const isAside = endsClause(tokens, range, at) && opensAside(tokens, range, from);
  return isAside && !reachesClause(tokens, range.to, at + 1);
}

/** The first token behind the time that stands behind a verb: "agreed the same day to", "agreed on Monday to". */
function behindTime(tokens: readonly Token[], { to }: Range, at: number): number {
  const opens = Is.preposition | Is.determiner | Is.timeModifier;
  const isNext = (next: number, is: number) =>
    next < to && joined(tokens[next]!.gap) && (tokens[next]!.is & is) !== 0;
  let next = at + 1;
  while (isNext(next, opens) && !isNext(next, Is.time)) next++;
  if (!isNext(next, Is.time)) return at + 1;
  while (isNext(next, Is.time)) next++;
  return next;
}

/** Whether one of the phrases that make the verb a report stands behind it, at once or behind an adverb, a time or a place. */
function hasOneBehind(
  tokens: readonly Token[],
  range: Range,
  at: number,
  phrases: readonly (readonly string[])[],
): boolean {
  const standsAt = (from: number) =>
    phrases.some(phrase => phrase.every((word, i) => from + i < range.to && tokens[from + i]!.word === word));
  let adverb = at;
  while (adverb + 1 < range.to && tokens[adverb + 1]!.is & Is.adverb && joined(tokens[adverb + 1]!.gap))
    adverb++;
  if (standsAt(adverb + 1) || standsAt(behindTime(tokens, range, at))) return true;
  const place = placeEnd(tokens, range, adverb);
  return place > adverb && standsAt(place + 1);
}

/** How many words before the verb, with a pronoun that stands for what is said, may do the same: "about that spoke Holm". */
const pronounReach = 4;

/** Whether one of those phrases stands before the verb with a pronoun for what is said, or is one: "o tom mluvila Holm". */
function hasOneBefore(
  tokens: readonly Token[],
  { from }: Range,
  at: number,
  phrases: readonly (readonly string[])[],
): boolean {
  const isOne = (place: number) =>
    place >= from && phrases.some(phrase => phrase.length === 1 && phrase[0] === tokens[place]!.word);
  for (let i = at - 1; i >= Math.max(from, at - pronounReach) && joined(tokens[i + 1]!.gap); i--) {
    const { is, mention, quoted } = tokens[i]!;
    if (quoted) return false;
    if (!mention && is & Is.impersonal && (isOne(i) || isOne(i - 1))) return true;
  }
  return false;
}

/** "Refused to say whether": who declines to speak says nothing of what follows. */
function declinesToSay(tokens: readonly Token[], { to }: Range, at: number, { denials }: Language): boolean {
  const spoken = at + 2 < to ? tokens[at + 2]!.verb?.verb : undefined;
  return spoken?.clause === true && denials.includes(tokens[at]!.word);
}

/** How far behind a verb its clause may begin where a place or a time stands between. */
const clauseReach = 8;

/**
 * Where a clause begins with its conjunction behind words in which no other begins: "stressed in Lund that"; perhaps behind
 * a comma, as all clauses are in some languages; or -1.
 */
function clauseOpening(tokens: readonly Token[], to: number, from: number): number {
  for (let i = from; i < Math.min(to, from + clauseReach); i++) {
    const { is, gap, verb, mention, quoted } = tokens[i]!;
    const opens = (is & Is.complementiser) !== 0;
    if (!(joined(gap) || (opens && gap === ',')) || quoted || (verb && !mention)) return -1;
    if (opens) return i + 1 < to ? i : -1;
    if (is & (Is.conjunction | Is.modal | Is.auxiliary | Is.relative)) return -1;
  }
  return -1;
}

/** Whether there is such a clause. */
function reachesClause(tokens: readonly Token[], to: number, from: number): boolean {
  return clauseOpening(tokens, to, from) >= 0;
}

/** "More than 600", "little more than 600": whether a number stands at one of two places. */
function isNumberNear(tokens: readonly Token[], to: number, from: number): boolean {
  for (let i = from; i < Math.min(to, from + 2); i++)
    if (tokens[i]!.isNumber || (tokens[i]!.says & Says.number) !== 0) return true;
  return false;
}

/** "Said nothing", "said no more about it". */
function saysNothing(
  tokens: readonly Token[],
  { to }: Range,
  at: number,
  { emptyObjects }: Language,
): boolean {
  let object = at + 1;
  if (object < to && tokens[object]!.is & Is.negation && !emptyObjects.includes(tokens[object]!.word))
    object++;
  if (object >= to || !emptyObjects.includes(tokens[object]!.word)) return false;
  while (object + 1 < to && emptyObjects.includes(tokens[object + 1]!.word)) object++;
  // "Said more than once that", "says more than 600 are": something is said after all.
  if (reachesClause(tokens, to, object + 1) || isNumberNear(tokens, to, object + 1)) return false;
  const next = tokens[object + 1];
  return object + 1 >= to || !joined(next!.gap) || (next!.is & (Is.preposition | Is.adverb)) !== 0;
}

/** "Asked him to resign": how far behind the verb the request may begin. */
const requestReach = 8;

function requests(tokens: readonly Token[], { to }: Range, at: number, language: Language): boolean {
  for (let i = at + 2; i < Math.min(to, at + requestReach); i++) {
    if (!joined(tokens[i]!.gap)) return false;
    const isMark = language.infinitives?.marks.includes(tokens[i]!.word);
    if (isMark ? isInfinitive(tokens, to, i + 1, language) : tokens[i]!.is & Is.modal) return true;
  }
  return false;
}

/** "Dit vouloir attendre": whether an infinitive stands at `at`, perhaps behind a pronoun or a negation of its own. */
function isInfinitive(
  tokens: readonly Token[],
  to: number,
  at: number,
  { infinitives, negations, emptyObjects }: Language,
): boolean {
  if (!infinitives) return false;
  let next = at;
  const mayStandBetween = ({ says, word, is }: Token) =>
    (says & Says.clitic) !== 0 ||
    [negations, emptyObjects].some(list => list.includes(word)) ||
    (is & Is.adverb) !== 0;
  while (next + 1 < to && joined(tokens[next]!.gap) && mayStandBetween(tokens[next]!)) next++;
  if (next >= to || !joined(tokens[next]!.gap) || tokens[next]!.quoted) return false;
  const { word, is, capital, mention } = tokens[next]!;
  if (capital || mention || is & ~Is.modal) return false;
  return infinitives.endings.some(ending => word.endsWith(ending));
}

/** "Holm l'a accusé": whether the object is a pronoun before the verb. */
function hasObjectBefore(
  tokens: readonly Token[],
  { from }: Range,
  at: number,
  { reflexives }: Language,
): boolean {
  const start = verbGroupStart(tokens, from, at);
  return tokens
    .slice(start, at)
    .some(
      ({ says, is, word }) => says & Says.clitic && !(is & Is.preposition) && !reflexives?.includes(word),
    );
}

/** "Holm lži odmítla": whether what the verb is about stands before it, as a pronoun or between its subject and it. */
function followsObject(
  tokens: readonly Token[],
  range: Range,
  at: number,
  subject: Phrase | null,
  language: Language,
): boolean {
  if (language.clitics && hasObjectBefore(tokens, range, at, language)) return true;
  if (!language.freeOrder || !subject || subject.to >= at) return false;
  const start = verbGroupStart(tokens, range.from, at);
  const between = tokens.slice(subject.to + 1, start);
  const isObject = ({ gap, is, quoted, verb }: Token) =>
    joined(gap) && !quoted && !verb && !(is & (adverbial | pronoun | Is.conjunction | Is.relative));
  return between.length > 0 && between.every(isObject) && joined(tokens[start]!.gap);
}

/** Whether a clause follows behind something else, or one without a verb of its own: "dit vouloir attendre". */
function hasClause(
  tokens: readonly Token[],
  range: Range,
  at: number,
  verb: Verb,
  language: Language,
): boolean {
  const next = at + 1 < range.to ? tokens[at + 1]! : null;
  if (!next || next.quoted) return false;
  // "Stressed in Lund that", "asked him whether".
  const mayFollow = (next.is & adverbial) !== 0 || verb.addressee || verb.request;
  if (mayFollow || language.freeOrder) {
    const opens = clauseOpening(tokens, range.to, at + 1);
    // "Řekla listu, že": a comma shows that it hangs on the verb, whoever is told.
    if (opens >= 0 && (mayFollow || tokens[opens]!.gap === ',')) return true;
  }
  if (!language.infinitives) return false;
  const behind = adverbialEnd(tokens, range, at) + 1;
  return [at + 1, behind].some(from => isInfinitive(tokens, range.to, from, language));
}

/** Whether what stands around the verb is a report. */
export function hasContent(
  tokens: readonly Token[],
  range: Range,
  at: number,
  verb: Verb,
  subject: Phrase | null,
  language: Language,
): boolean {
  const next = at + 1 < range.to ? tokens[at + 1]! : null;
  if (next && next.is & Is.complementiser && !next.quoted) return at + 2 < range.to;
  if ((verb.clause || verb.aside) && hasClause(tokens, range, at, verb, language)) return true;
  if (verb.object && followsObject(tokens, range, at, subject, language)) return true;
  if (isByItsKind(tokens, range, at, verb, language)) return true;
  if (verb.view) return judges(tokens, range, at, language);
  if (verb.predicate || saysNothing(tokens, range, at, language)) return false;
  const beside = verb.before ? reportsBeside(tokens, range, at, verb.before, language) : null;
  if (beside !== null) return beside;
  if (verb.tied) return false;
  return (
    (verb.request && requests(tokens, range, at, language)) ||
    hasFrame(tokens, range, at, verb, subject, language)
  );
}

/** Whether the verb is a report by one of its phrases beside it; null where none stands there. */
function reportsBeside(
  tokens: readonly Token[],
  range: Range,
  at: number,
  phrases: readonly (readonly string[])[],
  language: Language,
): boolean | null {
  if (language.freeOrder && hasOneBefore(tokens, range, at, phrases)) return true;
  return hasOneBehind(tokens, range, at, phrases) ? !declinesToSay(tokens, range, at, language) : null;
}

/** Whether a quotation, a clause, an aside or an object stands around the verb, as its frame has it. */
function hasFrame(
  tokens: readonly Token[],
  range: Range,
  at: number,
  verb: Verb,
  subject: Phrase | null,
  language: Language,
): boolean {
  const next = at + 1 < range.to ? tokens[at + 1]! : null;
  // "A minister accused of 'theft'" accuses nobody.
  if (verb.object && !verb.clause && !verb.aside && next && next.is & Is.preposition) return false;
  if (followsQuotation(tokens, range, opening(tokens, range, at, subject, language))) return true;
  if (introducesQuotation(tokens, range, at)) return true;
  if (next && next.is & Is.modal) return false;
  if (verb.clause) return next !== null || closesAside(tokens, range, at, subject, language);
  if (verb.aside && closesAside(tokens, range, at, subject, language)) return true;
  return verb.object === true && next !== null && isObject(next);
}

/** Whether the word behind a verb may begin its object. */
function isObject({ gap, is }: Token): boolean {
  return joined(gap) && !(is & (Is.preposition | Is.conjunction | Is.subordinator));
}
