/** The subject of a reporting verb: before it, behind it in inverted order, or the sentence's own. */
import { Is, title } from './lexicon';
import { beforeVerbGroup, joined, type Phrase, phraseEndingAt, phraseFrom } from './phrases';
import type { Token } from './tokens';

/** The tokens of one statement: indices from `from` up to but without `to`. */
export interface Range {
  from: number;
  to: number;
}

const parenthesis = /[,()–—]|^-$/;
const quotationEnd = /["”»’'“«]\s*[,.–—-]?$|^[,.!?…]*["”»’'“«]/;

const isPerson = (token: Token | undefined): boolean =>
  token?.mention?.kind === 'person' && !token.possessive;

/** Whether the phrase is a person's name, perhaps behind a title or a role. */
const namesPerson = (tokens: readonly Token[], phrase: Phrase | null): boolean =>
  phrase !== null && isPerson(tokens[phrase.head]);

/** Index of the last token in [lower, at] before which an aside opens, or -1. */
function asideOpens(tokens: readonly Token[], lower: number, at: number): number {
  for (let i = at; i > lower; i--) if (!tokens[i]!.quoted && parenthesis.test(tokens[i]!.gap)) return i;
  return -1;
}

/** "Holm, mayor of Lund, said" is said by Holm; so is "the mayor of Lund, Anna Holm, said". */
function beforeAside(tokens: readonly Token[], lower: number, at: number): Phrase | null {
  let outermost: Phrase | null = null;
  let end = at;
  for (let depth = 0; depth < 3; depth++) {
    const opens = asideOpens(tokens, lower, end);
    if (opens < 0) break;
    const outer = phraseEndingAt(tokens, lower, opens - 1);
    const inner = phraseFrom(tokens, opens, end + 1);
    if (namesPerson(tokens, outer)) return outer;
    if (depth === 0 && namesPerson(tokens, inner) && inner!.to === end) return inner;
    if (outer && tokens[outer.from]!.gap !== ',') return outer;
    outermost ??= outer;
    end = opens - 1;
  }
  return outermost;
}

/** The phrase before the verb at `at`; null where a conjunction or nothing stands there. */
export function subjectBefore(tokens: readonly Token[], range: Range, at: number): Phrase | null {
  const last = beforeVerbGroup(tokens, range.from, at);
  if (last < range.from || tokens[last]!.quoted) return null;
  if (parenthesis.test(tokens[last + 1]!.gap)) return beforeAside(tokens, range.from, last);
  if (!joined(tokens[last + 1]!.gap)) return null;
  if (tokens[last]!.is & Is.relative) return phraseEndingAt(tokens, range.from, last - 1);
  return phraseEndingAt(tokens, range.from, last);
}

/** Whether the verb at `at` belongs to a relative clause. */
export function inRelativeClause(tokens: readonly Token[], range: Range, at: number): boolean {
  const last = beforeVerbGroup(tokens, range.from, at);
  if (last < range.from) return false;
  if (tokens[last]!.is & Is.relative) return true;
  const subject = phraseEndingAt(tokens, range.from, last);
  return subject !== null && subject.from > range.from && (tokens[subject.from - 1]!.is & Is.relative) !== 0;
}

/** Whether a quotation ends right before the verb at `at`, or before `at` if that opens what names its speaker. */
export function followsQuotation(tokens: readonly Token[], range: Range, at: number): boolean {
  return at > range.from && tokens[at - 1]!.quoted && quotationEnd.test(tokens[at]!.gap);
}

/** The phrase behind the verb or the "according to" whose last word is `at`. */
export function subjectAfter(tokens: readonly Token[], range: Range, at: number): Phrase | null {
  if (at + 1 >= range.to || !joined(tokens[at + 1]!.gap)) return null;
  const phrase = phraseFrom(tokens, at + 1, range.to);
  if (!phrase) return null;
  // "said the mayor, Anna Holm": the name says more than the office.
  const apposition = tokens[phrase.to + 1];
  if (
    !namesPerson(tokens, phrase) &&
    apposition?.gap === ',' &&
    isPerson(apposition) &&
    phrase.to + 1 < range.to
  ) {
    const named = phraseFrom(tokens, phrase.to + 1, range.to);
    if (namesPerson(tokens, named)) return named;
  }
  for (let i = phrase.to; i >= phrase.from; i--)
    if (isPerson(tokens[i])) return { from: phrase.from, head: i, to: i };
  return phrase;
}

/**
 * Whether the verb at `at` stands before its subject at the end of a clause without quotation marks:
 * "The bridge stays shut, said the mayor, Anna Holm."
 */
export function isInverted(tokens: readonly Token[], range: Range, at: number): boolean {
  if (at === range.from || !/^,/.test(tokens[at]!.gap)) return false;
  const phrase = phraseFrom(tokens, at + 1, range.to);
  if (!phrase || phrase.to - phrase.from > 8) return false;
  const next = tokens[phrase.to + 1];
  if (phrase.to + 1 < range.to && next && joined(next.gap)) return false;
  for (let i = phrase.from; i <= phrase.to; i++)
    if (tokens[i]!.mention || tokens[i]!.is & Is.speaker) return true;
  return false;
}

/** The first token behind an adverbial that opens the sentence: "After the summit, ..." */
function behindAdverbial(tokens: readonly Token[], range: Range): number {
  let at = range.from;
  while (at < range.to && tokens[at]!.is & (Is.conjunction | Is.adverb) && !tokens[at]!.mention) at++;
  if (at >= range.to || !(tokens[at]!.is & (Is.preposition | Is.subordinator)) || tokens[at]!.mention)
    return at;
  for (let i = at + 1; i < range.to && i < at + 25; i++) if (tokens[i]!.gap === ',') return i;
  return at;
}

/** The subject of the sentence as a whole, for verbs that go on from it: "The EU met, warning ...". */
export function mainSubject(tokens: readonly Token[], range: Range): Phrase | null {
  const start = behindAdverbial(tokens, range);
  for (let i = start; i < range.to && i < start + 12; i++) {
    const token = tokens[i]!;
    if (token.quoted) return null;
    const next = tokens[i + 1];
    const goesOn = next && i + 1 < range.to && joined(next.gap);
    if (token.mention && !token.possessive && !(goesOn && next.mention === token.mention)) {
      const isAttribute = goesOn && (next.is & (Is.voice | Is.organ | Is.speaker | title) || next.capital);
      if (!isAttribute) return phraseEndingAt(tokens, range.from, i);
    } else if (!token.mention && token.is & (Is.female | Is.male)) return { from: i, head: i, to: i };
    else if (
      !token.mention &&
      token.is & (Is.speaker | Is.utterance) &&
      !(goesOn && (next.capital || next.is & Is.speaker))
    )
      return phraseEndingAt(tokens, range.from, i);
    else if (!token.mention && (token.verb || token.is & (Is.auxiliary | Is.modal))) return null;
  }
  return null;
}
