/** Tables and lists of words that are asked for each word of a text, mostly in vain: a miss costs one look. */
import type { ReadBlock } from './read-block';
import type { Reading } from './reading';
import { numbered, numberOf, vocabularySize } from './vocabulary';

/** What is known of words, by their folded forms. */
export class WordTable<T> {
  /** By number of the word: 1 where something is known of it. Most words are passed over by this alone. */
  known = new Uint8Array(16);
  /** The same, what is known. */
  private readonly values: (T | undefined)[] = [];
  /** How large the vocabulary was when the last word came in: a reading from before may not know it. */
  size = 0;

  /** Whether something is known of a word of a text. */
  has(reading: Reading, at: number): boolean {
    if (this.size > reading.vocabulary) reading.renumber();
    return this.known[reading.numbers[at]!] === 1;
  }

  /** What is known of a word of a text. */
  get(reading: Reading, at: number): T | undefined {
    if (this.size > reading.vocabulary) reading.renumber();
    return this.at(reading.numbers[at]!);
  }

  /** What is known of a word of a text without the ending that it may have. */
  bare(reading: Reading, at: number): T | undefined {
    if (this.size > reading.vocabulary) reading.renumber();
    return this.at(reading.bareNumber(at));
  }

  /** What is known of a word of a text or, in a language that inflects, of a word of which it may be a form. */
  form(reading: Reading, at: number): T | undefined {
    const known = this.get(reading, at);
    if (known !== undefined || !reading.inflects) return known;
    for (const base of reading.word(at).bases) {
      const ofBase = this.of(base);
      if (ofBase !== undefined) return ofBase;
    }
    return undefined;
  }

  /** What is known of a word by its number. */
  at(number: number): T | undefined {
    return this.known[number] === 1 ? this.values[number] : undefined;
  }

  /** What is known of a folded word. */
  of(folded: string): T | undefined {
    return this.at(numberOf(folded));
  }

  /** What is known of a folded word; where that is nothing, what is made from now on. */
  ensure(folded: string, make: () => T): T {
    const known = this.of(folded);
    if (known !== undefined) return known;
    const made = make();
    this.set(folded, made);
    return made;
  }

  /** Notes what is known of a folded word, in place of what was known of it. */
  set(folded: string, value: T): void {
    const number = numbered(folded);
    if (number >= this.known.length) {
      const { known } = this;
      this.known = new Uint8Array(number * 2);
      this.known.set(known);
    }
    this.known[number] = 1;
    while (this.values.length < number) this.values.push(undefined);
    this.values[number] = value;
    this.size = vocabularySize();
  }
}

/** Where positions are gathered: for the many blocks of an article a list of its own each would be dear. */
let scratch = new Int32Array(1 << 8);

/** The words of several tables together: most words of a text are in none, and are passed over once for all of them. */
export class WordUnion {
  private known: Uint8Array;
  private readonly size: number;

  constructor(tables: readonly WordTable<unknown>[]) {
    this.size = Math.max(...tables.map(({ size }) => size));
    this.known = new Uint8Array(this.size + 1);
    for (const { known } of tables)
      for (let number = 0; number <= this.size; number++) this.known[number]! |= known[number] ?? 0;
  }

  private makeRoom(words: number): void {
    const { known } = this;
    this.known = new Uint8Array(words);
    this.known.set(known);
  }

  /** Positions of the words of a block that a table may know, as they are, without their ending, or as what they are a form of. */
  positionsIn({ reading, first, last }: ReadBlock): number[] {
    if (this.size > reading.vocabulary) reading.renumber();
    // A word that was numbered later is in no table.
    if (reading.vocabulary >= this.known.length) this.makeRoom(2 * reading.vocabulary);
    const { known } = this;
    const { numbers, endings, inflects } = reading;
    const anyhow = inflects ? 1 : 0;
    if (scratch.length < last - first) scratch = new Int32Array(2 * (last - first));
    const found = scratch;
    let count = 0;
    // Which words these are cannot be foreseen: each is written down, and the next one over it unless it counts.
    for (let at = first; at < last; at++) {
      found[count] = at;
      count += anyhow | known[numbers[at]!]! | (-endings[at]! >>> 31);
    }
    const positions = new Array<number>(count);
    for (let i = 0; i < count; i++) positions[i] = found[i]!;
    return positions;
  }
}

const tables = new WeakMap<readonly string[], WordTable<true>>();

function tableOf(list: readonly string[]): WordTable<true> {
  const known = tables.get(list);
  if (known) return known;
  const table = new WordTable<true>();
  for (const word of list) table.ensure(word, () => true);
  tables.set(list, table);
  return table;
}

/** Whether a list of a language's data has a word of a text. The list must not change. */
export function isIn(list: readonly string[], reading: Reading, at: number): boolean {
  return tableOf(list).has(reading, at);
}

/** Whether a list has a word of a text or, in a language that inflects, a word of which that may be a form. */
export function isForm(list: readonly string[], reading: Reading, at: number): boolean {
  return tableOf(list).form(reading, at) === true;
}
