/** Reporting: where a statement says whose it is. */
import type { Language } from '../../text/languages/language';
import { Is, pronoun } from '../lexicon';
import type { Token } from '../tokens';
import { isNamed } from './named';
import { joined, type Phrase, withoutOwner } from './phrases';
import { type Cue, verbCue } from './reporting-verb';
import { possessorGender } from './speaker';
import { followsQuotation, mainSubject, type Range, subjectAfter } from './subject';

/** Whether a phrase names an actor, or somebody of one: "the Lakeland government". */
function namesActor(tokens: readonly Token[], { from, to }: Phrase): boolean {
  for (let at = from; at <= to; at++) if (tokens[at]!.mention) return true;
  return false;
}

function standsAt(tokens: readonly Token[], { to }: Range, at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => at + i < to && tokens[at + i]!.word === word);
}

/** "По его словам": the cue of an attribution with the one who speaks inside it. */
function ownedCue(tokens: readonly Token[], range: Range, at: number, phrase: readonly string[]): Cue {
  return {
    at: at + phrase.length,
    words: phrase.length + 1,
    subject: { from: at + 1, head: at + 1, to: at + 1 },
    quotes: followsQuotation(tokens, range, at),
    relative: false,
    closes: tokens[at]!.gap === ',',
  };
}

/** "Jej zdaniem": the cue of an attribution of one word behind the one who speaks. */
function ownedBefore(tokens: readonly Token[], range: Range, at: number): Cue {
  const owner = at - 1;
  return {
    at,
    words: 2,
    subject: { from: owner, head: owner, to: owner },
    quotes: followsQuotation(tokens, range, owner),
    relative: false,
    closes: tokens[owner]!.gap === ',',
  };
}

/** Whom an attribution names. Both a person and whose they are stand in the same case behind it: the name is kept. */
function attributed(tokens: readonly Token[], range: Range, last: number, language: Language): Phrase | null {
  const subject = subjectAfter(tokens, range, last);
  if (!subject || tokens[subject.head]!.mention?.kind === 'person') return subject;
  return withoutOwner(tokens, subject, language);
}

/** Whether an attribution stands behind a comma, and nothing but a time or a place behind its subject. */
function closes(tokens: readonly Token[], range: Range, at: number, { to }: Phrase): boolean {
  const next = to + 1 < range.to ? tokens[to + 1]! : undefined;
  const ends = !next || (next.is & (Is.preposition | Is.time | Is.adverb)) !== 0;
  return at > range.from && tokens[at]!.gap.endsWith(',') && ends;
}

/** The cue at an attribution with the one who speaks inside it or before it, by a pronoun: "по его словам", "jej zdaniem". */
function pronounCue(
  tokens: readonly Token[],
  range: Range,
  at: number,
  phrase: readonly string[],
  language: Language,
): Cue | null {
  const isOwner = (owner: number) =>
    owner >= range.from && owner < range.to && possessorGender(tokens[owner]!.word, language) !== undefined;
  if (phrase.length === 2 && isOwner(at + 1) && standsAt(tokens, range, at + 2, phrase.slice(1)))
    return ownedCue(tokens, range, at, phrase);
  const opens = at - 1 === range.from || (at > range.from && !joined(tokens[at - 1]!.gap));
  const isOwned = phrase.length === 1 && opens && isOwner(at - 1);
  return isOwned ? ownedBefore(tokens, range, at) : null;
}

/** The cue at an attribution with the one who speaks behind it. */
function nounCue(
  tokens: readonly Token[],
  range: Range,
  at: number,
  phrase: readonly string[],
  language: Language,
): Cue | null {
  const last = at + phrase.length - 1;
  if (last + 1 >= range.to || !standsAt(tokens, range, at, phrase)) return null;
  const subject = attributed(tokens, range, last, language);
  if (!subject || !isNamed(tokens, subject)) return null;
  if (language.closingAttributions?.includes(phrase[0]!) && !closes(tokens, range, at, subject)) return null;
  return {
    at: last,
    words: phrase.length,
    subject,
    quotes: followsQuotation(tokens, range, at),
    relative: false,
    closes: tokens[at]!.gap === ',' && namesActor(tokens, subject),
  };
}

/** The cue at an attribution such as "according to" that begins at `at`. */
function attributionCue(tokens: readonly Token[], range: Range, at: number, language: Language): Cue | null {
  const { word } = tokens[at]!;
  for (const phrase of language.attributions) {
    if (phrase[0] !== word) continue;
    const cue =
      pronounCue(tokens, range, at, phrase, language) ?? nounCue(tokens, range, at, phrase, language);
    if (cue) return cue;
  }
  return null;
}

/** The cue of a quotation behind a colon without a verb of speech: "The mayor is worried: '...'". */
function colonCue(tokens: readonly Token[], range: Range): Cue | null {
  for (let at = range.from + 1; at < range.to; at++) {
    const { quoted, gap } = tokens[at]!;
    if (!quoted) continue;
    const subject = gap.startsWith(':') ? mainSubject(tokens, { from: range.from, to: at }) : null;
    return subject && isNamed(tokens, subject)
      ? { at, words: 0, subject, quotes: true, relative: false, closes: false }
      : null;
  }
  return null;
}

/** "Holm said Brandt had called it 'a joke'": whether a cue stands in the clause that the one before it reports. */
function isSubordinate(tokens: readonly Token[], { subject }: Cue, main: Cue): boolean {
  const opens = subject.from - 1;
  if (opens < main.at || main.relative) return false;
  if (opens > main.at) return (tokens[opens]!.is & Is.complementiser) !== 0;
  const verb = tokens[main.at]!.verb?.verb;
  return (
    verb?.clause === true &&
    !verb.addressee &&
    main.subject.from < main.at &&
    joined(tokens[subject.from]!.gap)
  );
}

/** "Hundreds report beatings, according to the Harbour Council": whether a speaker is no more than what others tell of. */
function yields(tokens: readonly Token[], { subject, quotes }: Cue): boolean {
  const { mention, is } = tokens[subject.head]!;
  return !quotes && !mention && (is & pronoun) === 0;
}

/** Settles between a cue and the next one whose the sentence is, where one of them is an attribution. */
function settle(tokens: readonly Token[], cue: Cue, next: Cue): void {
  if (!tokens[next.at]!.verb) next.closes &&= yields(tokens, cue);
  // "Holm, according to the paper, said", "According to the paper, Holm said": the sentence is Holm's.
  else if (!tokens[cue.at]!.verb)
    cue.relative ||=
      next.subject.to < cue.at ||
      (next.subject.from === cue.subject.to + 1 && namesActor(tokens, next.subject));
}

/** All cues of a statement, in order; those inside quotations are somebody's words and do not count. */
export function cuesIn(tokens: readonly Token[], range: Range, language: Language): Cue[] {
  const cues: Cue[] = [];
  for (let at = range.from; at < range.to; at++) {
    const token = tokens[at]!;
    if (token.quoted || token.mention) continue;
    const cue =
      token.is & Is.attribution
        ? attributionCue(tokens, range, at, language)
        : token.verb && verbCue(tokens, range, at, cues.at(-1) ?? null, language);
    if (!cue) continue;
    const main = cues.at(-1);
    if (main && isSubordinate(tokens, cue, main)) {
      main.quotes ||= cue.quotes;
      continue;
    }
    if (main) settle(tokens, main, cue);
    cues.push(cue);
  }
  const colon = cues.length === 0 ? colonCue(tokens, range) : null;
  return colon ? [colon] : cues;
}

/** The cue that says whose statement it is: one beside its quotation, else the main clause behind it, else the first one. */
export function mainCue(cues: readonly Cue[]): Cue | null {
  return (
    cues.find(cue => cue.quotes && !cue.relative) ??
    cues.find(cue => cue.closes && !cue.relative) ??
    cues.find(cue => !cue.relative) ??
    cues[0] ??
    null
  );
}
