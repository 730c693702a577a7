/**
 * Where sentences may begin in a text, by the rules of Unicode (https://www.unicode.org/reports/tr29/, SB6 to SB11). They
 * are asked of `Intl.Segmenter` where they are hard. In most texts they come to little, and there the question alone
 * would take longer than to find who says what.
 */

/** Letters that have a case, digits, and what stands between words in the press: the rest is left to the segmenter. */
const plain = /^[A-Za-zÀ-ÖØ-öø-ſЀ-ҁҊ-ԯ0-9 \u00A0.!?,:;'"’‘“”«»()[\]%$€&/–—-]*$/;

/** A mark at which a sentence may end, with what closes behind it, and spaces. */
const ending = /[.!?]['"’‘“”«»()[\]]*([ \u00A0]*)/g;
const letter = /\p{L}/u;
const lower = /\p{Ll}/u;
const digit = /\d/;
const mark = /[.!?]/;
/** A sentence that a full stop seems to end goes on with these, or they are no part of either. */
const goesOn = /[,:;–—-]/;

/** Whether the text from `start` on has a small letter before any capital and any other end. */
function goesOnSmall(text: string, start: number): boolean {
  for (let at = start; at < text.length; at++) {
    const character = text[at]!;
    if (letter.test(character)) return lower.test(character);
    if (mark.test(character)) return false;
  }
  return false;
}

/** Whether a full stop stands inside a word or a number: "e.g", "U.S", "2.5". */
const isInside = (before: string | undefined, after: string): boolean =>
  digit.test(after) || (before !== undefined && letter.test(before) && letter.test(after));

/** Offsets at which a sentence may begin, behind the first; null where that is not plain to see. */
function plainBreaks(text: string): number[] | null {
  if (!plain.test(text)) return null;
  const found: number[] = [];
  ending.lastIndex = 0;
  for (let match = ending.exec(text); match; match = ending.exec(text)) {
    const [{ length }, spaces] = match;
    const { index } = match;
    const next = text[index + length];
    if (next === undefined) break;
    if (mark.test(next)) continue;
    const isStop = text[index] === '.';
    if (isStop && length === 1 && isInside(text[index - 1], next)) continue;
    if (spaces === '' || goesOn.test(next)) return null;
    if (!isStop || !goesOnSmall(text, index + length)) found.push(index + length);
  }
  return found;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(tag: string): Intl.Segmenter {
  const known = segmenters.get(tag);
  if (known) return known;
  const made = new Intl.Segmenter(tag, { granularity: 'sentence' });
  segmenters.set(tag, made);
  return made;
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

function segmenterBreaks(text: string, tag: string): number[] {
  const segmenter = segmenterFor(tag);
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

/** Offsets at which a sentence may begin in a text, behind the first. @param tag of its language, BCP 47 */
export function sentenceBreaks(text: string, tag: string): number[] {
  return plainBreaks(text) ?? segmenterBreaks(text, tag);
}
