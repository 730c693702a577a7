/** Words of a text, with the edges that Unicode gives them. */
import { foldedUnit, Trait, traitsAt } from './characters';

/** One word. Offsets are UTF-16 code units. */
export interface Word {
  start: number;
  end: number;
}

/** What the characters of a word are, together. */
export interface Makeup {
  /** Bits of `Trait` that any of its characters has. */
  any: number;
  /** Those of its first. */
  first: number;
  /** `hashOf` its folded form; of no use where a character is bound or a joint. */
  hash: number;
}

const partOfWord = Trait.letter | Trait.digit;

const offset = 0x811c9dc5;
const prime = 0x01000193;
/** As many bits as a small integer has in every engine. */
const narrow = (hash: number): number => (hash ^ (hash >>> 15)) & 0x3fffffff;

/** A number for a folded word, nearly always another one for another word: FNV-1a by UTF-16 units, cut to 30 bits. */
export function hashOf(folded: string): number {
  let hash = offset;
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), prime);
  return narrow(hash);
}

/** The offset at or behind `from` where a word begins; `to` where none does before that. */
export function wordStart(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (traitsAt(text, at) & partOfWord) === 0) at++;
  return at;
}

/**
 * The offset behind the word that begins at `start`: a run of letters, marks and digits; an apostrophe or a soft hyphen
 * belongs to it between two letters. Hyphens and dots part words. What it is made of is written into `makeup`.
 */
export function wordEnd(text: string, start: number, to: number, makeup: Makeup): number {
  const first = traitsAt(text, start);
  let any = first;
  let hash = Math.imul(offset ^ (first & foldedUnit), prime);
  let before = first;
  let at = start + 1;
  for (; at < to; at++) {
    const traits = traitsAt(text, at);
    const isInside =
      (traits & partOfWord) !== 0 ||
      ((traits & Trait.joint) !== 0 &&
        (before & Trait.letter) !== 0 &&
        at + 1 < to &&
        (traitsAt(text, at + 1) & Trait.letter) !== 0);
    if (!isInside) break;
    any |= traits;
    hash = Math.imul(hash ^ (traits & foldedUnit), prime);
    before = traits;
  }
  makeup.any = any;
  makeup.first = first;
  makeup.hash = narrow(hash);
  return at;
}

/** Whether the word of `text` is `folded`, for one without characters that are bound or joints. */
export function spells(text: string, start: number, end: number, folded: string): boolean {
  if (end - start !== folded.length) return false;
  for (let at = start; at < end; at++)
    if ((traitsAt(text, at) & foldedUnit) !== folded.charCodeAt(at - start)) return false;
  return true;
}

/** The words of `text` between two offsets (UTF-16 units, `to` behind the last), in order. */
export function words(text: string, from = 0, to = text.length): Word[] {
  const found: Word[] = [];
  const makeup: Makeup = { any: 0, first: 0, hash: 0 };
  for (let start = wordStart(text, from, to); start < to; ) {
    const end = wordEnd(text, start, to, makeup);
    found.push({ start, end });
    start = wordStart(text, end, to);
  }
  return found;
}
