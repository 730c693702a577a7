/** A text read once: its words by number, with what each looks like. No object is made for a word until one is asked for. */
import { foldedUnit, MOST_TAKEN, partOfWord, Trait, takenTraits, takeTraits, traitsAt } from './characters';
import { fold } from './fold';
import { checkIn, finish, hashOffset, mixIn } from './hash';
import { basesOf, inflects } from './inflections';
import type { Language } from './languages/language';
import { Look, lookOf } from './looks';
import { ReadBlock } from './read-block';
import { numberOf, numberOfHash, unknown, vocabularySize, wordOf } from './vocabulary';
import type { Word } from './words';

/** What the words of names need of a language to be read. */
export type NameRules = Pick<Language, 'possessives' | 'owners' | 'elisions' | 'inflections' | 'variants'>;

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

/** What is known of so many words, in one stretch of memory: that is much cheaper than one each. */
function columns(words: number) {
  const buffer = new ArrayBuffer(words * 14);
  return {
    starts: new Int32Array(buffer, 0, words),
    ends: new Int32Array(buffer, words * 4, words),
    numbers: new Int32Array(buffer, words * 8, words),
    looks: new Uint8Array(buffer, words * 12, words),
    endings: new Uint8Array(buffer, words * 13, words),
  };
}

/** Whether a word has an ending of so many units, as a bit of `Look`. */
const owning = (ending: number): number => (ending > 0 ? Look.owner : 0);

/** Whether a character is a plain space, as a bit of `Look`. */
const spacingBehind = (character: number): number => ((character & Trait.space) !== 0 ? Look.spaced : 0);

/** Whether a character belongs to a word for the letters on both sides of it. */
const isJoint = (before: number, character: number, behind: number): boolean =>
  (character & Trait.joint) !== 0 && (before & Trait.letter) !== 0 && (behind & Trait.letter) !== 0;

const ownerApostrophe = /^['’] \p{L}/u;
/** What may open a quotation that an apostrophe closes. */
const openingApostrophe = /(?:^|[\s([“"–—-])['‘]\p{L}/u;

/** Where a piece of a text ends that is read at once: nearly always at the end, else before a space, so that no word is cut. */
function endOfPiece(text: string, start: number, end: number): number {
  if (end - start <= MOST_TAKEN) return end;
  let at = start + MOST_TAKEN;
  while (at > start && text[at] !== ' ') at--;
  return at > start ? at : start + MOST_TAKEN;
}

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
  /** Number of the folded word in the vocabulary. */
  numbers: Int32Array;
  /** How many units at the end of each word are an ending by which a name becomes an attribute. */
  endings: Uint8Array;
  /** How large the vocabulary was at least when words were looked up. */
  vocabulary = vocabularySize();
  /** Words whose folded form is not told by their letters one by one: none in most texts. */
  private readonly irregular = new Map<number, ReadWord>();
  /** The others that were asked for. */
  private readonly words = new Map<number, ReadWord>();
  /** Where the text begins in which an opening apostrophe was looked for, and where the first one ends. */
  private lookedFrom = -1;
  private opening = Number.POSITIVE_INFINITY;
  /** Whether the language has endings without an apostrophe, so that every word must be looked at for them. */
  private readonly endsAnyhow: boolean;
  /** Whether the language inflects names. */
  readonly inflects: boolean;

  constructor(
    public text: string,
    private readonly rules: NameRules,
  ) {
    const { possessives, elisions, inflections } = rules;
    this.inflects = inflects(inflections);
    this.endsAnyhow = [...possessives, ...elisions].some(part => !part.includes("'"));
    // More than nearly any text has.
    const { starts, ends, numbers, looks, endings } = columns((text.length >> 2) + 8);
    this.starts = starts;
    this.ends = ends;
    this.numbers = numbers;
    this.looks = looks;
    this.endings = endings;
  }

  /** Begins anew with another text: for many short ones it is cheaper than a reading each. */
  restart(text: string): void {
    this.text = text;
    this.length = 0;
    this.vocabulary = vocabularySize();
    this.lookedFrom = -1;
    if (this.irregular.size > 0) this.irregular.clear();
    if (this.words.size > 0) this.words.clear();
  }

  /** Reads the text from `start` to `end`. */
  read(start: number, end: number): ReadBlock {
    if (end - start > MOST_TAKEN) return this.readInPieces(start, end);
    takeTraits(this.text, start, end);
    const traits = takenTraits;
    const position = this.length;
    // A word takes two units at least, with what parts it from the next.
    this.makeRoom(((end - start) >> 1) + 1);
    const { starts, ends, numbers, looks, endings, endsAnyhow } = this;
    let word = position;
    const behind = end - start;
    /** Where a word begins that is a space behind the one before. */
    let spaced = -1;
    for (let at = 0; at < behind; at++) {
      let next = traits[at]!;
      if ((next & partOfWord) === 0) continue;
      const first = next;
      const spacing = at === spaced ? spacingBehind(traits[at - 1]!) : 0;
      let any = 0;
      let hash = hashOffset;
      let check = 0;
      starts[word] = start + at;
      for (;;) {
        any |= next;
        hash = mixIn(hash, next & foldedUnit);
        check = checkIn(check, next & foldedUnit);
        const before = next;
        next = traits[++at]!;
        if ((next & partOfWord) !== 0) continue;
        if (!isJoint(before, next, traits[at + 1]!)) break;
      }
      ends[word] = start + at;
      spaced = at + 1;
      looks[word] = lookOf(first, any) | spacing;
      if (endsAnyhow || (any & (Trait.bound | Trait.joint)) !== 0)
        this.addUnlike(word, any, finish(hash), check);
      else {
        numbers[word] = numberOfHash(finish(hash), check);
        endings[word] = 0;
      }
      // The space behind an apostrophe alone parts it from the next word as any other does.
      if ((next & Trait.joint) !== 0 && this.noteOwner(word, start, end)) spaced++;
      word++;
    }
    this.length = word;
    return new ReadBlock(this, start, end, position, word);
  }

  /** Reads more characters than are taken at once. Each piece but the first begins with a space if there are any, so that no word is cut. */
  private readInPieces(start: number, end: number): ReadBlock {
    const position = this.length;
    let from = start;
    while (from < end) {
      const behind = this.length;
      const to = endOfPiece(this.text, from, end);
      this.read(from, to);
      const isSpaced =
        behind > position && this.ends[behind - 1] === from && this.starts[behind] === from + 1;
      if (isSpaced && this.text[from] === ' ') this.looks[behind]! |= Look.spaced;
      from = to;
    }
    return new ReadBlock(this, start, end, position, this.length);
  }

  /** Notes a word that has what follows, where the apostrophe behind it says so and closes no quotation from `start` on. */
  private noteOwner(word: number, start: number, end: number): boolean {
    const { text, rules } = this;
    const at = this.ends[word]!;
    if (!ownerApostrophe.test(text.slice(at, at + 3))) return false;
    if (!rules.owners.includes(text[at - 1]!.toLowerCase())) return false;
    if (this.openingBetween(start, end) <= at) return false;
    this.looks[word]! |= Look.owner;
    return true;
  }

  /** Where the first apostrophe between two offsets that may open a quotation ends; it is looked for once. */
  private openingBetween(start: number, end: number): number {
    if (this.lookedFrom !== start) {
      const found = openingApostrophe.exec(this.text.slice(start, end));
      this.opening = found ? start + found.index + found[0].length : Number.POSITIVE_INFINITY;
      this.lookedFrom = start;
    }
    return this.opening;
  }

  /** Adds the rest of a word that may have more to it than its letters. */
  private addUnlike(at: number, any: number, hash: number, check: number): void {
    if (this.endsAnyhow || (any & Trait.bound) !== 0) this.addWhole(at);
    else this.addJoined(at, hash, check);
  }

  /** Adds the rest of a word that has more to it than its letters. */
  private addWhole(at: number): void {
    const end = this.ends[at]!;
    const whole = fold(this.text.slice(this.starts[at], end));
    const { elisions } = this.rules;
    // Folding keeps the length of what is elided too.
    const elided = elisions.find(part => whole.length > part.length && whole.startsWith(part))?.length ?? 0;
    const word = this.wordFrom(this.starts[at]! + elided, end, whole.slice(elided));
    this.irregular.set(at, word);
    this.starts[at] = word.start;
    this.numbers[at] = numberOf(word.folded);
    this.endings[at] = word.end - word.bareEnd;
    this.looks[at] =
      this.lookAt(word.start, word.bareEnd) | this.spacing(at, elided) | owning(word.end - word.bareEnd);
  }

  /** Adds the rest of a word with an apostrophe in it. */
  private addJoined(at: number, hash: number, check: number): void {
    const end = this.ends[at]!;
    const elided = this.elidedAt(this.starts[at]!, end);
    const start = this.starts[at]! + elided;
    const ending = this.endingOf(start, end);
    this.starts[at] = start;
    this.endings[at] = ending;
    this.numbers[at] = elided === 0 ? numberOfHash(hash, check) : this.numberOf(start, end);
    this.looks[at] =
      (this.lookAt(start, end - ending) & ~Look.folded) | this.spacing(at, elided) | owning(ending);
  }

  /** Whether a plain space stands before a word, with nothing elided, as a bit of `Look`. */
  private spacing(at: number, elided: number): number {
    return elided === 0 ? this.looks[at]! & Look.spaced : 0;
  }

  /** How much at the beginning of a word is elided. */
  private elidedAt(start: number, end: number): number {
    for (const part of this.rules.elisions)
      if (end - start > part.length && this.standsAt(start, part)) return part.length;
    return 0;
  }

  /** How much at its end is an ending by which a name becomes an attribute. */
  private endingOf(start: number, end: number): number {
    for (const part of this.rules.possessives)
      if (end - start > part.length && this.standsAt(end - part.length, part)) return part.length;
    return 0;
  }

  /** Whether the text, folded, goes on with `folded` at an offset. */
  private standsAt(start: number, folded: string): boolean {
    for (let i = 0; i < folded.length; i++)
      if ((traitsAt(this.text, start + i) & foldedUnit) !== folded.charCodeAt(i)) return false;
    return true;
  }

  private lookAt(start: number, end: number): number {
    let any = 0;
    for (let at = start; at < end; at++) any |= traitsAt(this.text, at);
    return lookOf(traitsAt(this.text, start), any);
  }

  /** The number of the word between two offsets, which is as long as its folded form. */
  private numberOf(start: number, end: number): number {
    let hash = hashOffset;
    let check = 0;
    for (let at = start; at < end; at++) {
      const unit = traitsAt(this.text, at) & foldedUnit;
      hash = mixIn(hash, unit);
      check = checkIn(check, unit);
    }
    return numberOfHash(finish(hash), check);
  }

  /** Looks up again the words that had no number, if the vocabulary has grown since. */
  keepUp(): void {
    if (vocabularySize() > this.vocabulary) this.renumber();
  }

  /** Looks up again the words that had no number: the vocabulary has grown. */
  renumber(): void {
    this.vocabulary = vocabularySize();
    for (let at = 0; at < this.length; at++)
      if (this.numbers[at] === unknown) this.numbers[at] = numberOf(this.folded(at));
  }

  /** The folded form of a word without the ending that it may have; cheaper than asking for the word. */
  bare(at: number): string {
    if (this.endings[at] === 0) return this.folded(at);
    const number = this.bareNumber(at);
    return number === unknown ? this.word(at).bare : wordOf(number);
  }

  /** The number of a word without the ending that it may have. */
  bareNumber(at: number): number {
    if (this.endings[at] === 0) return this.numbers[at]!;
    const irregular = this.irregularAt(at);
    return irregular ? numberOf(irregular.bare) : this.numberOf(this.starts[at]!, this.bareEnd(at));
  }

  /** Makes room for so many more words. */
  private makeRoom(words: number): void {
    const { starts, ends, numbers, looks, endings } = this;
    if (this.length + words <= starts.length) return;
    Object.assign(this, columns(2 * (starts.length + words)));
    this.starts.set(starts);
    this.ends.set(ends);
    this.numbers.set(numbers);
    this.looks.set(looks);
    this.endings.set(endings);
  }

  /** A word as it is from `start` on, behind what is elided. */
  private wordFrom(start: number, end: number, folded: string): ReadWord {
    const { possessives } = this.rules;
    const ending =
      possessives.find(part => folded.length > part.length && folded.endsWith(part))?.length ?? 0;
    // Folding keeps the length of an ending, though not that of every word.
    const bare = folded.slice(0, folded.length - ending);
    return { start, end, folded, bare, bareEnd: end - ending, bases: basesOf(folded, this.rules) };
  }

  private irregularAt(at: number): ReadWord | undefined {
    return this.irregular.size === 0 ? undefined : this.irregular.get(at);
  }

  /** The unit at a place of the folded form of a word without the ending that it may have; NaN behind its end. */
  bareUnitAt(at: number, place: number): number {
    const irregular = this.irregularAt(at);
    if (irregular) return irregular.bare.charCodeAt(place);
    const offset = this.starts[at]! + place;
    return offset < this.bareEnd(at) ? traitsAt(this.text, offset) & foldedUnit : Number.NaN;
  }

  /** A word that was read. */
  word(at: number): ReadWord {
    const known = this.words.get(at) ?? this.irregularAt(at);
    if (known) return known;
    const taken = this.wordFrom(this.starts[at]!, this.ends[at]!, this.folded(at));
    this.words.set(at, taken);
    return taken;
  }

  /** The folded form of a word; cheaper than asking for the word. */
  folded(at: number): string {
    const irregular = this.irregularAt(at);
    if (irregular) return irregular.folded;
    const number = this.numbers[at]!;
    if (number !== unknown) return wordOf(number);
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
    return this.isSpaced(before) ? ' ' : this.text.slice(this.ends[before], this.starts[before + 1]);
  }

  /** Whether a word and the one behind it are a plain space apart, as nearly always. */
  isSpaced(before: number): boolean {
    return (this.looks[before + 1]! & Look.spaced) !== 0;
  }

  /** Whether only white space stands between a word and the one behind it, and no end of a line. */
  isSpace(before: number): boolean {
    return this.isSpaced(before) || /^[^\S\n]+$/u.test(this.gap(before));
  }

  /** Whether the folded form of a word is `folded`; cheaper than asking for the word. */
  spells(at: number, folded: string): boolean {
    const irregular = this.irregularAt(at);
    if (irregular) return irregular.folded === folded;
    const start = this.starts[at]!;
    return this.ends[at]! - start === folded.length && this.standsAt(start, folded);
  }

  /** Whether the folded form of a word without the ending that it may have ends in `folded`, and begins with more letters. */
  bareEndsWith(at: number, folded: string): boolean {
    const irregular = this.irregularAt(at);
    if (irregular) return irregular.bare.length > folded.length && irregular.bare.endsWith(folded);
    const begin = this.bareEnd(at) - folded.length;
    return begin > this.starts[at]! && this.standsAt(begin, folded);
  }

  /** Where a word ends without the ending that it may have. */
  bareEnd(at: number): number {
    return this.ends[at]! - this.endings[at]!;
  }

  /** Whether an apostrophe alone parts a word from the next one, which is its. */
  hasApostrophe(at: number): boolean {
    return this.endings[at] === 0 && this.isPossessive(at);
  }

  /** Whether a word has an ending or an apostrophe, so that what follows may be its. */
  isPossessive(at: number): boolean {
    return (this.looks[at]! & Look.owner) !== 0;
  }
}
