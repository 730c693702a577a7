/** What of a block is really quoted: no name in quotation marks, and nothing that tells who speaks. */
import type { Mention } from '../annotations';
import { partitionPoint } from '../sorted';
import type { ReadBlock } from '../text/read-block';
import type { Lexicon } from './lexicon';
import type { Quote } from './quotes';

export interface Quoted {
  /** In order, not nested. */
  quotes: readonly Quote[];
  /** Offsets of the marks that quote nothing, but stand around a name. */
  marks: ReadonlySet<number>;
}

export const nothingQuoted: Quoted = { quotes: [], marks: new Set() };

/** Whether all that stands between the marks is the name of an actor: "Harbour News". */
function isName({ start, end, open }: Quote, mentions: readonly Mention[]): boolean {
  if (open) return false;
  const mention = mentions[partitionPoint(mentions, each => each.end <= start)];
  return mention?.start === start + 1 && mention.end === end - 1;
}

/** Between two words of which the second may begin what is put in between, and of which it may end that. */
const opensInsertion = /^[,.!?…]+\s*[–—-]\s*$/;
/** The same in speech that has no other marks: "– The bridge is safe – said Holm." */
const opensInsertionOfSpeech = /^[,.!?…]*\s+[–—-]\s+$/;
const closesInsertion = /^[,.]?\s+[–—-]+\s|^[,.]\s*[–—-]/;

/** How many words it has at most. */
const longestInsertion = 16;

/** The word behind the insertion that begins with the verb of speech `at`, or -1. */
function behindInsertion({ reading, last }: ReadBlock, at: number, end: number): number {
  const { text, starts, ends } = reading;
  for (let next = at + 1; next < Math.min(last, at + longestInsertion) && starts[next]! < end; next++)
    if (closesInsertion.test(text.slice(ends[next - 1]!, starts[next]!))) return next;
  return -1;
}

/**
 * "'The bridge, - said Holm, - will fall'": the parts of a quotation around what tells whose it is.
 * @param isSpeech whether it has no marks but dashes: then it ends before the last of what tells so
 */
function partsOf(block: ReadBlock, quote: Quote, { verbs }: Lexicon, isSpeech: boolean): Quote[] {
  const { reading, first, last } = block;
  const { text, starts, ends } = reading;
  const opens = isSpeech ? opensInsertionOfSpeech : opensInsertion;
  const parts: Quote[] = [];
  let { start } = quote;
  for (let at = first + 1; at < last && starts[at]! < quote.end; at++) {
    if (ends[at - 1]! <= start || !opens.test(text.slice(ends[at - 1]!, starts[at]!))) continue;
    if (verbs.at(reading.bareNumber(at))?.participle !== false) continue;
    const next = behindInsertion(block, at, quote.end);
    if (next < 0 && !isSpeech) continue;
    parts.push({ start, end: ends[at - 1]!, open: false });
    if (next < 0) return parts;
    start = ends[next - 1]! + text.slice(ends[next - 1]!, starts[next]!).search(/[–—-]/);
    at = next;
  }
  return [...parts, { ...quote, start }];
}

/** What is said in a block that opens with a dash, where a verb of speech behind another dash shows that it is speech. */
function speechIn(block: ReadBlock, lexicon: Lexicon): Quote[] {
  const { start, end, reading } = block;
  // Where a subject stands before its verb, "– said to be safe –" tells of no speaker.
  if (!lexicon.language.freeOrder || !/^[–—-]\s/.test(reading.text.slice(start, start + 2))) return [];
  reading.keepUp();
  const parts = partsOf(block, { start, end, open: false }, lexicon, true);
  return parts.length > 1 || parts[0]!.end < end ? parts : [];
}

/** Sorts out the quotations of a block by what stands in them. */
export function quotedIn(
  block: ReadBlock,
  all: readonly Quote[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Quoted {
  const quotes = speechIn(block, lexicon);
  if (all.length === 0) return quotes.length === 0 ? nothingQuoted : { quotes, marks: new Set() };
  block.reading.keepUp();
  const isSpeech = quotes.length > 0;
  const marks = new Set<number>();
  for (const quote of all) {
    if (isName(quote, mentions)) marks.add(quote.start).add(quote.end - 1);
    else if (!isSpeech) quotes.push(...partsOf(block, quote, lexicon, false));
  }
  return { quotes, marks };
}
