/** The words of a block with all that finding claims asks of them: looked up once, walked many times. */
import type { Mention, Span } from '../annotations';
import { partitionPoint } from '../sorted';
import { Trait, traitsAt } from '../text/characters';
import { fold } from '../text/fold';
import type { Language } from '../text/languages/language';
import { Look } from '../text/looks';
import type { ReadBlock } from '../text/read-block';
import type { Reading } from '../text/reading';
import { unknown } from '../text/vocabulary';
import type { WordTable } from '../text/word-table';
import type { Word } from '../text/words';
import { Is, type Lexicon, Says, type VerbForm } from './lexicon';
import type { Quoted } from './quoted';

/** A word of a block, or a number with its parts. */
export class Token implements Word {
  private folded: string | undefined;

  /**
   * @param at position of its first word in the reading
   * @param is bits of `Is`
   * @param says bits of `Says`
   * @param mention the one that the word is part of
   * @param gap what stands between the word before and this one, without the spaces; a hyphen between spaces is a dash
   * @param quoted whether it stands in quotation marks
   * @param inflected whether the mention stands in another case than a subject does
   */
  constructor(
    private readonly reading: Reading,
    private readonly at: number,
    readonly end: number,
    readonly is: number,
    readonly says: number,
    readonly verb: VerbForm | null,
    readonly mention: Mention | null,
    readonly gap: string,
    readonly quoted: boolean,
    readonly inflected: boolean,
  ) {}

  /** Folded, without a possessive ending; worked out when it is asked for, as of few words. */
  get word(): string {
    this.folded ??= this.foldedWord();
    return this.folded;
  }

  private foldedWord(): string {
    const { reading, at, start, end } = this;
    if (this.isNumber) return foldedNumber(reading.text.slice(start, end));
    return reading.bare(at);
  }

  get start(): number {
    return this.reading.starts[this.at]!;
  }

  /** The number of the word in the vocabulary; of a number in digits `unknown`. */
  get number(): number {
    return this.isNumber ? unknown : this.reading.bareNumber(this.at);
  }

  /** Whether it is a number in digits. */
  get isNumber(): boolean {
    return (this.reading.looks[this.at]! & Look.digit) !== 0;
  }

  /** What a table knows of the word. */
  meaningIn<T>(table: WordTable<T>): T | undefined {
    return this.isNumber ? undefined : table.bare(this.reading, this.at);
  }

  /** The unit at a place of its first word, folded, without a possessive ending; NaN behind the end. */
  unitAt(place: number): number {
    return this.reading.bareUnitAt(this.at, place);
  }

  get possessive(): boolean {
    return this.reading.isPossessive(this.at);
  }

  get capital(): boolean {
    return this.reading.beginsCapital(this.at);
  }
}

/** A number in the digits of ASCII, as nearly all are, is folded already. */
const plainNumber = /^[\d.,]+$/;
const foldedNumber = (number: string): string => (plainNumber.test(number) ? number : fold(number));

const isDigit = (character: string | undefined): boolean => /^\p{Nd}$/u.test(character ?? '');
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

/** Where what is elided before a word begins, as "l'" may be; else where the word begins. */
function beforeElided(text: string, from: number, word: number): number {
  if (word - from < 2 || (traitsAt(text, word - 1) & Trait.joint) === 0) return word;
  let start = word - 1;
  while (start > from && (traitsAt(text, start - 1) & Trait.letter) !== 0) start--;
  return start === word - 1 ? word : start;
}

/** What stands between two words, without what is elided before the second one. */
function gapOf(text: string, from: number, to: number): string {
  if (to === from) return '';
  if (to === from + 2 && text.charCodeAt(to - 1) === 0x20) return text[from]!.trim();
  const between = text.slice(from, beforeElided(text, from, to));
  return between === ' - ' ? '–' : between.trim();
}

/** What stands between two words, without the marks around a name. */
function gapBeside(text: string, from: number, to: number, marks: ReadonlySet<number>): string {
  if (marks.size === 0) return gapOf(text, from, to);
  let between = '';
  for (let at = from; at < to; at++) if (!marks.has(at)) between += text[at];
  return gapOf(between, 0, between.length);
}

/** Walks over spans in order, none overlapping, beside words in order. */
class Cursor<Item extends Span> {
  constructor(
    private readonly spans: readonly Item[],
    private next: number,
  ) {}

  /** The span in which some of a word stands. */
  at(start: number, end: number): Item | null {
    const { spans } = this;
    while (this.next < spans.length && spans[this.next]!.end <= start) this.next++;
    const span = spans[this.next];
    return span && span.start < end ? span : null;
  }
}

const noMentions: ReadonlySet<Mention> = new Set();

/**
 * The tokens of a block that was read.
 * @param mentions those of the article, in order
 * @param said what of the block is quoted
 * @param inflected those of the mentions that stand in another case than a subject does
 */
export function tokensOf(
  block: ReadBlock,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  said: Quoted,
  inflected: ReadonlySet<Mention> = noMentions,
): Token[] {
  const { reading } = block;
  const { text } = reading;
  reading.keepUp();
  const tokens: Token[] = [];
  const mentioned = new Cursor(
    mentions,
    partitionPoint(mentions, ({ end }) => end <= block.start),
  );
  const quoted = new Cursor(said.quotes, 0);
  let before = block.start;
  for (let at = block.first; at < block.last; at++) {
    const start = reading.starts[at]!;
    const isNumber = (reading.looks[at]! & Look.digit) !== 0;
    const end = isNumber ? numberEnd(block, at, lexicon) : reading.ends[at]!;
    const gap = (reading.looks[at]! & Look.spaced) !== 0 ? '' : gapBeside(text, before, start, said.marks);
    const number = isNumber ? unknown : reading.bareNumber(at);
    const says = isNumber ? Says.quantity : bitsOf(number, lexicon.says);
    const is =
      says === 0 && looksLikeAdverb(reading, at, lexicon.language) ? Is.adverb : bitsOf(number, lexicon.is);
    // "So-called" and "counter-protester" report nothing, nor does a possessive.
    const mayReport =
      (says & Says.speech) !== 0 && gap !== '-' && !isTied(block, at) && !reading.isPossessive(at);
    const verb = mayReport ? (lexicon.verbs.at(number) ?? null) : null;
    const mention = mentioned.at(start, end);
    const isQuoted = quoted.at(start, end) !== null;
    const isInflected = mention !== null && inflected.has(mention);
    tokens.push(new Token(reading, at, end, is, says, verb, mention, gap, isQuoted, isInflected));
    before = end;
    while (at + 1 < block.last && reading.starts[at + 1]! < end) at++;
  }
  return tokens;
}

/** Whether a hyphen alone ties a word to the next one. */
function isTied({ reading, last }: ReadBlock, at: number): boolean {
  const end = reading.ends[at]!;
  return at + 1 < last && reading.starts[at + 1] === end + 1 && reading.text[end] === '-';
}

/** Bits of a word in a column of the lexicon. */
function bitsOf(number: number, column: Int32Array): number {
  return number < column.length ? column[number]! : 0;
}

/** More than so many letters stand before the ending of an adverb. */
const shortestStem = 2;

function looksLikeAdverb(reading: Reading, at: number, { adverbEndings }: Language): boolean {
  const length = reading.bareEnd(at) - reading.starts[at]!;
  for (const ending of adverbEndings)
    if (length > ending.length + shortestStem && reading.bareEndsWith(at, ending)) return true;
  return false;
}
