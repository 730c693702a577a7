/** What a character is to a word, and what it is folded to: a number for each UTF-16 unit, worked out when it is first met. */
import { fold } from './fold';

/** Bits of `traitsAt`. The sixteen bits below them are the unit that the character is folded to. */
export const Trait = {
  /** A letter or a mark. */
  letter: 1 << 16,
  digit: 1 << 17,
  /** Belongs to a word between two letters: an apostrophe, or a soft hyphen, which is `bound` as well. */
  joint: 1 << 18,
  upper: 1 << 19,
  lower: 1 << 20,
  /** A letter or mark that is neither. */
  uncased: 1 << 21,
  /** What it is folded to hangs on its neighbours, or is no single unit. */
  bound: 1 << 22,
  /** It is folded to something else. */
  changed: 1 << 23,
  known: 1 << 24,
  /** The plain space. */
  space: 1 << 25,
} as const;

export const foldedUnit = 0xffff;

const letter = /[\p{L}\p{M}]/u;
const digit = /\p{N}/u;
const joint = /['’\u00AD]/;
const upper = /[\p{Lu}\p{Lt}]/u;
const lower = /\p{Ll}/u;
/** Marks join the letter before them, the letters of Hangul each other, and a sigma is written otherwise at the end. */
const bound = /[\p{M}\u1100-\u11FFΣσς]/u;

/** The answers for single units; 0 is one that nobody asked for. */
const traitsOfUnits = new Int32Array(0x10000);

function kindOf(character: string): number {
  if (letter.test(character)) return Trait.letter;
  if (digit.test(character)) return Trait.digit;
  return joint.test(character) ? Trait.joint : 0;
}

function caseOf(character: string, kind: number): number {
  if (upper.test(character)) return Trait.upper;
  if (lower.test(character)) return Trait.lower;
  return kind === Trait.letter ? Trait.uncased : 0;
}

function learn(character: string): number {
  const kind = kindOf(character);
  if (kind === 0) return character === ' ' ? Trait.known | Trait.space : Trait.known;
  const folded = fold(character);
  const isBound = folded.length !== 1 || bound.test(character);
  const changed = folded === character ? 0 : Trait.changed;
  return (
    changed | Trait.known | kind | caseOf(character, kind) | (isBound ? Trait.bound : folded.charCodeAt(0))
  );
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Those of the whole character of which a surrogate at `at` is a half: both halves answer for it. */
function traitsOfPair(text: string, at: number): number {
  const isLow = text.charCodeAt(at) >= 0xdc00 && at > 0 && text.codePointAt(at - 1)! > 0xffff;
  return learn(String.fromCodePoint(text.codePointAt(isLow ? at - 1 : at)!)) | Trait.bound;
}

/** Those of ASCII are nearly all there are: with them known from the start, compiled code is not made for learning. */
for (let unit = 0; unit < 0x80; unit++) traitsOfUnits[unit] = learn(String.fromCharCode(unit));

/** The answer for a unit that was not met before. */
function learnTraitsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (isSurrogate(unit)) return traitsOfPair(text, at);
  const learnt = learn(text[at]!);
  traitsOfUnits[unit] = learnt;
  return learnt;
}

/** What the character at `at` is, as bits of `Trait` above what it is folded to. */
export function traitsAt(text: string, at: number): number {
  const known = traitsOfUnits[text.charCodeAt(at)]!;
  return known !== 0 ? known : learnTraitsAt(text, at);
}

/** What a word is made of. */
export const partOfWord = Trait.letter | Trait.digit;

/** Whether a letter, a mark or a digit stands at an offset, inside the text or not. */
export function isPartOfWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (traitsAt(text, at) & partOfWord) !== 0;
}

/**
 * Where `takeTraits` puts what it takes. Always the same list: an engine then knows where it lies and how long it is, and
 * need not look that up for each character.
 */
export const takenTraits = new Int32Array(1 << 15);

/** So many characters are taken at once at most. */
export const MOST_TAKEN = takenTraits.length - 1;

/**
 * Puts what the characters from `start` to `end` are into `takenTraits`, from its beginning, with a 0 behind them. They
 * stand there until the next ones are taken: whoever looks at characters more than once looks there, for to take a unit from
 * a text costs more than all that is done with it.
 *
 * An engine holds texts in many ways: whole, as a part of another, as two put together, with one byte a unit or two. Where
 * it has met more than a few of them it looks up `text.charCodeAt` anew for every unit, and reading takes twice as long;
 * `String.prototype.charCodeAt` it has always looked up already.
 */
export function takeTraits(text: string, start: number, end: number): void {
  const length = end - start;
  const table = traitsOfUnits;
  const into = takenTraits;
  let all: number = Trait.known;
  for (let i = 0; i < length; i++) {
    const known = table[String.prototype.charCodeAt.call(text, start + i)]!;
    into[i] = known;
    all &= known;
  }
  into[length] = 0;
  if (all !== 0) return;
  for (let i = 0; i < length; i++) if (into[i] === 0) into[i] = learnTraitsAt(text, start + i);
}
