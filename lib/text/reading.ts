/** A text read once: its words by number, with what each looks like. No object is made for a word until one is asked for. */
import { foldedUnit, Trait, traitsAt } from './characters';
import { fold } from './fold';
import { finish, hashOf, hashOffset, mixIn } from './hash';
import type { Language } from './languages/language';
import { isIn } from './word-table';
import type { Word } from './words';

/** What the words of names need of a language to be read. */
export type NameRules = Pick<Language, 'possessives' | 'elisions' | 'inflections' | 'variants'>;

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
  /** It has an ending by which a name becomes an attribute. */
  ending: 16,
  /** It is written as it is folded, as most words are. */
  folded: 32,
} as const;

/** How a word looks, by the traits of its first character and those that any of them has. */
function lookOf(first: number, any: number): number {
  const isFolded = (any & (Trait.changed | Trait.bound | Trait.joint)) === 0;
  return (isFolded ? Look.folded : 0) | shapeOf(first, any);
}

function shapeOf(first: number, any: number): number {
  if (first & Trait.digit) return Look.digit;
  if ((first & Trait.upper) === 0) return 0;
  const isCapitalised = (any & Trait.lower) !== 0 && (any & Trait.digit) === 0;
  const isCapitals = (any & (Trait.lower | Trait.uncased | Trait.joint)) === 0;
  return Look.upper | (isCapitalised ? Look.capitalised : 0) | (isCapitals ? Look.capitals : 0);
}

/** What is left of an inflected word before its ending, at least, or what comes in place of that: "дому" is "дім". */
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
export function basesOf(
  folded: string,
  { inflections, variants }: Pick<NameRules, 'inflections' | 'variants'>,
): readonly string[] {
  const longest = longestEnding(inflections);
  if (longest === 0) return noBases;
  const bases = inflectedFrom(folded, longest, inflections);
  const usual = variants ? folded.replace(variants.spelling, variants.usual) : folded;
  return usual === folded ? bases : [...bases, usual, ...inflectedFrom(usual, longest, inflections)];
}

function inflectedFrom(folded: string, longest: number, inflections: Language['inflections']): string[] {
  const bases: string[] = [];
  for (let length = Math.min(longest, folded.length - 1); length > 0; length--) {
    const ending = folded.slice(-length);
    if (!Object.hasOwn(inflections, ending)) continue;
    const stem = folded.slice(0, -length);
    for (const base of inflections[ending]!)
      if (stem.length >= SHORTEST_STEM || base.length >= SHORTEST_STEM) bases.push(stem + base);
  }
  return bases;
}

const partOfWord = Trait.letter | Trait.digit;

/**
 * The words of the parts of a text that were read, in order. A word is a run of letters, marks and digits; an apostrophe
 * or a soft hyphen belongs to it between two letters. Hyphens and dots part words. What is elided before a word, such as
 * "d'", is left out of it. Words are called by their position.
 */
export class Reading {
  /** How many words were read. */
  length = 0;
  /** Offsets, in UTF-16 units, and what else is known of each word, by position; there is room for more. */
  starts: Int32Array;
  ends: Int32Array;
  /** Bits of `Look`. */
  looks: Uint8Array;
  /** `hashOf` the folded word. */
  hashes: Int32Array;
  /** Words that were asked for, and those with an ending or something elided. */
  private readonly words = new Map<number, ReadWord>();
  /** Whether the language has endings without an apostrophe, so that every word must be looked at for them. */
  private readonly endsAnyhow: boolean;
  /** Whether the language inflects names. */
  readonly inflects: boolean;

  constructor(
    public text: string,
    private readonly rules: NameRules,
  ) {
    const { possessives, elisions, inflections } = rules;
    this.inflects = longestEnding(inflections) > 0;
    this.endsAnyhow = [...possessives, ...elisions].some(part => !part.includes("'"));
    // More than nearly any text has.
    const room = (text.length >> 2) + 8;
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.looks = new Uint8Array(room);
    this.hashes = new Int32Array(room);
  }

  /** Begins anew with another text: for many short ones it is cheaper than a reading each. */
  restart(text: string): void {
    this.text = text;
    this.length = 0;
    this.words.clear();
  }

  /** Reads the text from `start` to `end`. */
  read(start: number, end: number): ReadBlock {
    const { text } = this;
    const position = this.length;
    let begin = -1;
    let first = 0;
    let any = 0;
    let hash = 0;
    let before = 0;
    for (let at = start; at < end; at++) {
      const traits = traitsAt(text, at);
      if ((traits & partOfWord) !== 0) {
        if (begin < 0) {
          begin = at;
          first = traits;
          any = 0;
          hash = hashOffset;
        }
        any |= traits;
        hash = mixIn(hash, traits & foldedUnit);
      } else if (begin >= 0) {
        const isInside =
          (traits & Trait.joint) !== 0 &&
          (before & Trait.letter) !== 0 &&
          at + 1 < end &&
          (traitsAt(text, at + 1) & Trait.letter) !== 0;
        if (isInside) any |= traits;
        else {
          this.add(begin, at, first, any, hash);
          begin = -1;
        }
      }
      before = traits;
    }
    if (begin >= 0) this.add(begin, end, first, any, hash);
    return new ReadBlock(this, start, end, position, this.length);
  }

  private add(start: number, end: number, first: number, any: number, unfinished: number): void {
    const at = this.length++;
    if (at === this.starts.length) this.makeRoom();
    this.starts[at] = start;
    this.ends[at] = end;
    if ((any & (Trait.bound | Trait.joint)) !== 0 || this.endsAnyhow) this.addWhole(at);
    else {
      this.looks[at] = lookOf(first, any);
      this.hashes[at] = finish(unfinished);
    }
  }

  /** Adds the rest of a word that has more to it than its letters. */
  private addWhole(at: number): void {
    const word = this.take(this.starts[at]!, this.ends[at]!);
    this.words.set(at, word);
    this.starts[at] = word.start;
    this.hashes[at] = hashOf(word.folded);
    let any = 0;
    for (let each = word.start; each < word.bareEnd; each++) any |= traitsAt(this.text, each);
    const hasEnding = word.bareEnd < word.end;
    this.looks[at] = lookOf(traitsAt(this.text, word.start), any) | (hasEnding ? Look.ending : 0);
  }

  private makeRoom(): void {
    const larger = <T extends Int32Array | Uint8Array>(from: T): T => {
      const to = new (from.constructor as new (length: number) => T)(from.length * 2);
      to.set(from);
      return to;
    };
    this.starts = larger(this.starts);
    this.ends = larger(this.ends);
    this.looks = larger(this.looks);
    this.hashes = larger(this.hashes);
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
    const known = this.words.get(at);
    if (known) return known;
    const taken = this.take(this.starts[at]!, this.ends[at]!);
    this.words.set(at, taken);
    return taken;
  }

  /** The folded form of a word; cheaper than asking for the word. */
  folded(at: number): string {
    if (this.words.has(at)) return this.words.get(at)!.folded;
    const written = this.text.slice(this.starts[at], this.ends[at]);
    return (this.looks[at]! & Look.folded) !== 0 ? written : fold(written);
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
    if (this.words.has(at)) return this.words.get(at)!.folded === folded;
    const start = this.starts[at]!;
    if (this.ends[at]! - start !== folded.length) return false;
    for (let i = 0; i < folded.length; i++)
      if ((traitsAt(this.text, start + i) & foldedUnit) !== folded.charCodeAt(i)) return false;
    return true;
  }

  /** Where a word ends without the ending that it may have. */
  bareEnd(at: number): number {
    return this.isPossessive(at) ? this.word(at).bareEnd : this.ends[at]!;
  }

  /** Whether a word has an ending, so that it may be another one without it. */
  isPossessive(at: number): boolean {
    return (this.looks[at]! & Look.ending) !== 0;
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

  /** Whether a list of a language's data has the word at a position; outside it has none. */
  isIn(list: readonly string[], position: number): boolean {
    return position >= this.first && position < this.last && isIn(list, this.reading, position);
  }

  /** The word at a position; undefined where that lies outside. */
  at(position: number): ReadWord | undefined {
    return position >= this.first && position < this.last ? this.reading.word(position) : undefined;
  }
}
