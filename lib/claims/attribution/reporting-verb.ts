/** Verbs by which somebody says something: what makes one a report. */
import type { Language } from '../../text/languages/language';
import { Is, Says } from '../lexicon';
import type { Range, Token } from '../tokens';
import { closesSentence, hasContent, introducesQuotation, opening } from './content';
import { droppedSubject } from './dropped-subject';
import { isNamed } from './named';
import { beforeVerbGroup, joined, type Phrase, phraseEndingAt, verbGroupStart } from './phrases';
import { followsQuotation, inRelativeClause, subjectAfter, subjectBefore } from './subject';
import { finiteSubject, isCoordinated, participleSubject, suits } from './verb-subject';

/** One place where a statement says who says it. */
export interface Cue {
  /** Token of the verb or of the attribution's last word. */
  at: number;
  /** How many tokens say so, up to that one; none where only a colon does. */
  words: number;
  /** Who says it. */
  subject: Phrase;
  /** A quotation stands right before or behind it. */
  quotes: boolean;
  /** It stands in a relative clause, so that it says less of the statement as a whole. */
  relative: boolean;
  /** It stands behind all that it reports, in the main clause: ", said Holm". */
  closes: boolean;
}

/** What the auxiliaries and adverbs before a verb make of it. */
function verbGroup(tokens: readonly Token[], range: Range, at: number, { reflexives }: Language) {
  let is = 0;
  let nearest = 0;
  let reflexive = false;
  const last = verbGroupStart(tokens, range.from, at) - 1;
  let i = at - 1;
  for (; i > last; i--) {
    is |= tokens[i]!.is;
    if (tokens[i]!.is & Is.auxiliary) nearest ||= tokens[i]!.is;
    reflexive ||= reflexives?.includes(tokens[i]!.word) === true;
  }
  while (
    i >= range.from &&
    tokens[i + 1]!.gap === '' &&
    !tokens[i]!.mention &&
    tokens[i]!.is & (Is.modal | Is.negation | Is.auxiliary | Is.adverb)
  ) {
    is |= tokens[i]!.is;
    i--;
  }
  return {
    auxiliary: nearest !== 0,
    passive: (nearest & Is.passive) !== 0 && !reflexive,
    open: (is & Is.modal) !== 0,
    negated: (is & Is.negation) !== 0,
  };
}

/** "was quoted as saying", "quoted the ministry as saying": the subject, or null where it is no such phrase. */
function relayed(tokens: readonly Token[], range: Range, at: number, language: Language): Phrase | null {
  const { relays } = language;
  if (at - 2 < range.from || !relays.link.includes(tokens[at - 1]!.word)) return null;
  for (let i = at - 2; i >= range.from && i > at - 10; i--) {
    if (!(tokens[i]!.is & Is.relay)) continue;
    const isPassive = i === at - 2 || (i > range.from && (tokens[i - 1]!.is & Is.passive) !== 0);
    return isPassive ? subjectBefore(tokens, range, i, language) : phraseEndingAt(tokens, i + 1, at - 2);
  }
  return null;
}

/** Whether it goes on from the subject of the verb before: not where a comma ends the relative clause of that one. */
function sharesSubject(tokens: readonly Token[], range: Range, at: number, previous: Cue): boolean {
  if (!isCoordinated(tokens, range, at)) return false;
  return !previous.relative || joined(tokens[beforeVerbGroup(tokens, range.from, at)]!.gap);
}

/** How far behind a verb in the passive the one who acts may stand. */
const agentReach = 12;

/** The cue of a passive that names who acts: "was rejected by the mayor". */
function passiveCue(tokens: readonly Token[], range: Range, at: number, language: Language): Cue | null {
  const { verb } = tokens[at]!.verb!;
  for (let i = at + 1; i < Math.min(range.to, at + agentReach) && joined(tokens[i]!.gap); i++) {
    const { quoted, word } = tokens[i]!;
    if (quoted || tokens[i]!.verb) return null;
    if (!language.passiveAgents.includes(word)) continue;
    const subject = subjectAfter(tokens, range, i);
    if (!subject || !isNamed(tokens, subject)) return null;
    // "Was reported by the paper as saying": it is not the paper that says it.
    const link = tokens[subject.to + 1];
    if (link && tokens[at]!.is & Is.relay && language.relays.link.includes(link.word)) return null;
    if (!verb.object && !hasContent(tokens, range, subject.to, verb, null, language)) return null;
    return {
      at,
      words: 1,
      subject,
      quotes: introducesQuotation(tokens, range, i),
      relative: inRelativeClause(tokens, range, at),
      closes: false,
    };
  }
  return null;
}

/** "Rejects calls for", "Executive Order 13405": a word that is no verb where it stands. */
function isNoun(tokens: readonly Token[], { from }: Range, at: number): boolean {
  const before = at > from ? tokens[at - 1]! : null;
  if (!before || tokens[at]!.gap !== '') return false;
  const follows = before.verb && !before.mention && !before.verb.participle && !before.quoted;
  const hasArticle = (before.says & Says.clitic) !== 0 && (before.is & Is.determiner) !== 0;
  if ((follows || hasArticle) && tokens[at]!.verb!.verb.nominal) return true;
  return tokens[at]!.capital && before.capital && !before.mention && tokens.some(({ capital }) => !capital);
}

/** Whether a word is written as a past participle; one behind a conjunction has its auxiliary before that. */
function isPastParticiple(
  tokens: readonly Token[],
  range: Range,
  at: number,
  { pastParticiples }: Language,
): boolean {
  if (!pastParticiples || isCoordinated(tokens, range, at)) return false;
  return tokens[at]!.isWritten(pastParticiples);
}

/** How far before the verb at the end of a clause its auxiliary may stand. */
const auxiliaryReach = 32;

/** The auxiliary that opens the clause which ends in the verb at `at`: "hatte am Montag in Lund gesagt", or -1. */
function auxiliaryBefore(tokens: readonly Token[], { from }: Range, at: number): number {
  const stops = Is.complementiser | Is.relative | Is.subordinator | Is.negation | Is.modal;
  for (let i = at - 1; i >= Math.max(from, at - auxiliaryReach) && joined(tokens[i + 1]!.gap); i--) {
    const { is, verb, mention, quoted } = tokens[i]!;
    if (quoted) return -1;
    if (mention) continue;
    if (is & Is.auxiliary) return is & Is.passive ? -1 : i;
    if (verb || is & stops) return -1;
  }
  return -1;
}

/** Whether what somebody says may begin at a word behind a comma or a colon, and no clause that says when or which. */
const opensContent = ({ gap, is }: Token): boolean =>
  /[,:]/.test(gap) && ((is & Is.complementiser) !== 0 || !(is & (Is.subordinator | Is.relative)));

/** The cue of a verb at the end of a clause that its auxiliary opens: "Am Montag hatte Holm in Lund gesagt, ...". */
function perfectCue(tokens: readonly Token[], range: Range, at: number, language: Language): Cue | null {
  const { verb } = tokens[at]!.verb!;
  const auxiliary = auxiliaryBefore(tokens, range, at);
  const subject = auxiliary < 0 ? null : finiteSubject(tokens, range, auxiliary, verb, language);
  if (!subject || !suits(tokens, range, subject, auxiliary, verb, language)) return null;
  const follows = followsQuotation(tokens, range, verbGroupStart(tokens, range.from, auxiliary));
  const quotes = follows || introducesQuotation(tokens, range, at);
  const next = at + 1 < range.to ? tokens[at + 1]! : null;
  const isFollowed =
    next !== null && opensContent(next) && hasContent(tokens, range, at, verb, null, language);
  // "Hat die Wahl kritisiert", "hat gegen die Wahl protestiert": what it is about stands before the verb.
  const first = Math.max(auxiliary, subject.to) + 1;
  const isAbout = (token: Token) => verb.before?.some(([only]) => only === token.word) === true;
  const isPreceded = (verb.object === true && first < at) || tokens.slice(first, at).some(isAbout);
  if (!quotes && !isFollowed && !isPreceded) return null;
  return {
    at,
    words: 1,
    subject,
    quotes,
    relative: inRelativeClause(tokens, range, auxiliary),
    closes: follows,
  };
}

/** The cue of a verb that stands beside its subject. */
function besideCue(
  tokens: readonly Token[],
  range: Range,
  at: number,
  previous: Cue | null,
  language: Language,
): Cue | null {
  const { verb, participle } = tokens[at]!.verb!;
  const group = verbGroup(tokens, range, at, language);
  if (!group.auxiliary && !participle && isPastParticiple(tokens, range, at, language)) return null;
  if (group.open || (group.negated ? !verb.negated && !verb.deniable : verb.negated)) return null;
  if (verb.predicate ? !group.passive : group.passive && !participle)
    return verb.predicate ? null : passiveCue(tokens, range, at, language);
  const finite = !participle || group.passive;
  const shared = finite && previous && sharesSubject(tokens, range, at, previous) ? previous : null;
  const relay = participle ? relayed(tokens, range, at, language) : null;
  const own = finite
    ? finiteSubject(tokens, range, at, verb, language)
    : participleSubject(tokens, range, at, language);
  return activeCue(tokens, range, at, { finite, shared, relay, own }, language);
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
  const { participle, perfect } = tokens[at]!.verb!;
  if (isNoun(tokens, range, at)) return null;
  const ended = perfect ? perfectCue(tokens, range, at, language) : null;
  return ended ?? (perfect && participle ? null : besideCue(tokens, range, at, previous, language));
}

/** Whose an active verb may be. */
interface Subjects {
  finite: boolean;
  /** The cue before, whose subject it shares. */
  shared: Cue | null;
  relay: Phrase | null;
  own: Phrase | null;
}

function activeCue(
  tokens: readonly Token[],
  range: Range,
  at: number,
  { finite, shared, relay, own }: Subjects,
  language: Language,
): Cue | null {
  const { verb } = tokens[at]!.verb!;
  const said = shared?.subject ?? relay ?? own;
  if (said && !suits(tokens, range, said, at, verb, language)) return null;
  const subject = said ?? droppedSubject(tokens, range, at, language);
  if (!subject) return null;
  if (!relay && !hasContent(tokens, range, at, verb, subject, language)) return null;
  return {
    at,
    words: 1,
    subject,
    quotes:
      introducesQuotation(tokens, range, at) ||
      followsQuotation(tokens, range, opening(tokens, range, at, subject, language)),
    relative: shared?.relative ?? (finite && inRelativeClause(tokens, range, at)),
    closes: finite && !shared && closesSentence(tokens, range, at, subject, language),
  };
}
