/** Sentences of one block of an article. */
import type { Span } from '../annotations';
import { isPartOfWord, Trait, traitsAt } from './characters';
import { fold } from './fold';
import { closedClasses } from './languages/closed-classes';
import type { Language } from './languages/language';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(tag: string): Intl.Segmenter {
  const known = segmenters.get(tag);
  if (known) return known;
  const made = new Intl.Segmenter(tag, { granularity: 'sentence' });
  segmenters.set(tag, made);
  return made;
}

const space = /\s/;
const initials = /^(?:\p{Lu}\.)+$/u;
const firstWord = /^\P{L}*([\p{L}\p{M}]+)/u;

interface Sets {
  abbreviations: Set<string>;
  /** How long the longest of them is. */
  longest: number;
  /** Words with which a sentence may begin behind one that ends in an abbreviation. */
  openers: Set<string>;
}

const setsOf = new WeakMap<Language, Sets>();

function setsFor(language: Language): Sets {
  const known = setsOf.get(language);
  if (known) return known;
  const made = {
    abbreviations: new Set(language.abbreviations),
    longest: Math.max(0, ...language.abbreviations.map(({ length }) => length)),
    openers: new Set(closedClasses(language)),
  };
  setsOf.set(language, made);
  return made;
}

/** The word at the end of a text that ends in a full stop, with all full stops in it: "U.S."; null where there is none. */
function abbreviationAtEnd(text: string): string | null {
  let end = text.length;
  while (end > 0 && space.test(text[end - 1]!)) end--;
  if (text[end - 1] !== '.') return null;
  let start = end - 1;
  for (; start > 0; start--) {
    if (isPartOfWord(text, start - 1)) continue;
    if (text[start - 1] !== '.') break;
    if (text[start] === '.') return null;
  }
  return start === end - 1 || text[start] === '.' ? null : text.slice(start, end);
}

/** How much before and behind a place tells whether a sentence ends there. */
const nearby = 40;

/** Whether the first letter behind an offset is a small one. */
function beginsSmall(text: string, from: number): boolean {
  for (let at = from; at < text.length && at < from + nearby; at++) {
    const traits = traitsAt(text, at);
    if ((traits & Trait.letter) !== 0) return (traits & Trait.lower) !== 0;
  }
  return false;
}

/** Whether the sentence that `before` seems to end goes on in `after`: behind an abbreviation or an exclamation. */
function goesOn(before: string, after: string, language: Language): boolean {
  if (beginsSmall(after, 0)) return true;
  const last = abbreviationAtEnd(before);
  if (!last) return false;
  const { abbreviations, openers } = setsFor(language);
  if (abbreviations.has(fold(last.slice(0, -1)))) return true;
  // "U.S. President" goes on, "in the U.S. The president" does not.
  return initials.test(last) && !openers.has(fold(firstWord.exec(after)?.[1] ?? ''));
}

/** Most characters are known for what they are without asking whether they are a space. */
function isSpace(text: string, at: number): boolean {
  const traits = traitsAt(text, at);
  if ((traits & (Trait.letter | Trait.digit | Trait.space)) !== 0) return (traits & Trait.space) !== 0;
  return space.test(text[at]!);
}

/** The span without the spaces at its edges, or null where nothing else is in it. */
function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return from < to ? { start: from, end: to } : null;
}

/** Intl.Segmenter takes quadratic time: what is longer goes to it in parts, cut where a sentence may end. */
const longestPart = 2000;

/** Offsets of the parts of a text. */
function partsOf(text: string): number[] {
  const mayEnd = /[.!?…。！？]\s/g;
  const starts = [0];
  for (let from = 0; text.length - from > longestPart; from = mayEnd.lastIndex) {
    mayEnd.lastIndex = from + longestPart;
    if (!mayEnd.test(text)) break;
    starts.push(mayEnd.lastIndex);
  }
  return starts;
}

/** Offsets at which a sentence may begin, behind the first. */
function candidates(text: string, language: Language): number[] {
  const segmenter = segmenterFor(language.tag);
  const starts = partsOf(text);
  const found: number[] = [];
  for (let i = 0; i < starts.length; i++) {
    const from = starts[i]!;
    const part = text.slice(from, starts[i + 1]);
    const segments = segmenter.segment(part);
    for (let at = 0; at < part.length; ) {
      const { index, segment } = segments.containing(at)!;
      if (from + index > 0) found.push(from + index);
      at = index + segment.length;
    }
  }
  return found;
}

/** What a sentence may end in. */
const terminator = /[.!?…。！？]/g;

/** So many characters may stand between a terminator and the space behind it. */
const mostClosing = 4;

/** The offset behind the marks that may close something behind a terminator. */
function behindClosing(text: string, terminator: number): number {
  let at = terminator + 1;
  while (at < text.length && at <= terminator + mostClosing && !isSpace(text, at)) {
    if ((traitsAt(text, at) & Trait.letter) !== 0) break;
    at++;
  }
  return at;
}

const plainTerminators = '.!?';
const plainClosers = '"”»’\')';
const plainOpeners = '"“„«‘\'(';

/** Whether a capital letter stands at an offset, perhaps behind a mark that opens something. */
function beginsCapital(text: string, at: number): boolean {
  const first = plainOpeners.includes(text[at]!) ? at + 1 : at;
  return first < text.length && (traitsAt(text, first) & Trait.upper) !== 0;
}

/** Where the word that ends before an offset begins. */
function wordStart(text: string, end: number): number {
  let start = end;
  while (isPartOfWord(text, start - 1)) start--;
  return start;
}

/**
 * Whether a sentence ends at a terminator, told from what stands around it; null where that is not plain. Most stand
 * behind a word, with at most one closing mark, a space and a capital letter behind them.
 */
function endsPlainly(text: string, at: number, space: Span, language: Language): boolean | null {
  if (beginsSmall(text, space.end)) return false;
  const closing = space.start - at - 1;
  const isPlain =
    plainTerminators.includes(text[at]!) &&
    (closing === 0 || (closing === 1 && plainClosers.includes(text[at + 1]!))) &&
    space.end === space.start + 1 &&
    text.charCodeAt(space.start) === 0x20 &&
    beginsCapital(text, space.end);
  if (!isPlain) return null;
  const start = wordStart(text, at);
  if (closing > 0 || text[at] !== '.' || start === at) return true;
  // An initial, or "U.S.".
  if (text[start - 1] === '.' || (at === start + 1 && (traitsAt(text, start) & Trait.upper) !== 0))
    return null;
  const { abbreviations, longest } = setsFor(language);
  return at - start > longest || !abbreviations.has(fold(text.slice(start, at)));
}

/** Ends a sentence for the segmenter, without any terminator. */
const lineEnd = /[\n\r\u0085\u2028\u2029]/;

/** Where the next sentence begins behind each end in a text, if each end is plain; else null. */
function plainEnds(text: string, language: Language): number[] | null {
  const ends: number[] = [];
  let mayEnd = false;
  let isPlain = true;
  terminator.lastIndex = 0;
  while (terminator.test(text)) {
    const at = terminator.lastIndex - 1;
    // In "2.5" none ends, and in "..." at most at the last one.
    if (text[at] === '.' && (isPartOfWord(text, at + 1) || text[at + 1] === '.')) continue;
    const start = behindClosing(text, at);
    let end = start;
    while (end < text.length && isSpace(text, end)) end++;
    if (end === text.length) break;
    if (end === start) {
      isPlain = false;
      continue;
    }
    mayEnd = true;
    const isEnd = endsPlainly(text, at, { start, end }, language);
    if (isEnd === null) return null;
    if (isEnd) ends.push(end);
  }
  return mayEnd && (!isPlain || lineEnd.test(text)) ? null : ends;
}

/** The same by the segmenter, but for where a sentence goes on after all. */
function segmentedEnds(text: string, language: Language): number[] {
  const ends: number[] = [];
  for (const index of candidates(text, language)) {
    const before = text.slice(Math.max(ends.at(-1) ?? 0, index - nearby), index);
    if (!goesOn(before, text.slice(index, index + nearby), language)) ends.push(index);
  }
  return ends;
}

/**
 * The sentences of `block`, in order, without the spaces around them. Offsets are UTF-16 units into `text`.
 */
export function sentences(text: string, block: Span, language: Language): Span[] {
  const part = text.slice(block.start, block.end);
  const ends = plainEnds(part, language) ?? segmentedEnds(part, language);
  ends.push(part.length);
  const found: Span[] = [];
  let start = 0;
  for (const end of ends) {
    const span = trimmed(text, block.start + start, block.start + end);
    if (span) found.push(span);
    start = end;
  }
  return found;
}
