/** Reporting: where a statement says whose it is. */
import type { Language } from '../../text/languages/language';
import { Is, pronoun, Says, title } from '../lexicon';
import type { Token } from '../tokens';
import { isNamed } from './named';
import { joined, type Phrase, phraseEndingAt, withoutOwner } from './phrases';
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

/** The cue at an attribution such as "according to" that begins at `at`. */
function attributionCue(tokens: readonly Token[], range: Range, at: number, language: Language): Cue | null {
  if (language.postpositions?.includes(tokens[at]!.word)) return postposedCue(tokens, range, at, language);
  const isOwned = at + 1 < range.to && possessorGender(tokens[at + 1]!.word, language) !== undefined;
  for (const phrase of language.attributions) {
    if (isOwned && phrase.length === 2 && standsAt(tokens, range, at + 2, phrase.slice(1)))
      return ownedCue(tokens, range, at, phrase);
    const last = at + phrase.length - 1;
    if (last + 1 >= range.to || !standsAt(tokens, range, at, phrase)) continue;
    const subject = attributed(tokens, range, last, language);
    if (subject && (isNamed(tokens, subject) || standsForPerson(tokens, subject, language)))
      return {
        at: last,
        words: phrase.length,
        subject,
        quotes: followsQuotation(tokens, range, at),
        relative: false,
        closes: tokens[at]!.gap === ',' && namesActor(tokens, subject),
      };
  }
  return null;
}

/** Whether the quotation names the one who is before it, so that somebody else says it. */
function isSpokenOf(tokens: readonly Token[], { to }: Range, { head }: Phrase): boolean {
  const name = tokens[head]!.mention?.name;
  return (
    name !== undefined &&
    tokens.slice(head, to).some(({ quoted, mention }) => quoted && mention?.name === name)
  );
}

/** The cue of a quotation behind a colon without a verb of speech: "The mayor is worried: '...'". */
function colonCue(tokens: readonly Token[], range: Range): Cue | null {
  for (let at = range.from + 1; at < range.to; at++) {
    const { quoted, gap } = tokens[at]!;
    if (!quoted) continue;
    const subject = gap.startsWith(':') ? mainSubject(tokens, { from: range.from, to: at }) : null;
    return subject && isNamed(tokens, subject) && !isSpokenOf(tokens, range, subject)
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
  // "Holm, according to the paper, said": the sentence is Holm's.
  else if (!tokens[cue.at]!.verb) cue.relative ||= next.subject.head < cue.at;
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
