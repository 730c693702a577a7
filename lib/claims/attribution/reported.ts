/** Reporting: where a statement says whose it is. */
import type { Language } from '../../text/languages/language';
import { Is, pronoun } from '../lexicon';
import type { Range, Token } from '../tokens';
import { attributionCue, namesActor } from './attributions';
import { isNamed } from './named';
import { joined, type Phrase } from './phrases';
import { type Cue, verbCue } from './reporting-verb';
import { mainSubject } from './subject';

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
  // "Holm, according to the paper, said", "According to the paper, Holm said": the sentence is Holm's.
  else if (!tokens[cue.at]!.verb)
    cue.relative ||=
      next.subject.head < cue.at ||
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
