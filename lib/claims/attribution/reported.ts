/** Reporting: where a statement says whose it is. */
import type { Language } from '../../text/languages/language';
import { Is, pronoun } from '../lexicon';
import type { Token } from '../tokens';
import { joined, type Phrase, verbGroupStart } from './phrases';
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

/** What stands before words inside a quotation that say whose it is, and behind them. */
const opensInside = /^[,!?…]/;
const endsInside = /^[,.!?…:;–—»"”]/;

/** The cue inside the quotation marks, between commas: "« Le pont, a dit Holm, est sûr. »" */
function insideCue(all: readonly Token[], { from, to }: Range, language: Language): Cue | null {
  const quoted = all.slice(from, to);
  if (!quoted.some(token => token.quoted && token.verb)) return null;
  const tokens = quoted.map(token => (token.quoted ? token.outsideMarks() : token));
  const range = { from: 0, to: tokens.length };
  for (let at = 1; at < tokens.length; at++) {
    if (!quoted[at]!.quoted || !quoted[at]!.verb || quoted[at]!.mention) continue;
    const start = verbGroupStart(tokens, 0, at);
    if (start === 0 || !opensInside.test(tokens[start]!.gap)) continue;
    const cue = verbCue(tokens, range, at, null, language);
    if (!cue || cue.subject.from < start || cue.relative) continue;
    const end = Math.max(at, cue.subject.to) + 1;
    if (end < tokens.length && !endsInside.test(tokens[end]!.gap)) continue;
    const { subject } = cue;
    return {
      ...cue,
      at: at + from,
      subject: { from: subject.from + from, head: subject.head + from, to: subject.to + from },
      quotes: true,
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
  if (cues.length > 0) return cues;
  const other =
    viewCue(tokens, range, language) ?? colonCue(tokens, range) ?? insideCue(tokens, range, language);
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
