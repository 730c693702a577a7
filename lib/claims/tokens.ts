/** The words of a block with all that finding claims asks of them: looked up once, walked many times. */
import type { Mention, Span } from '../annotations';
import { partitionPoint } from '../sorted';
import { Trait, traitsAt } from '../text/characters';
import { fold } from '../text/fold';
import type { Language } from '../text/languages/language';
import { Look } from '../text/looks';
import type { ReadBlock } from '../text/read-block';
import type { Reading } from '../text/reading';
import { numberOf, unknown } from '../text/vocabulary';
import type { WordTable } from '../text/word-table';
import type { Word } from '../text/words';
import { Is, type Lexicon, pronoun, Says, type VerbForm } from './lexicon';
import { numberEnd } from './number-end';
import type { Quoted } from './quoted';

/** The tokens of one statement: indices from `from` up to but without `to`. */
export interface Range {
  from: number;
  to: number;
}

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
    protected readonly reading: Reading,
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

  /** Whether the word as it is written, with its accents, ends in one of the endings. */
  isWritten(endings: readonly string[]): boolean {
    const written = this.reading.text.slice(this.start, this.end).toLowerCase();
    return endings.some(ending => written.endsWith(ending));
  }
}

/** Where something is elided, and the word that it is in full. */
interface Elision extends Span {
  word: string;
}

/** What is elided before the word at `at`, as a word of its own: the "qu'" of "qu'il" is "que". */
class Elided extends Token {
  constructor(
    reading: Reading,
    at: number,
    private readonly elision: Elision,
    { is, says }: Lexicon,
    mention: Mention | null,
    gap: string,
    quoted: boolean,
  ) {
    const number = numberOf(elision.word);
    super(
      reading,
      at,
      elision.end,
      bitsOf(number, is),
      bitsOf(number, says),
      null,
      mention,
      gap,
      quoted,
      false,
    );
  }

  override get word(): string {
    return this.elision.word;
  }

  override get start(): number {
    return this.elision.start;
  }

  override get number(): number {
    return numberOf(this.elision.word);
  }

  override get isNumber(): boolean {
    return false;
  }

  override meaningIn<T>(table: WordTable<T>): T | undefined {
    return table.of(this.elision.word);
  }

  override unitAt(place: number): number {
    return this.elision.word.charCodeAt(place);
  }

  override get possessive(): boolean {
    return false;
  }

  override get capital(): boolean {
    return (traitsAt(this.reading.text, this.start) & Trait.upper) !== 0;
  }
}

/** A number in the digits of ASCII, as nearly all are, is folded already. */
const plainNumber = /^[\d.,]+$/;
const foldedNumber = (number: string): string => (plainNumber.test(number) ? number : fold(number));

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

/** What stands between the word at `at` and what ends at `before`. */
function gapBefore(
  { looks, text, starts }: Reading,
  at: number,
  before: number,
  marks: ReadonlySet<number>,
): string {
  return (looks[at]! & Look.spaced) !== 0 ? '' : gapBeside(text, before, starts[at]!, marks);
}

/** Behind the end of any text: the largest integer that every engine keeps as a small one. */
const beyond = 0x3fffffff;

/** Walks over spans in order, none overlapping, beside words in order. */
class Cursor<Item extends Span> {
  /** The span at hand, if there is one, and where it begins and ends: most words are told by that alone. */
  private span: Item | null = null;
  private start = beyond;
  private end = beyond;

  constructor(
    private readonly spans: readonly Item[],
    private next: number,
  ) {
    this.take();
  }

  private take(): void {
    this.span = this.spans[this.next] ?? null;
    this.start = this.span?.start ?? beyond;
    this.end = this.span?.end ?? beyond;
  }

  /** The span in which some of a word stands. */
  at(start: number, end: number): Item | null {
    while (this.end <= start) {
      this.next++;
      this.take();
    }
    return this.start < end ? this.span : null;
  }
}

/** No bits. */
const none = { is: 0, says: 0 };

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
  const { language, homographs } = lexicon;
  const { elided, inversion } = language;
  let before = block.start;
  for (let at = block.first; at < block.last; at++) {
    if (inversion && isEuphonic(block, at, inversion)) {
      before = reading.ends[at]!;
      continue;
    }
    const start = reading.starts[at]!;
    const isNumber = (reading.looks[at]! & Look.digit) !== 0;
    const end = isNumber ? numberEnd(block, at, lexicon) : reading.ends[at]!;
    let gap = gapBefore(reading, at, before, said.marks);
    const elision = elided && elidedBefore(text, before, start, end, elided);
    if (elision) {
      const isQuoted = quoted.at(elision.start, start) !== null;
      const mention = mentioned.at(elision.start, start);
      tokens.push(new Elided(reading, at, elision, lexicon, mention, gap, isQuoted));
      gap = '';
    }
    const number = isNumber ? unknown : reading.bareNumber(at);
    const others = homographs?.get(text.slice(start, end)) ?? none;
    const says = isNumber ? Says.quantity : bitsOf(number, lexicon.says) & ~others.says;
    const is = mayBe(reading, at, number, says, lexicon) & ~others.is;
    const verb = mayReport(block, at, says, gap, lexicon) ? lexicon.verbs.at(number)! : null;
    const mention = mentioned.at(start, end);
    const isQuoted = quoted.at(start, end) !== null;
    const isInflected = mention !== null && inflected.has(mention);
    tokens.push(new Token(reading, at, end, is, says, verb, mention, gap, isQuoted, isInflected));
    before = end;
    while (at + 1 < block.last && reading.starts[at + 1]! < end) at++;
  }
  return tokens;
}

/** Whether a hyphen alone stands between a word and the next one. */
function isHyphenBehind({ reading, last }: ReadBlock, at: number): boolean {
  const end = reading.ends[at]!;
  return at + 1 < last && reading.starts[at + 1] === end + 1 && reading.text[end] === '-';
}

type Inversion = NonNullable<Language['inversion']>;

/** Whether a word stands between hyphens for the sound alone: "a-t-il". */
function isEuphonic(block: ReadBlock, at: number, { links }: Inversion): boolean {
  return (
    at > block.first &&
    isHyphenBehind(block, at) &&
    isHyphenBehind(block, at - 1) &&
    links.includes(block.reading.folded(at))
  );
}

/** Whether a hyphen alone ties a word to the next one, which is not its subject as in "dit-il". */
function isTied(block: ReadBlock, at: number, { language, is }: Lexicon): boolean {
  if (!isHyphenBehind(block, at)) return false;
  const { inversion } = language;
  if (!inversion) return true;
  const subject = isEuphonic(block, at + 1, inversion) ? at + 2 : at + 1;
  return (bitsOf(block.reading.bareNumber(subject), is) & pronoun) === 0;
}

/** "So-called" and "counter-protester" report nothing, nor does a possessive. */
function mayReport(block: ReadBlock, at: number, says: number, gap: string, lexicon: Lexicon): boolean {
  if ((says & Says.speech) === 0 || gap === '-') return false;
  return !isTied(block, at, lexicon) && !block.reading.isPossessive(at);
}

/** What is elided before the word from `start` to `end`, if the language tells what it is in full. */
function elidedBefore(
  text: string,
  before: number,
  start: number,
  end: number,
  elided: Readonly<Record<string, string>>,
): Elision | null {
  if (start === before) return null;
  const from = beforeElided(text, before, start);
  if (from === start) return null;
  // It may hang on the word behind it.
  const word = elided[fold(text.slice(from, end))] ?? elided[fold(text.slice(from, start))];
  return word === undefined ? null : { start: from, end: start, word };
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

/** Bits of `Is` of the word at `at`. */
function mayBe(
  reading: Reading,
  at: number,
  number: number,
  says: number,
  { language, is }: Lexicon,
): number {
  return says === 0 && looksLikeAdverb(reading, at, language) ? Is.adverb : bitsOf(number, is);
}
