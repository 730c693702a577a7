/** Tables and lists of words that are asked for each word of a text, mostly in vain: a miss costs one look. */
import { hashOf } from './hash';
import type { Reading } from './reading';

/** What is known of words, by their folded forms. */
export class WordTable<T> {
  private readonly words: string[] = [];
  private readonly values: T[] = [];
  /**
   * For each word its hash and its number, from 1, side by side at the first free place from where the hash belongs;
   * number 0 is a free place. Never more than half full.
   */
  private places = new Int32Array(32);

  /** What is known of a word of a text. */
  get(reading: Reading, at: number): T | undefined {
    const hash = reading.hashes[at]!;
    const { places } = this;
    const mask = places.length - 2;
    for (let place = (hash << 1) & mask; places[place + 1] !== 0; place = (place + 2) & mask)
      if (places[place] === hash) {
        const number = places[place + 1]!;
        if (reading.spells(at, this.words[number - 1]!)) return this.values[number - 1];
      }
    return undefined;
  }

  /** What is known of a folded word. */
  of(folded: string): T | undefined {
    const hash = hashOf(folded);
    const { places } = this;
    const mask = places.length - 2;
    for (let place = (hash << 1) & mask; places[place + 1] !== 0; place = (place + 2) & mask) {
      const number = places[place + 1]!;
      if (places[place] === hash && this.words[number - 1] === folded) return this.values[number - 1];
    }
    return undefined;
  }

  /** What is known of a folded word; where that is nothing, what is made from now on. */
  ensure(folded: string, make: () => T): T {
    const known = this.of(folded);
    if (known !== undefined) return known;
    const made = make();
    this.words.push(folded);
    this.values.push(made);
    if (this.words.length * 4 <= this.places.length) this.place(this.words.length);
    else {
      this.places = new Int32Array(this.places.length * 2);
      for (let number = 1; number <= this.words.length; number++) this.place(number);
    }
    return made;
  }

  private place(number: number): void {
    const hash = hashOf(this.words[number - 1]!);
    const mask = this.places.length - 2;
    let place = (hash << 1) & mask;
    while (this.places[place + 1] !== 0) place = (place + 2) & mask;
    this.places[place] = hash;
    this.places[place + 1] = number;
  }
}

const tables = new WeakMap<readonly string[], WordTable<true>>();

function tableOf(list: readonly string[]): WordTable<true> {
  const table = new WordTable<true>();
  for (const word of list) table.ensure(word, () => true);
  tables.set(list, table);
  return table;
}

/** Whether a list of a language's data has a word of a text. The list must not change. */
export function isIn(list: readonly string[], reading: Reading, at: number): boolean {
  return (tables.get(list) ?? tableOf(list)).get(reading, at) === true;
}

/** Whether a list of a language's data has a folded word. The list must not change. */
export function isListed(list: readonly string[], folded: string): boolean {
  return (tables.get(list) ?? tableOf(list)).of(folded) === true;
}

/** Whether a list has a word of a text or, in a language that inflects, a word of which that may be a form. */
export function isForm(list: readonly string[], reading: Reading, at: number): boolean {
  const table = tables.get(list) ?? tableOf(list);
  if (table.get(reading, at)) return true;
  return reading.inflects && reading.word(at).bases.some(base => table.of(base));
}
