/** The subject of a reporting verb: before it, behind it in inverted order, or the sentence's own. */
import type { Language } from '../../text/languages/language';
import { Is, pronoun, Says } from '../lexicon';
import type { Range, Token } from '../tokens';
import { adverbialEnd } from './adverbials';
import { attributesEnd, namedBehindAttributes } from './attributes';
import { beforeParticiple, beforeRestrictive, longestAside } from './clauses';
import {
  beforeVerbGroup,
  joined,
  type Phrase,
  phraseEndingAt,
  phraseFrom,
  simplePhrase,
  verbGroupStart,
} from './phrases';

/** Whether something stands between two words by which an aside may begin or end. */
const isAside = (gap: string): boolean => gap !== '' && /[,()–—]/.test(gap);
const quotationEnd = /["”»’'“«](?:\s*[,.–—-])*$|^[,.!?…]*["”»’'“«]|^[,.!?…]+\s*[–—-]$|^[–—]$/;

const isPerson = (token: Token | undefined): boolean =>
  token?.mention?.kind === 'person' && !token.possessive;

/** Whether the phrase is a person's name, perhaps behind a title or a role. */
const namesPerson = (tokens: readonly Token[], phrase: Phrase | null): boolean =>
  phrase !== null && isPerson(tokens[phrase.head]);

/** Whether the phrase is a name that nobody knows yet. */
const looksLikeName = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to > from && tokens.slice(from, to + 1).every(({ capital }) => capital);

/** Whether the phrase has only words in capitals, and names nobody known but an organisation: "the watchdog, NL, said". */
function mayNameBody(tokens: readonly Token[], { from, to }: Phrase): boolean {
  for (let at = from; at <= to; at++) {
    const { capital, mention, is, possessive } = tokens[at]!;
    if (!capital || possessive || is & Is.time || (mention && mention.kind !== 'organisation')) return false;
  }
  return true;
}

/** Whether the phrase is a common noun, which a name beside it makes known; in "the crew of the ferry" the ferry has it. */
function isCommon(tokens: readonly Token[], { head, to }: Phrase): boolean {
  const last = tokens[to]!;
  if (to > head && !last.mention && !last.capital) return false;
  return !tokens[head]!.mention && !tokens[head]!.capital;
}

/** Index of the last token in [lower, at] with which a relative clause opens behind a comma, or -1. */
function relativeOpens(tokens: readonly Token[], lower: number, at: number): number {
  for (let i = at; i > Math.max(lower, at - longestAside); i--)
    if (tokens[i]!.is & Is.relative && isAside(tokens[i]!.gap) && !tokens[i]!.quoted) return i;
  return -1;
}

/** Index of the last token in [lower, at] before which an aside opens, or -1. */
function asideOpens(tokens: readonly Token[], lower: number, at: number): number {
  for (let i = at; i > Math.max(lower, at - longestAside); i--)
    if (!tokens[i]!.quoted && isAside(tokens[i]!.gap)) return i;
  return -1;
}

/** "The council, in a letter to Lund, Malmö and Ystad, said": the actor with whom the sentence begins. */
function beforeCircumstance(tokens: readonly Token[], lower: number, at: number): Phrase | null {
  for (let i = at; i > Math.max(lower, at - longestAside); i--) {
    const { is, gap, quoted, mention } = tokens[i]!;
    if (!(is & Is.preposition) || mention || quoted || !isAside(gap)) continue;
    const outer = phraseEndingAt(tokens, lower, i - 1);
    if (outer?.from === lower && tokens[outer.head]!.mention) return outer;
  }
  return null;
}

/** "Holm herself, mayor of Lund, said": the last word before the adverb that may stand at `at`. */
function beforeAdverb(tokens: readonly Token[], lower: number, at: number): number {
  const { is, gap, mention } = tokens[at]!;
  return at > lower && is & Is.adverb && gap === '' && !mention ? at - 1 : at;
}

/** Where the aside opens that is no more than the phrase behind its preposition: ", at a meeting in Lund, in May, said". */
function circumstanceStart(tokens: readonly Token[], lower: number, phrase: Phrase | null): number {
  if (!phrase) return -1;
  // "In May Holm, ...": a name with more before it hangs on no preposition.
  if (namesPerson(tokens, phrase) && !tokens[phrase.from]!.mention) return -1;
  let at = phrase.from;
  while (at - 1 > lower && joined(tokens[at]!.gap)) {
    const { is, mention } = tokens[at - 1]!;
    if (!(is & Is.preposition) || mention) break;
    at--;
  }
  return at < phrase.from && isAside(tokens[at]!.gap) ? at : -1;
}

/** Whether a phrase is what an aside hangs on, and no aside itself, as ", one of the sailors," is. */
function isWhole(tokens: readonly Token[], phrase: Phrase | null): boolean {
  if (!phrase || namesPerson(tokens, phrase)) return phrase !== null;
  let { from } = phrase;
  while (from > 0 && joined(tokens[from]!.gap) && tokens[from - 1]!.is & (Is.preposition | Is.single)) from--;
  return !/[,(]$/.test(tokens[from]!.gap);
}

/** Whether the phrase in an aside says better than the one before it who is meant: "the mayor of Lund, Anna Holm". */
function saysWho(tokens: readonly Token[], inner: Phrase, outer: Phrase | null): boolean {
  if (namesPerson(tokens, inner) || looksLikeName(tokens, inner)) return true;
  return outer !== null && isCommon(tokens, outer) && mayNameBody(tokens, inner);
}

/** "Holm left Lund, said she was ill and went home": the subject of a verb before, with which a verb behind a comma goes on. */
function goingOn(tokens: readonly Token[], range: Range, last: number): Phrase | null {
  const subject = mainSubject(tokens, range);
  if (!subject || subject.to >= last || !maySpeak(tokens[subject.head]!)) return null;
  return tokens[subject.head]!.possessive || asideOpens(tokens, range.from, last) >= 0 ? null : subject;
}

/** How many words may stand in brackets behind a name: a party, an age. */
const longestBracket = 6;

/** "Holm (NL), who ...": the last word before the brackets that end at `at`; `at` where none do. */
function beforeBracket(tokens: readonly Token[], lower: number, at: number): number {
  if (!tokens[at + 1]?.gap.startsWith(')')) return at;
  for (let i = at; i > Math.max(lower, at - longestBracket); i--)
    if (tokens[i]!.gap.endsWith('(')) return i - 1;
  return at;
}

/** "Holm, a sailor, who ...": the person whose name the aside with the last word `at` says more of. */
function nameBeforeAside(tokens: readonly Token[], lower: number, at: number): Phrase | null {
  const opens = asideOpens(tokens, lower, at);
  if (opens < 0 || tokens[at]!.mention || tokens[at]!.capital) return null;
  const outer = phraseEndingAt(tokens, lower, opens - 1);
  if (!outer || namesPerson(tokens, outer)) return outer;
  const { head, from } = outer;
  const isName = head > from && [head - 1, head].every(i => tokens[i]!.capital && !tokens[i]!.mention);
  return isName ? outer : null;
}

/** The phrase of an aside, up to its last word if it can be; "activist and filmmaker Anna Holm" is that of the name. */
function asideFrom(tokens: readonly Token[], at: number, end: number): Phrase | null {
  const first = phraseFrom(tokens, at, end + 1);
  const link = first ? tokens[first.to + 1]! : null;
  if (!first || !link || first.to + 2 > end || tokens[first.head]!.mention || tokens[first.head]!.capital)
    return first;
  if (!(link.is & Is.conjunction) || !joined(link.gap)) return first;
  const second = phraseFrom(tokens, first.to + 2, end + 1);
  return second?.to === end && namesPerson(tokens, second) ? { ...second, from: at } : first;
}

/** "Holm, mayor of Lund, said" is said by Holm; so is "the mayor of Lund, Anna Holm, said". */
function beforeAside(tokens: readonly Token[], lower: number, at: number): Phrase | null {
  const relative = relativeOpens(tokens, lower, at);
  if (relative >= 0) {
    const before = beforeBracket(tokens, lower, relative - 1);
    return nameBeforeAside(tokens, lower, before) ?? phraseEndingAt(tokens, lower, before);
  }
  let outermost: Phrase | null = null;
  let end = at;
  for (let depth = 0; depth < 3; depth++) {
    const opens = asideOpens(tokens, lower, end);
    if (opens < 0) break;
    const outer = phraseEndingAt(tokens, lower, beforeAdverb(tokens, lower, opens - 1));
    const circumstance = circumstanceStart(tokens, lower, outer);
    if (circumstance > lower) {
      end = circumstance - 1;
      const before = phraseEndingAt(tokens, lower, end);
      if (isWhole(tokens, before)) return before;
      outermost ??= before;
      continue;
    }
    const inner = asideFrom(tokens, opens, end);
    if (namesPerson(tokens, outer)) return outer;
    if (depth === 0 && inner?.to === end && saysWho(tokens, inner, outer)) return inner;
    // "After the talks, the mayor of Lund, ...": behind the adverbial stands no aside.
    if (inner && opens === mainClauseStart(tokens, { from: lower, to: end + 1 })) return inner;
    if (isWhole(tokens, outer)) return outer;
    outermost ??= outer;
    end = opens - 1;
  }
  return outermost;
}

/** "Holm, who was ill, in Lund said": the last word before a place between a comma and a verb; `at` where none stands there. */
function beforePlace(tokens: readonly Token[], lower: number, at: number): number {
  if (at < lower || !joined(tokens[at + 1]!.gap) || tokens[at]!.quoted) return at;
  const place = phraseEndingAt(tokens, lower, at);
  // "In a 2015 report": a number is no place.
  if (!place || tokens[place.head]!.isNumber || maySpeak(tokens[place.head]!)) return at;
  const start = circumstanceStart(tokens, lower, place);
  return start > lower && !(tokens[start]!.is & Is.subordinator) ? start - 1 : at;
}

/** Whether a word is, or names, somebody who may speak; a place may as well be where somebody does. */
function maySpeak({ mention, inflected, is, says }: Token): boolean {
  if (mention) return mention.kind !== 'place' && !inflected;
  return (is & (Is.speaker | Is.body | Is.organ | pronoun)) !== 0 || (says & Says.person) !== 0;
}

/** The phrase before the verb at `at`; null where a conjunction or nothing stands there. */
export function subjectBefore(
  tokens: readonly Token[],
  range: Range,
  at: number,
  language: Language,
): Phrase | null {
  const last = beforePlace(tokens, range.from, beforeVerbGroup(tokens, range.from, at));
  if (last < range.from || tokens[last]!.quoted) return null;
  if (isAside(tokens[last + 1]!.gap))
    return (
      beforeCircumstance(tokens, range.from, last) ??
      beforeAside(tokens, range.from, last) ??
      (language.freeOrder ? null : goingOn(tokens, range, last)) ??
      phraseEndingAt(tokens, range.from, last)
    );
  if (!joined(tokens[last + 1]!.gap)) return null;
  if (tokens[last]!.is & Is.relative) {
    const nearest = simplePhrase(tokens, range.from, last - 1);
    return nearest && tokens[nearest.head]!.mention ? nearest : phraseEndingAt(tokens, range.from, last - 1);
  }
  return (
    beforeRestrictive(tokens, range, last) ??
    beforeParticiple(tokens, range, last, language) ??
    phraseEndingAt(tokens, range.from, last)
  );
}

/** Whether the verb at `at` with its subject makes a relative clause: "who said", "which he said", "the vote he called". */
export function inRelativeClause(tokens: readonly Token[], range: Range, at: number): boolean {
  const last = beforeVerbGroup(tokens, range.from, at);
  if (last < range.from) return false;
  if (tokens[last]!.is & Is.relative) return true;
  // Behind a comma the sentence goes on: "the committee, which had met Holm, said".
  if (!joined(tokens[last + 1]!.gap)) return false;
  const subject = phraseEndingAt(tokens, range.from, last);
  if (!subject || subject.from <= range.from) return false;
  const before = tokens[subject.from - 1]!;
  if (before.is & Is.relative) return true;
  const isBare = (tokens[subject.head]!.is & pronoun) !== 0 && joined(tokens[subject.from]!.gap);
  return isBare && !before.is && !before.verb && !before.quoted;
}

/** Whether a quotation ends right before the verb at `at`, or before `at` if that opens what names its speaker. */
export function followsQuotation(tokens: readonly Token[], range: Range, at: number): boolean {
  return at > range.from && tokens[at - 1]!.quoted && quotationEnd.test(tokens[at]!.gap);
}

/** The subject behind the verb at `at`, which stands behind what it reports. */
export function invertedSubject(tokens: readonly Token[], range: Range, at: number): Phrase | null {
  return subjectAfter(tokens, range, adverbialEnd(tokens, range, at));
}

/** The phrase that begins at `at`, with what it is a part of: "one of the activists". */
function wholePhrase(tokens: readonly Token[], at: number, upper: number): Phrase | null {
  const part = phraseFrom(tokens, at, upper);
  const link = tokens[at + 1];
  if (!part || !link || part.to > at || at + 2 >= upper || !(tokens[at]!.is & Is.determiner)) return part;
  if (link.mention || !(link.is & Is.preposition) || !joined(link.gap)) return part;
  const whole = joined(tokens[at + 2]!.gap) ? phraseFrom(tokens, at + 2, upper) : null;
  return whole ? { ...whole, from: at } : part;
}

/** "Brandtův mluvčí": whether a name in another case than a subject's only tells whose the noun behind it is. */
const ownsNext = (tokens: readonly Token[], { to }: Phrase, at: number): boolean =>
  tokens[at]!.inflected && at < to && !tokens[at + 1]!.mention && (tokens[at + 1]!.is & Is.speaker) !== 0;

/** The phrase behind the verb or the "according to" whose last word is `at`. */
export function subjectAfter(tokens: readonly Token[], range: Range, at: number): Phrase | null {
  if (at + 1 >= range.to || !joined(tokens[at + 1]!.gap)) return null;
  const phrase = wholePhrase(tokens, at + 1, range.to);
  if (!phrase) return null;
  const end = attributesEnd(tokens, phrase, range.to);
  const own = namedBehindAttributes(tokens, phrase, end);
  if (own) return own;
  // "said the mayor, Anna Holm": the name says more than the office.
  const apposition = tokens[end + 1];
  if (!namesPerson(tokens, phrase) && apposition?.gap === ',' && end + 1 < range.to) {
    const named = apposition.capital ? phraseFrom(tokens, end + 1, range.to) : null;
    const ends = named && (named.to + 1 >= range.to || !joined(tokens[named.to + 1]!.gap));
    const isNew = named && isCommon(tokens, phrase) && named.to > named.from && mayNameBody(tokens, named);
    if (ends && (namesPerson(tokens, named) || isNew)) return named;
  }
  for (let i = phrase.to; i >= phrase.from; i--)
    if (isPerson(tokens[i]) && !ownsNext(tokens, phrase, i)) return { from: phrase.from, head: i, to: i };
  return phrase;
}

/**
 * Whether the verb at `at` stands before its subject at the end of a clause without quotation marks:
 * "The bridge stays shut, said the mayor, Anna Holm."
 */
export function isInverted(tokens: readonly Token[], range: Range, at: number): boolean {
  const start = verbGroupStart(tokens, range.from, at);
  if (start > range.from && !/^,/.test(tokens[start]!.gap)) return false;
  const end = adverbialEnd(tokens, range, at);
  const phrase = wholePhrase(tokens, end + 1, range.to);
  if (!phrase || phrase.to - phrase.from > 8) return false;
  // "Holm, a builder, wrote for the old Harbour Council": a name alone may belong to what stands before it.
  const isOpen = tokens
    .slice(at + 1, end + 1)
    .some(({ is }, i) => is & Is.preposition && !(tokens[at + i + 2]!.is & Is.time));
  if (isOpen && !(tokens[phrase.from]!.is & Is.determiner)) return false;
  // "The bridge, says-she, is safe".
  if (tokens[phrase.from]!.gap === '-' && tokens[phrase.from]!.is & pronoun) return start > range.from;
  const next = tokens[phrase.to + 1];
  // "Said Holm: ..."
  if (at === range.from) return phrase.to + 1 < range.to && next!.quoted;
  const goesOn = phrase.to + 1 < range.to && next !== undefined && joined(next.gap);
  if (goesOn && (!(next.is & Is.preposition) || next.is & Is.subordinator)) return false;
  for (let i = phrase.from; i <= phrase.to; i++)
    if (tokens[i]!.mention || tokens[i]!.capital || tokens[i]!.is & Is.speaker) return true;
  return false;
}

/** The first token behind an adverbial that opens the sentence: "After the summit, ..." */
export function mainClauseStart(tokens: readonly Token[], range: Range): number {
  let at = range.from;
  while (at < range.to && tokens[at]!.is & (Is.conjunction | Is.adverb) && !tokens[at]!.mention) at++;
  if (at >= range.to || !(tokens[at]!.is & (Is.preposition | Is.subordinator)) || tokens[at]!.mention)
    return at;
  let start = at;
  for (let i = at + 1; i < range.to && i < at + 25; i++) {
    const { gap, verb, is, mention } = tokens[i]!;
    if (gap !== ',') continue;
    if (verb?.participle) return start;
    start = i;
    // "In Lund, with Holm away, ...": one adverbial may stand behind another.
    if (mention || !(is & Is.preposition)) return start;
  }
  return start;
}

/** Whether what follows shows that the word is only an attribute of the head: "EU leaders", "Minsk police". */
function isAttribute(tokens: readonly Token[], range: Range, at: number): boolean {
  const next = tokens[at + 1];
  if (!next || at + 1 >= range.to || !joined(next.gap)) return false;
  return next.capital || (next.is & (Is.voice | Is.organ | Is.speaker)) !== 0;
}

/** The subject whose head is at `at`, by the name behind its attributes if that says who it is. */
function wholeSubject(tokens: readonly Token[], range: Range, at: number): Phrase | null {
  const phrase = phraseEndingAt(tokens, range.from, at);
  if (!phrase || phrase.head !== at || tokens[at]!.mention) return phrase;
  return namedBehindAttributes(tokens, phrase, attributesEnd(tokens, phrase, range.to)) ?? phrase;
}

/** The subject of the sentence as a whole, for verbs that go on from it: "The EU met, warning ...". */
export function mainSubject(tokens: readonly Token[], range: Range): Phrase | null {
  const start = mainClauseStart(tokens, range);
  for (let at = start; at < range.to && at < start + 12; at++) {
    const { mention, possessive, is, verb, quoted, capital } = tokens[at]!;
    if (quoted) return null;
    if (!mention && is & pronoun) return { from: at, head: at, to: at };
    const isHead = mention
      ? !possessive && tokens[at + 1]?.mention !== mention
      : is & (Is.speaker | Is.utterance) || (capital && at > start && !(is & Is.time));
    if (isHead && !isAttribute(tokens, range, at)) return wholeSubject(tokens, range, at);
    if (!mention && (verb || is & (Is.auxiliary | Is.modal))) return null;
  }
  return null;
}
