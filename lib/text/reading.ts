/** A text read once: its words by number, with what each looks like. No object is made for a word until one is asked for. */
import { Trait } from './characters';
import { fold } from './fold';
import type { Language } from './languages/language';
import { numberAt, numberOf } from './vocabulary';
import { hashOf, type Makeup, spells, type Word, wordEnd, wordStart } from './words';

/** What the words of names need of a language to be read. */
export type NameRules = Pick<Language, 'possessives' | 'elisions' | 'inflections'>;

/** One word of a text with all that it may be compared with. */
export interface ReadWord extends Word {
  folded: string;
  /** Without the ending by which a name becomes an attribute. */
  bare: string;
  /** Where the word ends without that ending. */
  bareEnd: number;
  /** Of what it may be an inflected form. */
  bases: readonly string[];
}

/** How a word looks, as bits. */
export const Look = {
  /** It begins with a capital letter. */
  upper: 1,
  digit: 2,
  /** A capital at the beginning, small letters behind it, no digit: as far as looks tell, a name. */
  capitalised: 4,
  /** Capitals, perhaps with digits behind the first, and nothing else. */
  capitals: 8,
} as const;

function lookOf({ first, any }: Makeup): number {
  if (first & Trait.digit) return Look.digit;
  if ((first & Trait.upper) === 0) return 0;
  const isCapitalised = (any & Trait.lower) !== 0 && (any & Trait.digit) === 0;
  const isCapitals = (any & (Trait.lower | Trait.uncased | Trait.joint)) === 0;
  return Look.upper | (isCapitalised ? Look.capitalised : 0) | (isCapitals ? Look.capitals : 0);
}

/** What is left of an inflected word before its ending, at least. */
const SHORTEST_STEM = 2;

const noBases: readonly string[] = [];
const longestEndings = new WeakMap<Language['inflections'], number>();

function longestEnding(inflections: Language['inflections']): number {
  const known = longestEndings.get(inflections);
  if (known !== undefined) return known;
  const longest = Math.max(0, ...Object.keys(inflections).map(({ length }) => length));
  longestEndings.set(inflections, longest);
  return longest;
}

/** Of what a folded word may be an inflected form. Their number has the rules of the language as its bound. */
export function basesOf(folded: string, { inflections }: Pick<NameRules, 'inflections'>): readonly string[] {
  const longest = longestEnding(inflections);
  if (longest === 0) return noBases;
  const bases: string[] = [];
  for (let length = Math.min(longest, folded.length - SHORTEST_STEM); length > 0; length--) {
    const ending = folded.slice(-length);
    const stem = folded.slice(0, -length);
    if (Object.hasOwn(inflections, ending)) for (const base of inflections[ending]!) bases.push(stem + base);
  }
  return bases;
}

/**
 * The words of the parts of a text that were read, in order. Words are called by their position among them. What is elided
 * before a word, such as "d'", is left out of it.
 */
export class Reading {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Bits of `Look`. */
  readonly looks: number[] = [];
  /** `hashOf` the folded word. */
  readonly hashes: number[] = [];
  /** Numbers of the words in the vocabulary; 0 is no word of it. */
  readonly numbers: number[] = [];
  /** Those without the ending of a name. */
  readonly bareNumbers: number[] = [];
  private readonly words: (ReadWord | undefined)[] = [];
  private readonly makeup: Makeup = { any: 0, first: 0, hash: 0 };
  /** Whether the language has endings without an apostrophe, so that every word must be looked at for them. */
  private readonly endsAnyhow: boolean;
  /** Whether the language inflects names. */
  readonly inflects: boolean;

  constructor(
    readonly text: string,
    private readonly rules: NameRules,
  ) {
    const { possessives, elisions, inflections } = rules;
    this.inflects = longestEnding(inflections) > 0;
    this.endsAnyhow = [...possessives, ...elisions].some(part => !part.includes("'"));
  }

  /** How many words were read. */
  get length(): number {
    return this.starts.length;
  }

  /** Reads the text from `start` to `end`. */
  read(start: number, end: number): ReadBlock {
    const { text, makeup } = this;
    const first = this.length;
    for (let at = wordStart(text, start, end); at < end; ) {
      const behind = wordEnd(text, at, end, makeup);
      if (makeup.any & (Trait.bound | Trait.joint) || this.endsAnyhow) this.addWhole(at, behind);
      else {
        const number = numberAt(text, at, behind, makeup.hash);
        this.add(at, behind, lookOf(makeup), makeup.hash, number, number);
        this.words.push(undefined);
      }
      at = wordStart(text, behind, end);
    }
    return new ReadBlock(this, start, end, first, this.length);
  }

  /** Adds a word that has more to it than its letters. */
  private addWhole(start: number, end: number): void {
    const word = this.take(start, end);
    const { bare, folded, bareEnd } = word;
    wordEnd(this.text, word.start, bareEnd, this.makeup);
    this.add(word.start, end, lookOf(this.makeup), hashOf(folded), numberOf(folded), numberOf(bare));
    this.words.push(word);
  }

  private add(start: number, end: number, look: number, hash: number, number: number, bare: number): void {
    this.starts.push(start);
    this.ends.push(end);
    this.looks.push(look);
    this.hashes.push(hash);
    this.numbers.push(number);
    this.bareNumbers.push(bare);
  }

  private take(start: number, end: number): ReadWord {
    const { possessives, elisions } = this.rules;
    const whole = fold(this.text.slice(start, end));
    const elided = elisions.find(part => whole.length > part.length && whole.startsWith(part))?.length ?? 0;
    const folded = whole.slice(elided);
    const ending =
      possessives.find(part => folded.length > part.length && folded.endsWith(part))?.length ?? 0;
    // Folding keeps the length of what is elided and of an ending, though not that of every word.
    return {
      start: start + elided,
      end,
      folded,
      bare: folded.slice(0, folded.length - ending),
      bareEnd: end - ending,
      bases: basesOf(folded, this.rules),
    };
  }

  /** A word that was read. */
  word(at: number): ReadWord {
    const known = this.words[at];
    if (known) return known;
    const taken = this.take(this.starts[at]!, this.ends[at]!);
    this.words[at] = taken;
    return taken;
  }

  /** Whether a word begins with a capital letter. */
  beginsCapital(at: number): boolean {
    return (this.looks[at]! & Look.upper) !== 0;
  }

  /** Whether a word begins with a capital letter or a digit, as the words of names do. */
  beginsUpper(at: number): boolean {
    return (this.looks[at]! & (Look.upper | Look.digit)) !== 0;
  }

  /** The text between a word and the one behind it. */
  gap(before: number): string {
    return this.text.slice(this.ends[before], this.starts[before + 1]);
  }

  /** Whether a word and the one behind it are a plain space apart, as nearly always. */
  isSpaced(before: number): boolean {
    const end = this.ends[before]!;
    return this.starts[before + 1] === end + 1 && this.text.charCodeAt(end) === 0x20;
  }

  /** Whether the folded form of a word is `folded`; cheaper than asking for the word. */
  spells(at: number, folded: string): boolean {
    const known = this.words[at];
    return known ? known.folded === folded : spells(this.text, this.starts[at]!, this.ends[at]!, folded);
  }

  /** Whether a word has an ending, so that it may be another one without it. */
  isPossessive(at: number): boolean {
    const word = this.words[at];
    return word !== undefined && word.bareEnd < word.end;
  }
}

/** A part of a text that was read, with the positions of its first word and behind its last. */
export class ReadBlock {
  constructor(
    readonly reading: Reading,
    readonly start: number,
    readonly end: number,
    readonly first: number,
    readonly last: number,
  ) {}

  /** The word at a position; undefined where that lies outside. */
  at(position: number): ReadWord | undefined {
    return position >= this.first && position < this.last ? this.reading.word(position) : undefined;
  }
}
