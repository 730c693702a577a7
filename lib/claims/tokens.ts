/** The words of a block with all that finding claims asks of them: looked up once, walked many times. */
import type { Mention, Span } from '../annotations';
import { fold } from '../text/fold';
import type { Language } from '../text/languages/language';
import { Look, type ReadBlock, Reading } from '../text/reading';
import type { Word } from '../text/words';
import { Is, type Lexicon, Says, type VerbForm, type WordEntry } from './lexicon';
import type { Quote } from './quotes';

export interface Token extends Word {
  /** Folded, without a possessive ending. */
  word: string;
  /** Bits of `Is`. */
  is: number;
  /** Bits of `Says`. */
  says: number;
  verb: VerbForm | null;
  /** The mention that the word is part of. */
  mention: Mention | null;
  possessive: boolean;
  capital: boolean;
  /** What stands between the word before and this one, without the spaces; a hyphen between spaces is a dash. */
  gap: string;
  /** Whether it stands in quotation marks. */
  quoted: boolean;
}

const isDigit = (character: string | undefined): boolean => /^\p{Nd}$/u.test(character ?? '');
const hasEnding = (word: string, endings: readonly string[]): boolean =>
  endings.some(ending => word.length > ending.length + 2 && word.endsWith(ending));

/** Index of the first of the sorted spans that ends behind `offset`. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where the number that begins with the word at `at` ends: 7,000 and 80.1 are one. */
function numberEnd({ reading, last }: ReadBlock, at: number, { language }: Lexicon): number {
  const { text, starts, ends } = reading;
  const { group, decimal } = language.numberFormat;
  let behind = ends[at]!;
  for (let next = at + 1; next < last && starts[next] === behind + 1; next++) {
    const gap = text[behind];
    const goesOn =
      (gap === group && ends[next]! - starts[next]! === 3) ||
      (gap === decimal && !text.slice(starts[at], behind).includes(decimal));
    if (!goesOn || ![behind - 1, behind + 1, ends[next]! - 1].every(each => isDigit(text[each]))) break;
    behind = ends[next]!;
  }
  return behind;
}

function gapOf(text: string, from: number, to: number): string {
  if (to === from || (to === from + 1 && text.charCodeAt(from) === 0x20)) return '';
  const between = text.slice(from, to);
  return between === ' - ' ? '–' : between.trim();
}

/** Begins reading a text for its tokens: of what names do in it only their possessive ending matters. */
export function readingOf(text: string, { language }: Lexicon): Reading {
  return new Reading(text, { possessives: language.possessives, elisions: [], inflections: {} });
}

/**
 * The tokens of a block that was read.
 * @param mentions those of the article, in order
 * @param quotes those of the block, in order
 */
export function tokensOf(
  block: ReadBlock,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  quotes: readonly Quote[],
): Token[] {
  const { reading } = block;
  const { text } = reading;
  const tokens: Token[] = [];
  let nextMention = firstEndingAfter(mentions, block.start);
  let nextQuote = 0;
  let before = block.start;
  for (let at = block.first; at < block.last; at++) {
    const start = reading.starts[at]!;
    const isNumber = (reading.looks[at]! & Look.digit) !== 0;
    const end = isNumber ? numberEnd(block, at, lexicon) : reading.ends[at]!;
    while (nextMention < mentions.length && mentions[nextMention]!.end <= start) nextMention++;
    while (nextQuote < quotes.length && quotes[nextQuote]!.end <= start) nextQuote++;
    const mention = mentions[nextMention];
    const quote = quotes[nextQuote];
    const gap = gapOf(text, before, start);
    const { word, is, says, verb } = isNumber
      ? { word: fold(text.slice(start, end)), is: 0, says: Says.quantity, verb: null }
      : entryOf(reading, at, lexicon);
    tokens.push({
      start,
      end,
      word,
      is,
      says,
      // "So-called" reports nothing.
      verb: gap === '-' ? null : verb,
      mention: mention && mention.start < end && start < mention.end ? mention : null,
      possessive: reading.isPossessive(at),
      capital: reading.beginsCapital(at),
      gap,
      quoted: quote !== undefined && quote.start < end,
    });
    before = end;
    while (at + 1 < block.last && reading.starts[at + 1]! < end) at++;
  }
  return tokens;
}

/** What the lexicon says of a word, without its possessive ending; of one that it does not know, what the ending shows. */
function entryOf(reading: Reading, at: number, { words, language }: Lexicon): WordEntry {
  if (reading.isPossessive(at)) {
    const { bare } = reading.word(at);
    return { ...(words.bare(reading, at) ?? unknown(bare, language)), verb: null };
  }
  const known = words.get(reading, at);
  if (known) return known;
  return unknown(reading.folded(at), language);
}

function unknown(word: string, { adverbEndings }: Language): WordEntry {
  return { word, is: hasEnding(word, adverbEndings) ? Is.adverb : 0, says: 0, verb: null };
}
