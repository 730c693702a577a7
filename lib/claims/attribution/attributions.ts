/** Attributions: who says a statement by words such as "according to". */
import type { Language } from '../../text/languages/language';
import { Is, Says, title } from '../lexicon';
import type { Range, Token } from '../tokens';
import { isNamed } from './named';
import { joined, type Phrase, phraseEndingAt, withoutOwner } from './phrases';
import type { Cue } from './reporting-verb';
import { possessorGender } from './speaker';
import { followsQuotation, subjectAfter } from './subject';

/** Whether a phrase names an actor, or somebody of one: "the Lakeland government". */
export function namesActor(tokens: readonly Token[], { from, to }: Phrase): boolean {
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

/**
 * Whom an attribution names. Both a person and whose they are stand in the same case behind it: the name is kept, unless
 * its own case shows that it belongs to what follows.
 */
function attributed(tokens: readonly Token[], range: Range, last: number, language: Language): Phrase | null {
  const found = subjectAfter(tokens, range, last);
  const subject = found && language.attributionsRunOn ? upToName(tokens, found) : found;
  if (!subject) return null;
  if (tokens[subject.head]!.mention?.kind === 'person') return withoutSubject(tokens, subject, language);
  const phrase = withoutOwner(tokens, subject, language);
  return language.attributionsRunOn ? { ...phrase, to: ownersEnd(tokens, phrase, language) } : phrase;
}

/** How many words may stand between a noun and whose it is: "mluvčího ministerstva vnitra". */
const ownerReach = 3;

/** "Podle mluvčího policie most spadl": the last word of what belongs to the head, where the sentence goes on behind it. */
function ownersEnd(tokens: readonly Token[], { head, to }: Phrase, { introductions }: Language): number {
  const endings = introductions.attributes?.endings ?? [];
  let end = head;
  for (let at = head + 1; at <= Math.min(to, end + ownerReach); at++) {
    const { says, mention, capital, inflected, word } = tokens[at]!;
    if (mention?.kind === 'person' && !inflected) break;
    if (mention || capital || says & Says.oblique) end = at;
    else if (!endings.some(ending => word.endsWith(ending))) break;
  }
  return end;
}

/** The last word up to `upper` of the name that begins at `at`, known or not. */
function nameEnd(tokens: readonly Token[], at: number, upper: number): number {
  const { mention } = tokens[at]!;
  const goesOn = (next: Token) =>
    mention ? next.mention === mention : next.capital && (!next.mention || next.inflected);
  let end = at;
  while (end < upper && goesOn(tokens[end + 1]!)) end++;
  return end;
}

/** "Podle spolku Coast News most spadl": the words up to the first name that is in their case, or behind the noun for it. */
function upToName(tokens: readonly Token[], phrase: Phrase): Phrase {
  const isName = ({ mention, capital }: Token) => mention !== null || capital;
  let at = phrase.from;
  while (at <= phrase.to && !isName(tokens[at]!)) at++;
  if (at > phrase.to) return phrase;
  const { mention, inflected } = tokens[at]!;
  const before = tokens.slice(phrase.from, at);
  const belongs = mention
    ? inflected || (mention.kind === 'organisation' && (before.at(-1)?.is ?? 0) & (Is.organ | Is.body))
    : !before.some(({ is }) => is & Is.speaker);
  if (before.length > 0 && !belongs) return phrase;
  const to = nameEnd(tokens, at, phrase.to);
  // "Podle Brandtova mluvčího".
  const isOwner = to < phrase.to && inflected && (tokens[to + 1]!.is & Is.speaker) !== 0;
  return isOwner ? { ...phrase, head: to + 1, to: to + 1 } : { from: phrase.from, head: to, to };
}

/** "Podle Brandta Holm uzavřela přístav": the words without the name behind them that is in the case of a subject. */
function withoutSubject(tokens: readonly Token[], phrase: Phrase, { oblique }: Language): Phrase {
  const { mention, inflected } = tokens[phrase.head]!;
  if (oblique.endings.length === 0 || inflected || mention?.entity == null) return phrase;
  let first = phrase.head;
  while (first > phrase.from && tokens[first - 1]!.mention === mention) first--;
  if (first === phrase.from) return phrase;
  const head = first - 1;
  for (let at = head; at >= phrase.from; at--) {
    const { is, says, inflected: isInflected } = tokens[at]!;
    if (isInflected) break;
    if (is & (Is.speaker | title) || says & Says.person) return phrase;
  }
  return { from: phrase.from, head, to: head };
}

/** "Brandto teigimu": the cue of a word that stands behind the one who speaks. */
function postposedCue(tokens: readonly Token[], range: Range, at: number, language: Language): Cue | null {
  if (at <= range.from || !joined(tokens[at]!.gap)) return null;
  const before = at - 1;
  const isOwner = possessorGender(tokens[before]!.word, language) !== undefined;
  const subject = isOwner
    ? { from: before, head: before, to: before }
    : phraseEndingAt(tokens, range.from, before);
  if (!subject || !(isOwner || isNamed(tokens, subject))) return null;
  return {
    at,
    words: 1,
    subject,
    quotes: followsQuotation(tokens, range, subject.from),
    relative: false,
    closes: tokens[subject.from]!.gap === ',' && (isOwner || namesActor(tokens, subject)),
  };
}

/** "Anot jo": a pronoun that tells whose something is elsewhere, alone. */
const standsForPerson = (tokens: readonly Token[], { from, to }: Phrase, language: Language): boolean =>
  from === to && possessorGender(tokens[from]!.word, language) !== undefined;

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
  if (!subject || !(isNamed(tokens, subject) || standsForPerson(tokens, subject, language))) return null;
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
export function attributionCue(
  tokens: readonly Token[],
  range: Range,
  at: number,
  language: Language,
): Cue | null {
  const { word } = tokens[at]!;
  if (language.postpositions?.includes(word)) return postposedCue(tokens, range, at, language);
  for (const phrase of language.attributions) {
    if (phrase[0] !== word) continue;
    const cue =
      pronounCue(tokens, range, at, phrase, language) ?? nounCue(tokens, range, at, phrase, language);
    if (cue) return cue;
  }
  return null;
}
