/** Quantities of a crisis: counts, shares, ranks, years in power. Numbers of anything else are left alone. */
import type { Hedge, Quantity } from '../annotations';
import type { Language } from '../text/languages/language';
import { WordTable } from '../text/word-table';
import { isInDate, looksLikeYear } from './dates';
import { Is, Says } from './lexicon';
import type { Range, Token } from './tokens';

/** A quantity and where it stands: its tokens from hedge to number, without the unit. */
export interface FoundQuantity extends Range {
  quantity: Quantity;
}

/** A phrase that means something, with its words. */
interface Phrase<T> {
  words: readonly string[];
  means: T;
}

/** By the first word of phrases, or by the last one: the longest first. */
type Phrases<T> = WordTable<Phrase<T>[]>;

interface Measures {
  numbers: ReadonlyMap<string, number>;
  magnitudes: ReadonlyMap<string, number>;
  ordinals: ReadonlyMap<string, number>;
  fractions: ReadonlyMap<string, number>;
  vague: Phrases<readonly [number, number]>;
  hedges: Phrases<Hedge>;
  memberships: Phrases<null>;
  shares: Phrases<null>;
  units: ReadonlySet<string>;
  ranks: ReadonlySet<string>;
  durations: ReadonlySet<string>;
}

const measures = new WeakMap<Language, Measures>();

function phrasesBy<T>(edge: 0 | -1, entries: readonly (readonly [string, T])[]): Phrases<T> {
  const phrases = entries
    .map(([phrase, means]) => ({ words: phrase.split(' '), means }))
    .sort((a, b) => b.words.length - a.words.length);
  const table: Phrases<T> = new WordTable();
  for (const phrase of phrases) table.ensure(phrase.words.at(edge)!, () => []).push(phrase);
  return table;
}

function measuresOf(language: Language): Measures {
  const known = measures.get(language);
  if (known) return known;
  const made = {
    numbers: new Map(Object.entries(language.numberWords)),
    magnitudes: new Map(Object.entries(language.magnitudes)),
    ordinals: new Map(Object.entries(language.ordinals.words)),
    fractions: new Map(Object.entries(language.fractions)),
    vague: phrasesBy(0, Object.entries(language.vagueNumbers)),
    hedges: phrasesBy(
      -1,
      Object.entries(language.hedges).flatMap(([hedge, phrases]) =>
        phrases.map(phrase => [phrase, hedge as Hedge] as const),
      ),
    ),
    memberships: phrasesBy(
      -1,
      language.memberships.map(phrase => [phrase, null] as const),
    ),
    shares: phrasesBy(
      0,
      language.shares.map(share => [share, null] as const),
    ),
    units: new Set(language.units),
    ranks: new Set(language.ordinals.of),
    durations: new Set(language.durations.units),
  };
  measures.set(language, made);
  return made;
}

/** What is looked through for quantities. */
interface Reader {
  text: string;
  tokens: readonly Token[];
  range: Range;
  language: Language;
  measures: Measures;
}

/** A number up to but without token `next`. */
interface Numeral {
  value: number;
  /** The upper end of a range. */
  upper: number | null;
  next: number;
  /** What it measures by itself: a rank for an ordinal, a share for a fraction. */
  is: 'count' | 'rank' | 'share';
}

/** The first of the phrases that begins at token `at` and is whole. */
function phraseAt<T>({ tokens, range }: Reader, at: number, phrases: Phrases<T>): Phrase<T> | undefined {
  if (at >= range.to) return undefined;
  return tokens[at]!.meaningIn(phrases)?.find(({ words }) =>
    words.every((word, i) => at + i < range.to && tokens[at + i]!.word === word),
  );
}

/** The first of the phrases that ends right before token `at`. */
function phraseBefore<T>({ tokens, range }: Reader, at: number, phrases: Phrases<T>): Phrase<T> | undefined {
  if (at <= range.from) return undefined;
  return tokens[at - 1]!.meaningIn(phrases)?.find(
    ({ words }) =>
      at - words.length >= range.from &&
      words.every((word, i) => tokens[at - words.length + i]!.word === word),
  );
}

/** The value of a number in digits, such as 7,000 or 80.1, else null. */
export function parseNumber(word: string, { numberFormat: { group, decimal } }: Language): number | null {
  if (!/^\d/.test(word)) return null;
  if (/^\d+$/.test(word)) return Number(word);
  let digits = word.replaceAll(/\s/g, '');
  for (const separator of group) digits = digits.replaceAll(separator, '');
  const value = Number(digits.replace(decimal, '.'));
  return Number.isNaN(value) ? null : value;
}

/** "Sixth" and "6th". */
function ordinalOf(word: string, { measures, language }: Reader): number | null {
  const known = measures.ordinals.get(word);
  if (known !== undefined) return known;
  const ending = language.ordinals.endings.find(each => word.endsWith(each));
  return ending ? parseNumber(word.slice(0, -ending.length), language) : null;
}

/** "Thirty" and "thirty-five", "7,000", "1.5 million", "a dozen". */
function cardinalAt({ tokens, range, measures, language }: Reader, at: number): Numeral | null {
  const { word, is } = tokens[at]!;
  const isNext = (next: number) => next < range.to && /^-?$/.test(tokens[next]!.gap);
  let value = measures.numbers.get(word) ?? parseNumber(word, language);
  let next = at + 1;
  if (value === null && is & Is.single && isNext(next) && measures.magnitudes.has(tokens[next]!.word))
    value = 1;
  if (value === null && measures.magnitudes.has(word)) {
    value = 1;
    next = at;
  }
  if (value === null) return null;
  const ones =
    isNext(next) && tokens[next]!.gap === '-' ? measures.numbers.get(tokens[next]!.word) : undefined;
  if (ones !== undefined && ones < 10 && value >= 20 && value < 100 && value % 10 === 0) {
    value += ones;
    next++;
  }
  for (let factor: number | undefined; isNext(next) || next === at; next++) {
    factor = measures.magnitudes.get(tokens[next]!.word);
    if (factor === undefined) break;
    value *= factor;
  }
  return { value, upper: null, next, is: 'count' };
}

/** To a decimal. */
const inPercent = (part: number): number => Math.round(part * 1000) / 10;

/** "Two-thirds", "a third", "half". */
function fractionAt(reader: Reader, at: number): Numeral | null {
  const { tokens, range, measures } = reader;
  const { word, is } = tokens[at]!;
  const own = measures.fractions.get(word);
  if (own !== undefined) return { value: inPercent(own), upper: null, next: at + 1, is: 'share' };
  const count = is & Is.single ? 1 : measures.numbers.get(word);
  const part = at + 1 < range.to ? measures.fractions.get(tokens[at + 1]!.word) : undefined;
  if (count === undefined || part === undefined || count * part > 1) return null;
  return { value: inPercent(count * part), upper: null, next: at + 2, is: 'share' };
}

/** Whether a number may begin with a word, or with the article before "third" or "dozen". */
function mayOpen({ tokens, range }: Reader, at: number): boolean {
  const token = tokens[at]!;
  if (token.isNumber || (token.says & Says.number) !== 0) return true;
  return (token.is & Is.single) !== 0 && at + 1 < range.to && (tokens[at + 1]!.says & Says.number) !== 0;
}

function numeralAt(reader: Reader, at: number): Numeral | null {
  if (!mayOpen(reader, at)) return null;
  const vague = phraseAt(reader, at, reader.measures.vague);
  if (vague) {
    const [value, upper] = vague.means;
    return { value, upper, next: at + vague.words.length, is: 'count' };
  }
  const number = fractionAt(reader, at) ?? cardinalAt(reader, at);
  if (number) return number;
  const rank = ordinalOf(reader.tokens[at]!.word, reader);
  return rank === null ? null : { value: rank, upper: null, next: at + 1, is: 'rank' };
}

/** The upper end of a range that begins with the number given: "5,000 to 7,000", "between two and four", "60-70". */
function upperEnd(reader: Reader, at: number, { next, is, value, upper }: Numeral): Numeral | null {
  const { tokens, range, language } = reader;
  if (upper !== null || next >= range.to || is !== 'count') return null;
  const { openers, links } = language.ranges;
  const isHyphen = /^[-–]$/.test(tokens[next]!.gap);
  const isOpen = at > range.from && openers.includes(tokens[at - 1]!.word);
  const link = links.find(({ word, open }) => word === tokens[next]!.word && (!open || isOpen));
  const behind = isHyphen ? next : link ? next + 1 : range.to;
  if (behind >= range.to) return null;
  const end = cardinalAt(reader, behind);
  return end && end.value > value ? end : null;
}

/** A unit without a word of its own, such as the sign in "80%", and how much of the text it takes. */
const sign = /^\s?[%‰]/;

/** How far behind a number its unit may stand: "7,000 of the peaceful young protesters". */
const reach = 4;

const endsPhrase = Is.preposition | Is.auxiliary | Is.modal | Is.conjunction | Is.relative;

/** The unit of a number, and where in the text it ends if it belongs to the figure as the article has it. */
interface Unit {
  unit: string;
  end: number;
}

/** "80%" and "80 per cent". */
function shareBehind(reader: Reader, { next }: Numeral): Unit | null {
  const { text, tokens, measures } = reader;
  const { end } = tokens[next - 1]!;
  const signed = text.slice(end, end + 2).match(sign)?.[0];
  if (signed) return { unit: 'percent', end: end + signed.length };
  const share = phraseAt(reader, next, measures.shares);
  return share ? { unit: 'percent', end: tokens[next + share.words.length - 1]!.end } : null;
}

/** Whether a word is one that a number of this kind may count. */
function counts(
  word: string,
  { is }: Numeral,
  tenure: boolean,
  { units, ranks, durations }: Measures,
): boolean {
  if (is === 'rank') return ranks.has(word);
  return units.has(word) || (tenure && is === 'count' && durations.has(word));
}

/** The unit of a number; null where it counts nothing of a crisis. */
function unitBehind(reader: Reader, numeral: Numeral, tenure: boolean): Unit | null {
  const { tokens, range, measures } = reader;
  const { partitives, abbreviations } = reader.language;
  const { next, is } = numeral;
  const share = is === 'count' ? shareBehind(reader, numeral) : null;
  if (share) return share;
  // "The 2020 presidential candidates"
  const behind = next + (looksLikeYear(tokens[next - 1]!) ? 1 : reach);
  for (let i = next; i < Math.min(range.to, behind); i++) {
    const { word, gap, is: kinds, end } = tokens[i]!;
    // "55 tys. people"
    const isAbbreviated = gap === '.' && abbreviations.includes(tokens[i - 1]!.word);
    if (gap !== '' && gap !== '-' && !isAbbreviated) return null;
    // "Dozens of people"
    const isPart = i === next && partitives.includes(word);
    if (kinds & endsPhrase && !isPart) return null;
    if (!counts(word, numeral, tenure, measures)) continue;
    return {
      unit: is === 'share' ? 'percent' : word,
      end: i === next && gap === '' ? end : tokens[next - 1]!.end,
    };
  }
  return null;
}

/** Whether a statement is about how long somebody rules. */
function tellsTenure(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if ((tokens[i]!.says & Says.tenure) !== 0) return true;
  return false;
}

/** The quantities of a crisis in a statement, in order. */
export function quantitiesIn(
  text: string,
  tokens: readonly Token[],
  range: Range,
  language: Language,
): FoundQuantity[] {
  const reader = { text, tokens, range, language, measures: measuresOf(language) };
  const found: FoundQuantity[] = [];
  let tenure: boolean | undefined;
  for (let at = range.from; at < range.to; ) {
    const { says, isNumber } = tokens[at]!;
    const mayBegin = (says & Says.quantity) !== 0 && !(isNumber && isInDate(tokens, at, language));
    const lower = mayBegin ? numeralAt(reader, at) : null;
    if (!lower) {
      at++;
      continue;
    }
    const end = upperEnd(reader, at, lower);
    const number = end ? { ...lower, upper: end.value, next: end.next } : lower;
    tenure ??= tellsTenure(tokens, range);
    const unit = unitBehind(reader, number, tenure);
    if (unit && !phraseBefore(reader, at, reader.measures.memberships)) {
      const isOpen = end && at > range.from && language.ranges.openers.includes(tokens[at - 1]!.word);
      const opens = isOpen ? at - 1 : at;
      const hedge = phraseBefore(reader, opens, reader.measures.hedges);
      const from = opens - (hedge?.words.length ?? 0);
      const exact = text.slice(tokens[from]!.start, unit.end);
      const { value, upper, next } = number;
      const quantity = { value, upper, unit: unit.unit, hedge: hedge?.means ?? null, exact };
      found.push({ quantity, from, to: next });
    }
    at = number.next;
  }
  return found;
}
