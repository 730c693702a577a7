/** Reporting: the verbs and phrases by which a statement gives its content to a speaker. */
import type { ReportingVerb } from '../text/languages/language';
import { Is, type Lexicon } from './lexicon';
import { beforeVerbGroup, joined, type Phrase, phraseEndingAt } from './phrases';
import {
  followsQuotation,
  inRelativeClause,
  isInverted,
  mainSubject,
  type Range,
  subjectAfter,
  subjectBefore,
} from './subject';
import type { Token } from './tokens';

/** One place where a statement says who says it. */
export interface Cue {
  /** Token of the verb or of the attribution's last word. */
  at: number;
  /** Who says it; null where the sentence only goes on from a speaker before it. */
  subject: Phrase | null;
  /** A quotation stands right before or behind it. */
  quotes: boolean;
  /** It stands in a relative clause, so that it says less of the statement as a whole. */
  relative: boolean;
}

/** Whether a quotation begins behind the verb before another verb of speech does. */
function introducesQuotation(tokens: readonly Token[], range: Range, at: number): boolean {
  for (let i = at + 1; i < range.to && i < at + 25; i++) {
    if (tokens[i]!.quoted) return true;
    if (tokens[i]!.verb && !tokens[i]!.mention && !tokens[i]!.verb!.participle) return false;
  }
  return false;
}

/** Whether the verb stands in an aside behind what it reports: "..., she added in Lund." */
function closesAside(tokens: readonly Token[], range: Range, at: number, subject: Phrase | null): boolean {
  const next = tokens[at + 1];
  const ends = at + 1 >= range.to || !joined(next!.gap) || (next!.is & (Is.preposition | Is.adverb)) !== 0;
  const opens = subject && subject.from > range.from && /^["”’]?[,–—]|["”»]$/.test(tokens[subject.from]!.gap);
  return ends && (opens === true || followsQuotation(tokens, range, at));
}

/** Whether what stands around the verb is a report. */
function hasContent(
  tokens: readonly Token[],
  range: Range,
  at: number,
  verb: ReportingVerb,
  subject: Phrase | null,
): boolean {
  const next = at + 1 < range.to ? tokens[at + 1]! : null;
  if (next && next.is & Is.complementiser && !next.quoted) return true;
  if (verb.before && next && verb.before.includes(next.word)) return true;
  if (followsQuotation(tokens, range, subject && subject.to < at ? subject.from : at)) return true;
  if (introducesQuotation(tokens, range, at)) return true;
  if (verb.clause) return next !== null || closesAside(tokens, range, at, subject);
  if (verb.aside && closesAside(tokens, range, at, subject)) return true;
  return (
    verb.object === true &&
    next !== null &&
    joined(next.gap) &&
    !(next.is & (Is.preposition | Is.conjunction | Is.subordinator))
  );
}

/** What the auxiliaries and adverbs before a verb make of it. */
function verbGroup(tokens: readonly Token[], range: Range, at: number) {
  let is = 0;
  let nearest = 0;
  const last = beforeVerbGroup(tokens, range.from, at);
  let i = at - 1;
  for (; i > last; i--) {
    is |= tokens[i]!.is;
    if (tokens[i]!.is & Is.auxiliary) nearest ||= tokens[i]!.is;
  }
  while (
    i >= range.from &&
    tokens[i + 1]!.gap === '' &&
    tokens[i]!.is & (Is.modal | Is.negation | Is.auxiliary | Is.adverb)
  ) {
    is |= tokens[i]!.is;
    i--;
  }
  return {
    passive: (nearest & Is.passive) !== 0,
    open: (is & Is.modal) !== 0,
    negated: (is & Is.negation) !== 0,
  };
}

/** A subject that fits verbs with many other uses: a name, a person's pronoun, a noun for those who speak. */
function isNamed(tokens: readonly Token[], { from, head }: Phrase): boolean {
  const token = tokens[head]!;
  if (token.mention || token.is & (Is.female | Is.male | Is.they | Is.speaker | Is.body | Is.utterance))
    return true;
  const represents = token.is & (Is.voice | Is.organ);
  return (represents !== 0 && head > from) || (token.capital && head > 0 && joined(token.gap));
}

/** "was quoted as saying", "quoted the ministry as saying": the subject, or null where it is no such phrase. */
function relayed(tokens: readonly Token[], range: Range, at: number, { language }: Lexicon): Phrase | null {
  if (at - 2 < range.from || !language.relays.link.includes(tokens[at - 1]!.word)) return null;
  for (let i = at - 2; i >= range.from && i > at - 10; i--) {
    if (!(tokens[i]!.is & Is.relay)) continue;
    return i === at - 2 ? subjectBefore(tokens, range, i) : phraseEndingAt(tokens, i + 1, at - 2);
  }
  return null;
}

function participleSubject(tokens: readonly Token[], range: Range, at: number): Phrase | null {
  const before = at > range.from ? tokens[at - 1]! : null;
  if (!before) return null;
  if (before.is & Is.utterance && joined(tokens[at]!.gap)) return phraseEndingAt(tokens, range.from, at - 1);
  const goesOn = /[,–—-]$/.test(tokens[at]!.gap) || before.is & Is.conjunction;
  return goesOn ? mainSubject(tokens, range) : null;
}

function finiteSubject(
  tokens: readonly Token[],
  range: Range,
  at: number,
  verb: ReportingVerb,
): Phrase | null {
  const mayInvert = !verb.addressee && (verb.clause || verb.aside);
  if (mayInvert && (followsQuotation(tokens, range, at) || isInverted(tokens, range, at)))
    return subjectAfter(tokens, range, at);
  return isCoordinated(tokens, range, at) ? mainSubject(tokens, range) : subjectBefore(tokens, range, at);
}

/** Whether the verb at `at` goes on from a subject before it: "he denied it and accused ...". */
function isCoordinated(tokens: readonly Token[], range: Range, at: number): boolean {
  const last = beforeVerbGroup(tokens, range.from, at);
  return last > range.from && (tokens[last]!.is & Is.conjunction) !== 0;
}

/**
 * The cue at the verb with index `at`, or null where it reports nothing.
 * @param previous the cue before it in the statement
 */
function verbCue(
  tokens: readonly Token[],
  range: Range,
  at: number,
  previous: Cue | null,
  lexicon: Lexicon,
): Cue | null {
  const { verb, participle } = tokens[at]!.verb!;
  const group = verbGroup(tokens, range, at);
  const finite = !participle || group.passive;
  if (group.open || group.negated !== (verb.negated === true) || (group.passive && !participle)) return null;
  const shared = finite && isCoordinated(tokens, range, at) ? previous : null;
  const relay = participle ? relayed(tokens, range, at, lexicon) : null;
  const subject =
    shared?.subject ??
    relay ??
    (finite ? finiteSubject(tokens, range, at, verb) : participleSubject(tokens, range, at));
  if (!subject || tokens[subject.head]!.is & Is.impersonal) return null;
  if (verb.named && !isNamed(tokens, subject)) return null;
  if (!relay && !hasContent(tokens, range, at, verb, subject)) return null;
  return {
    at,
    subject,
    quotes:
      introducesQuotation(tokens, range, at) || followsQuotation(tokens, range, Math.min(at, subject.from)),
    relative: shared?.relative ?? (finite && inRelativeClause(tokens, range, at)),
  };
}

/** The cue at an attribution such as "according to" that begins at `at`. */
function attributionCue(tokens: readonly Token[], range: Range, at: number, lexicon: Lexicon): Cue | null {
  for (const phrase of lexicon.language.attributions) {
    const last = at + phrase.length - 1;
    if (last + 1 >= range.to || !phrase.every((word, i) => tokens[at + i]!.word === word)) continue;
    const subject = subjectAfter(tokens, range, last);
    if (subject) return { at: last, subject, quotes: followsQuotation(tokens, range, at), relative: false };
  }
  return null;
}

/** All cues of a statement, in order; those inside quotations are somebody's words and do not count. */
export function cuesIn(tokens: readonly Token[], range: Range, lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  for (let at = range.from; at < range.to; at++) {
    const token = tokens[at]!;
    if (token.quoted || token.mention) continue;
    const cue =
      token.is & Is.attribution
        ? attributionCue(tokens, range, at, lexicon)
        : token.verb && verbCue(tokens, range, at, cues.at(-1) ?? null, lexicon);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** The cue that says whose statement it is: one beside its quotation, else the first of a main clause. */
export function mainCue(cues: readonly Cue[]): Cue | null {
  return cues.find(cue => cue.quotes && !cue.relative) ?? cues.find(cue => !cue.relative) ?? cues[0] ?? null;
}
