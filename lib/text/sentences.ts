/** Sentences of one block of an article. */
import type { Span } from '../annotations';
import { Trait, traitsAt } from './characters';
import { fold } from './fold';
import type { Language } from './languages/language';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(tag: string): Intl.Segmenter {
  const known = segmenters.get(tag);
  if (known) return known;
  const made = new Intl.Segmenter(tag, { granularity: 'sentence' });
  segmenters.set(tag, made);
  return made;
}

/** Where a sentence may end inside a block. Most blocks of a news article have no such place: one sentence each. */
const inner = /[.!?…。！？][^\p{L}\s]{0,4}\s+\S/u;
const space = /\s/;
const initials = /^(?:\p{Lu}\.)+$/u;
const firstWord = /^\P{L}*([\p{L}\p{M}]+)/u;

const setsOf = new WeakMap<Language, { abbreviations: Set<string>; openers: Set<string> }>();

function setsFor(language: Language) {
  const known = setsOf.get(language);
  if (known) return known;
  const { pronouns, determiners, prepositions, conjunctions, subordinators, adverbs } = language;
  const openers = [
    ...Object.values(pronouns).flat(),
    ...Object.values(determiners).flat(),
    ...prepositions,
    ...conjunctions,
    ...subordinators,
    ...adverbs,
  ];
  const made = { abbreviations: new Set(language.abbreviations), openers: new Set(openers) };
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
    const isWord = (traitsAt(text, start - 1) & (Trait.letter | Trait.digit)) !== 0;
    if (!isWord && text[start - 1] !== '.') break;
    if (!isWord && text[start] === '.') return null;
  }
  return start === end - 1 || text[start] === '.' ? null : text.slice(start, end);
}

/** Whether the first letter of a text is a small one. */
function beginsSmall(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const traits = traitsAt(text, at);
    if ((traits & Trait.letter) !== 0) return (traits & Trait.lower) !== 0;
  }
  return false;
}

/** Whether the sentence that `before` seems to end goes on in `after`: behind an abbreviation or an exclamation. */
function goesOn(before: string, after: string, language: Language): boolean {
  if (beginsSmall(after)) return true;
  const last = abbreviationAtEnd(before);
  if (!last) return false;
  const { abbreviations, openers } = setsFor(language);
  if (abbreviations.has(fold(last.slice(0, -1)))) return true;
  // "U.S. President" goes on, "in the U.S. The president" does not.
  return initials.test(last) && !openers.has(fold(firstWord.exec(after)?.[1] ?? ''));
}

/** How much before and behind a place tells whether a sentence ends there. */
const nearby = 40;

/** Most characters are known for what they are without asking whether they are a space. */
function isSpace(text: string, at: number): boolean {
  return (traitsAt(text, at) & (Trait.letter | Trait.digit)) === 0 && space.test(text[at]!);
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

/**
 * The sentences of `block`, in order, without the spaces around them. Offsets are UTF-16 units into `text`.
 */
export function sentences(text: string, block: Span, language: Language): Span[] {
  const part = text.slice(block.start, block.end);
  const ends: number[] = [];
  if (inner.test(part)) {
    for (const index of candidates(part, language)) {
      const before = part.slice(Math.max(ends.at(-1) ?? 0, index - nearby), index);
      if (!goesOn(before, part.slice(index, index + nearby), language)) ends.push(index);
    }
  }
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
