/** Quotations in a block, by the marks of its language. */
import type { Span } from '../annotations';
import { isPartOfWord } from '../text/characters';
import type { Language } from '../text/languages/language';
import { Look } from '../text/looks';
import type { ReadBlock } from '../text/read-block';

/** One quotation with its marks; nested ones are part of it. Offsets are UTF-16 units. */
export interface Quote extends Span {
  /** It is not closed in its block: the next one may go on with it. */
  open: boolean;
}

interface Marks {
  /** Their units. */
  all: Set<number>;
  /** Closing marks by opening mark. */
  closers: Map<string, Set<string>>;
  /** Those inside which a space may stand, as in French: guillemets that only open or only close. */
  spaced: Set<string>;
}

const guillemet = /[«»‹›]/;

const marksOf = new WeakMap<Language, Marks>();

function marksFor(language: Language): Marks {
  const known = marksOf.get(language);
  if (known) return known;
  const closers = new Map<string, Set<string>>();
  for (const [open, close] of language.quotationMarks)
    closers.set(open, (closers.get(open) ?? new Set()).add(close));
  const all = language.quotationMarks.flat();
  const closing = new Set(language.quotationMarks.map(([, close]) => close));
  const spaced = new Set(all.filter(mark => guillemet.test(mark) && closers.has(mark) !== closing.has(mark)));
  const made = { all: new Set(all.map(mark => mark.charCodeAt(0))), closers, spaced };
  marksOf.set(language, made);
  return made;
}

/** Offsets of the marks in a block, in order. What stands inside a word is none. */
function marksIn({ reading, start, first, last, end }: ReadBlock, { all }: Marks): number[] {
  const { text, starts, ends, looks } = reading;
  const found: number[] = [];
  let behind = start;
  for (let word = first; word <= last; word++) {
    const to = word < last ? starts[word]! : end;
    const isPlain = word < last && (looks[word]! & Look.spaced) !== 0;
    // Behind an owner stands an apostrophe.
    if (!isPlain || (word > first && (looks[word - 1]! & Look.owner) !== 0))
      for (let at = behind; at < to; at++) if (all.has(text.charCodeAt(at))) found.push(at);
    behind = ends[word]!;
  }
  return found;
}

const apostrophe = /['’]/;

/** An opening mark stands before a word and behind none. */
function mayOpen(block: string, at: number, { spaced }: Marks): boolean {
  const after = block[at + 1];
  if (after === undefined || isPartOfWord(block, at - 1)) return false;
  if (/\s/.test(after)) return spaced.has(block[at]!);
  // '90s is no quotation.
  return !(apostrophe.test(block[at]!) && /\d/.test(after)) && !/[.,!?;:]/.test(after);
}

/** A closing mark stands behind something and before no word. */
function mayClose(block: string, at: number, { spaced }: Marks): boolean {
  if (at === 0 || isPartOfWord(block, at + 1)) return false;
  return spaced.has(block[at]!) || !/\s/.test(block[at - 1]!);
}

/** In the workers' hall the mark is a possessive, unless no later mark could close the quotation. */
function isPossessive(block: string, at: number, marks: Marks): boolean {
  if (!apostrophe.test(block[at]!) || !/^s['’]\s+\p{Ll}/u.test(block.slice(at - 1, at + 6))) return false;
  for (let next = at + 1; next < block.length; next++) {
    if (block[next] !== block[at]) continue;
    if (mayClose(block, next, marks)) return true;
    if (mayOpen(block, next, marks)) return false;
  }
  return false;
}

/** Quotations that are left open, if what stands before them shows that they are no stray mark. */
function leftOpen(block: string, at: number): boolean {
  return !apostrophe.test(block[at]!) || /(?:^|[:,]\s*)$/.test(block.slice(Math.max(0, at - 8), at));
}

interface Opening {
  mark: string;
  at: number;
}

/** Nobody quotes a quotation in a quotation so many times over: marks further out are stray ones. */
const deepest = 8;

/** Which of the marks that are not closed yet, outermost first, a mark closes; -1 where it closes none. */
function openedBy(mark: string, stack: readonly Opening[], closers: Marks['closers']): number {
  for (let depth = stack.length - 1; depth >= 0 && depth >= stack.length - deepest; depth--)
    if (closers.get(stack[depth]!.mark)!.has(mark)) return depth;
  return -1;
}

/**
 * The quotations of a block, in order and not nested.
 * @param goesOn whether the block before left a quotation open: then a mark that only closes, closes it
 */
export function quotesIn(block: ReadBlock, language: Language, goesOn: boolean): Quote[] {
  const marks = marksFor(language);
  const found: Quote[] = [];
  const places = marksIn(block, marks);
  if (places.length === 0) return found;
  const { start, end } = block;
  const { closers } = marks;
  const part = block.reading.text.slice(start, end);
  /** Opening marks that are not closed yet, outermost first. */
  const stack: Opening[] = [];
  for (const place of places) {
    const at = place - start;
    const mark = part[at]!;
    const depth = openedBy(mark, stack, closers);
    if (depth >= 0 && mayClose(part, at, marks) && !isPossessive(part, at, marks)) {
      if (depth === 0) found.push({ start: start + stack[0]!.at, end: place + 1, open: false });
      while (stack.length > depth) stack.pop();
    } else if (closers.has(mark) && mayOpen(part, at, marks)) {
      stack.push({ mark, at });
    } else if (goesOn && found.length === 0 && stack.length === 0 && !apostrophe.test(mark)) {
      found.push({ start, end: place + 1, open: false });
    }
  }
  const outermost = stack.find(({ at }) => leftOpen(part, at));
  if (outermost) found.push({ start: start + outermost.at, end, open: true });
  return found;
}
