/** The plainest way to find claims: a sentence with a quotation or a verb of speech, spoken by the nearest name. */
import type { Claim, Span } from '../../lib/annotations';
import type { FoundClaim } from '../found';
import { byLine, type FindNames } from './names';
import { reportingVerbs } from './reporting-verbs';

type Speaker = Pick<Claim, 'speaker' | 'speakerText'>;

/** What in a text shows that somebody speaks, and who may. */
export interface Cues {
  quotes: readonly Span[];
  verbs: readonly Span[];
  names: readonly (Span & Speaker)[];
}

const quotation = /"[^"\n]+"|“[^”\n]+”|„[^“”\n]+[“”]|«[^»\n]+»/g;

/** What stands in pairs of quotation marks, paragraph by paragraph. */
export function quotesIn(text: string): Span[] {
  return Array.from(text.matchAll(quotation), ({ 0: quote, index }) => ({
    start: index,
    end: index + quote.length,
  }));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

const nobody: Speaker = { speaker: null, speakerText: null };

/** The claims among the sentences; the speaker is the nearest name before the verb or the quotation, else behind it. */
export function attribute(sentences: readonly Span[], { quotes, verbs, names }: Cues): FoundClaim[] {
  return sentences.flatMap(sentence => {
    const quote = quotes.find(each => overlaps(each, sentence));
    const isOutside = (span: Span) => overlaps(span, sentence) && !quotes.some(each => overlaps(each, span));
    const cue = verbs.find(isOutside) ?? quote;
    if (!cue) return [];
    const outside = names.filter(isOutside);
    const { speaker, speakerText } =
      outside.findLast(({ end }) => end <= cue.start) ??
      outside.find(({ start }) => start >= cue.end) ??
      nobody;
    const { start, end } = sentence;
    return { start, end, kind: quote ? ('quote' as const) : ('reported' as const), speaker, speakerText };
  });
}

const verb = new RegExp(`\\b(?:${Object.values(reportingVerbs).flat().join('|')})\\b`, 'gi');
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentencesIn(line: string): Span[] {
  return Array.from(segmenter.segment(line), ({ segment, index }) => ({
    start: index,
    end: index + segment.trimEnd().length,
  }));
}

/** Finds claims without any tool: pairs of quotation marks, a list of verbs, and the names that `find` finds. */
export function buildNearestName(find: FindNames): (text: string) => FoundClaim[] {
  return byLine(line => {
    const verbs = Array.from(line.matchAll(verb), ({ 0: form, index }) => ({
      start: index,
      end: index + form.length,
    }));
    const names = find(line).map(span => ({ ...span, speaker: null, speakerText: span.name }));
    return attribute(sentencesIn(line), { quotes: quotesIn(line), verbs, names });
  });
}
