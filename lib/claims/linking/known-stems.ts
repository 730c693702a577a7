/** The stems of the known claims. */
import type { Language } from '../../text/languages/language';
import { stem } from '../../text/stem';
import { unknown, vocabularySize } from '../../text/vocabulary';
import type { Token } from '../tokens';

const beginnings = 1 << 13;

/** The first letters of a word, as many as any stem has, in one number below `beginnings`; some share one. */
function beginning(first: number, second: number, third: number): number {
  return ((first * 31 + second) * 31 + third) & (beginnings - 1);
}

/** The stems of the known claims, by number. Words of the vocabulary are cut down to their stem once. */
export class KnownStems {
  private readonly numbers: ReadonlyMap<string, number>;
  /** 1 at the beginning of each stem, as `beginning` has it: most other words are passed over by theirs. */
  private readonly beginnings = new Uint8Array(beginnings);
  /** By number of the word in the vocabulary; 0 is one that was not asked for yet. */
  private readonly ofWords = new Int32Array(vocabularySize() + 1);

  constructor(
    stems: Iterable<string>,
    private readonly language: Language,
  ) {
    this.numbers = new Map([...stems].map((key, number) => [key, number]));
    for (const key of this.numbers.keys())
      this.beginnings[beginning(key.charCodeAt(0), key.charCodeAt(1), key.charCodeAt(2))] = 1;
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
    if (this.beginnings[beginning(token.unitAt(0), token.unitAt(1), token.unitAt(2))] === 0) return undefined;
    return this.numbers.get(stem(token.word, this.language));
  }
}
