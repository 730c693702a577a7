/** Verbs by which somebody says something: what makes one a report, and whose. */
import type { Language, ReportingVerb } from '../../text/languages/language';
import { Is } from '../lexicon';
import type { Token } from '../tokens';
import { beforeVerbGroup, joined, type Phrase, phraseEndingAt } from './phrases';
import {
  followsQuotation,
  inRelativeClause,
  isInverted,
  mainClauseStart,
  mainSubject,
  type Range,
  subjectAfter,
  subjectBefore,
} from './subject';

/** One place where a statement says who says it. */
export interface Cue {
  /** Token of the verb or of the attribution's last word. */
  at: number;
  /** Who says it. */
  subject: Phrase;
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
  const opens =
    subject &&
    subject.from > mainClauseStart(tokens, range) &&
    /^["”’]?[,–—]|["”»]$/.test(tokens[subject.from]!.gap);
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
  // "A minister accused of 'theft'" accuses nobody.
  if (verb.object && !verb.clause && !verb.aside && next && next.is & Is.preposition) return false;
  if (followsQuotation(tokens, range, subject && subject.to < at ? subject.from : at)) return true;
  if (introducesQuotation(tokens, range, at)) return true;
  if (next && next.is & Is.modal) return false;
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
export function isNamed(tokens: readonly Token[], { from, head }: Phrase): boolean {
  const token = tokens[head]!;
  if (token.mention || token.is & (Is.female | Is.male | Is.they | Is.speaker | Is.body | Is.utterance))
    return true;
  const represents = token.is & (Is.voice | Is.organ);
  return (represents !== 0 && head > from) || (token.capital && head > 0 && joined(token.gap));
}

/** "was quoted as saying", "quoted the ministry as saying": the subject, or null where it is no such phrase. */
function relayed(tokens: readonly Token[], range: Range, at: number, { relays }: Language): Phrase | null {
  if (at - 2 < range.from || !relays.link.includes(tokens[at - 1]!.word)) return null;
  for (let i = at - 2; i >= range.from && i > at - 10; i--) {
    if (!(tokens[i]!.is & Is.relay)) continue;
    return i === at - 2 ? subjectBefore(tokens, range, i) : phraseEndingAt(tokens, i + 1, at - 2);
  }
  return null;
}

function participleSubject(tokens: readonly Token[], range: Range, at: number): Phrase | null {
  const before = at > range.from ? tokens[at - 1]! : null;
  if (!before) return null;
  // "The EU issued a statement saying": the sentence's subject is the author.
  if (before.is & Is.utterance && joined(tokens[at]!.gap))
    return mainSubject(tokens, range) ?? phraseEndingAt(tokens, range.from, at - 1);
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

/** "Would she say": an auxiliary before the subject asks. */
function isAsked(tokens: readonly Token[], range: Range, { from }: Phrase, at: number): boolean {
  return from < at && from > range.from && (tokens[from - 1]!.is & (Is.modal | Is.auxiliary)) !== 0;
}

/** Whether the subject is one that the verb can have. */
function suits(
  tokens: readonly Token[],
  range: Range,
  subject: Phrase,
  at: number,
  verb: ReportingVerb,
): boolean {
  if (tokens[subject.head]!.is & Is.impersonal || isAsked(tokens, range, subject, at)) return false;
  // "a misleading claim that": what follows a single determiner is no plural's verb.
  if (verb.finite[0] === tokens[at]!.word && tokens[subject.from]!.is & Is.single) return false;
  return !verb.named || isNamed(tokens, subject);
}

/**
 * The cue at the verb with index `at`, or null where it reports nothing.
 * @param previous the cue before it in the statement
 */
export function verbCue(
  tokens: readonly Token[],
  range: Range,
  at: number,
  previous: Cue | null,
  language: Language,
): Cue | null {
  const { verb, participle } = tokens[at]!.verb!;
  const group = verbGroup(tokens, range, at);
  if (group.open || group.negated !== (verb.negated === true) || (group.passive && !participle)) return null;
  const finite = !participle || group.passive;
  const shared = finite && isCoordinated(tokens, range, at) ? previous : null;
  const relay = participle ? relayed(tokens, range, at, language) : null;
  const own = finite ? finiteSubject(tokens, range, at, verb) : participleSubject(tokens, range, at);
  const subject = shared?.subject ?? relay ?? own;
  if (!subject || !suits(tokens, range, subject, at, verb)) return null;
  if (!relay && !hasContent(tokens, range, at, verb, subject)) return null;
  return {
    at,
    subject,
    quotes:
      introducesQuotation(tokens, range, at) || followsQuotation(tokens, range, Math.min(at, subject.from)),
    relative: shared?.relative ?? (finite && inRelativeClause(tokens, range, at)),
  };
}
