/** Sentences of one block of an article. */
import type { Span } from '../annotations';
import type { Language } from './languages/language';
import { fold } from './words';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(tag: string): Intl.Segmenter {
  const known = segmenters.get(tag);
  if (known) return known;
  const made = new Intl.Segmenter(tag, { granularity: 'sentence' });
  segmenters.set(tag, made);
  return made;
}

/** Where a sentence may end inside a block. Most blocks of a news article have no such place: one sentence each. */
const inner = /[.!?…。！？]\P{L}*\s\P{L}*\p{L}/u;
const lastWord = /(?:^|[^\p{L}\p{M}\p{N}.])((?:[\p{L}\p{M}\p{N}]+\.)+)\s*$/u;
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

/** Whether the sentence that `before` seems to end goes on in `after`: behind an abbreviation or an exclamation. */
function goesOn(before: string, after: string, language: Language): boolean {
  if (/^\P{L}*\p{Ll}/u.test(after)) return true;
  const last = lastWord.exec(before)?.[1];
  if (!last) return false;
  const { abbreviations, openers } = setsFor(language);
  if (abbreviations.has(fold(last.slice(0, -1)))) return true;
  // "U.S. President" goes on, "in the U.S. The president" does not.
  return initials.test(last) && !openers.has(fold(firstWord.exec(after)?.[1] ?? ''));
}

/** The span without the spaces at its edges, or null where nothing else is in it. */
function trimmed(text: string, start: number, end: number): Span | null {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  const to = start + part.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

/**
 * The sentences of `block`, in order, without the spaces around them. A block is segmented by itself because
 * Intl.Segmenter takes quadratic time on a long text. Offsets are UTF-16 units into `text`.
 */
export function sentences(text: string, block: Span, language: Language): Span[] {
  const part = text.slice(block.start, block.end);
  const ends: number[] = [];
  if (inner.test(part)) {
    for (const { index } of segmenterFor(language.tag).segment(part))
      if (index > 0 && !goesOn(part.slice(ends.at(-1) ?? 0, index), part.slice(index, index + 40), language))
        ends.push(index);
  }
  ends.push(part.length);
  return ends.flatMap((end, i) => {
    const span = trimmed(text, block.start + (ends[i - 1] ?? 0), block.start + end);
    return span ?? [];
  });
}
