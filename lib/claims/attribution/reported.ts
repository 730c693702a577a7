/** Reporting: where a statement says whose it is. */
import type { Language } from '../../text/languages/language';
import { Is } from '../lexicon';
import type { Token } from '../tokens';
import { type Cue, isNamed, verbCue } from './reporting-verb';
import { followsQuotation, mainSubject, type Range, subjectAfter } from './subject';

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
      };
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
      ? { at, words: 0, subject, quotes: true, relative: false }
      : null;
  }
  return null;
}

/** "Holm said that Brandt had called it 'a joke'": whether a cue stands in the clause that the one before it reports. */
function isSubordinate(tokens: readonly Token[], { subject }: Cue, main: Cue): boolean {
  const opens = subject.from - 1;
  return opens > main.at && !main.relative && (tokens[opens]!.is & Is.complementiser) !== 0;
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
    // "Holm, according to the paper, said": the sentence is Holm's.
    const before = cues.at(-1);
    if (before && token.verb && !tokens[before.at]!.verb) before.relative ||= cue.subject.to < before.at;
    cues.push(cue);
  }
  const colon = cues.length === 0 ? colonCue(tokens, range) : null;
  return colon ? [colon] : cues;
}

/** The cue that says whose statement it is: one beside its quotation, else the first of a main clause. */
export function mainCue(cues: readonly Cue[]): Cue | null {
  return cues.find(cue => cue.quotes && !cue.relative) ?? cues.find(cue => !cue.relative) ?? cues[0] ?? null;
}
