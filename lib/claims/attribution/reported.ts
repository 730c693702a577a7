/** Reporting: where a statement says whose it is. */
import type { Language } from '../../text/languages/language';
import { Is, pronoun } from '../lexicon';
import type { Token } from '../tokens';
import { joined, type Phrase } from './phrases';
import { type Cue, isNamed, verbCue } from './reporting-verb';
import { followsQuotation, mainSubject, type Range, subjectAfter } from './subject';

/** Whether a phrase names an actor, or somebody of one: "the Lakeland government". */
function namesActor(tokens: readonly Token[], { from, to }: Phrase): boolean {
  for (let at = from; at <= to; at++) if (tokens[at]!.mention) return true;
  return false;
}

/** The cue at an attribution such as "according to" that begins at `at`. */
function attributionCue(tokens: readonly Token[], range: Range, at: number, language: Language): Cue | null {
  for (const phrase of language.attributions) {
    const last = at + phrase.length - 1;
    if (last + 1 >= range.to || !phrase.every((word, i) => tokens[at + i]!.word === word)) continue;
    const subject = subjectAfter(tokens, range, last);
    if (subject && isNamed(tokens, subject))
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

/** The cue of a sentence that begins with whose view it is: "Pour Holm, ...". */
function viewCue(tokens: readonly Token[], range: Range, { views }: Language): Cue | null {
  const at = range.from;
  if (!views?.includes(tokens[at]!.word)) return null;
  const subject = subjectAfter(tokens, range, at);
  if (!subject || tokens[subject.head]!.mention?.kind !== 'person') return null;
  const next = tokens[subject.to + 1];
  if (subject.to + 1 >= range.to || !next?.gap.startsWith(',')) return null;
  return { at, words: 1, subject, quotes: next.quoted, relative: false, closes: false };
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
  // "Holm, according to the paper, said": the sentence is Holm's.
  else if (!tokens[cue.at]!.verb) cue.relative ||= next.subject.to < cue.at;
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
  const other = cues.length === 0 ? (viewCue(tokens, range, language) ?? colonCue(tokens, range)) : null;
  return other ? [other] : cues;
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
