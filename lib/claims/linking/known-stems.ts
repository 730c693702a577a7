/** The stems of the known claims. */
import type { Language } from '../../text/languages/language';
import { shortestStem, stem } from '../../text/stem';
import { unknown, vocabularySize } from '../../text/vocabulary';
import type { Token } from '../tokens';

/** How many beginnings of words are told apart; some share a place. */
const beginnings = 1 << 14;
/** Further letters are not looked at: hardly any other word begins with as many as a stem does. */
const farthest = 7;

/** What is known of a beginning, as bits. */
const Beginning = {
  /** It is a stem. */
  whole: 1,
  /** A stem goes on from it. */
  open: 2,
} as const;

/** The place of a beginning with one more letter. */
function withLetter(place: number, letter: number): number {
  return (place * 31 + letter) & (beginnings - 1);
}

/** The stems of the known claims, by number. Words of the vocabulary are cut down to their stem once. */
export class KnownStems {
  private readonly numbers: ReadonlyMap<string, number>;
  /** What is known of each beginning: most other words are passed over by their first letters. */
  private readonly beginnings = new Uint8Array(beginnings);
  /** By number of the word in the vocabulary; 0 is one that was not asked for yet. */
  private readonly ofWords = new Int32Array(vocabularySize() + 1);

  constructor(
    stems: Iterable<string>,
    private readonly language: Language,
  ) {
    this.numbers = new Map([...stems].map((key, number) => [key, number]));
    for (const key of this.numbers.keys()) {
      let place = 0;
      for (let i = 0; i < key.length; i++) {
        place = withLetter(place, key.charCodeAt(i));
        this.beginnings[place]! |= i === key.length - 1 ? Beginning.whole : Beginning.open;
      }
    }
  }

  get size(): number {
    return this.numbers.size;
  }

  /** The number of a stem. */
  of(stem: string): number | undefined {
    return this.numbers.get(stem);
  }

  /** The number of the stem of a token, if a known claim uses it. */
  ofToken(token: Token): number | undefined {
    const { number } = token;
    if (number === unknown || number >= this.ofWords.length) return this.ofWord(token);
    if (this.ofWords[number] === 0) this.ofWords[number] = (this.ofWord(token) ?? -2) + 1;
    const found = this.ofWords[number]! - 1;
    return found < 0 ? undefined : found;
  }

  private ofWord(token: Token): number | undefined {
    return this.mayHaveStem(token) ? this.numbers.get(stem(token.word, this.language)) : undefined;
  }

  /** Whether a word may begin with a stem, by its first letters. */
  private mayHaveStem(token: Token): boolean {
    let place = 0;
    let known = 0;
    for (let i = 0; i < farthest; i++) {
      const letter = token.unitAt(i);
      if (Number.isNaN(letter)) return (known & Beginning.whole) !== 0;
      place = withLetter(place, letter);
      known = this.beginnings[place]!;
      if (known === 0) return false;
      if ((known & Beginning.whole) !== 0 && i >= shortestStem - 1) return true;
    }
    return true;
  }
}
