/** Quantities of a crisis: counts, shares, years in power. Numbers of anything else are left alone. */
import type { Language } from '../text/languages/language';
import type { Range } from './attribution/subject';
import type { Token } from './tokens';

export interface Quantity {
  value: number;
  /** Folded, as the article has it. */
  unit: string;
  /** "almost", "at least" or the like stands before it. */
  vague: boolean;
}

interface Measures {
  numbers: ReadonlyMap<string, number>;
  magnitudes: ReadonlyMap<string, number>;
  hedges: ReadonlySet<string>;
  units: ReadonlySet<string>;
  durations: ReadonlySet<string>;
  tenures: ReadonlySet<string>;
  incidents: ReadonlySet<string>;
  group: string;
  decimal: string;
}

const measures = new WeakMap<Language, Measures>();

function measuresOf(language: Language): Measures {
  const known = measures.get(language);
  if (known) return known;
  const made = {
    numbers: new Map(Object.entries(language.numberWords)),
    magnitudes: new Map(Object.entries(language.magnitudes)),
    hedges: new Set(language.hedges),
    units: new Set(language.units),
    durations: new Set(language.durations.units),
    tenures: new Set(language.durations.of),
    incidents: new Set(language.incidents),
    group: language.numberFormat.group,
    decimal: language.numberFormat.decimal,
  };
  measures.set(language, made);
  return made;
}

/** The value of a number in digits, such as 7,000 or 80.1, else null. */
function parseNumber(word: string, { group, decimal }: Measures): number | null {
  if (!/^\d/.test(word)) return null;
  const value = Number(word.replaceAll(group, '').replace(decimal, '.'));
  return Number.isNaN(value) ? null : value;
}

/** The number that begins at token `at`, and the index behind it; null where none does. */
function numberAt(tokens: readonly Token[], at: number, to: number, measures: Measures) {
  const { word } = tokens[at]!;
  let value = measures.numbers.get(word) ?? parseNumber(word, measures);
  if (value === null) return null;
  let next = at + 1;
  const magnitude = next < to ? measures.magnitudes.get(tokens[next]!.word) : undefined;
  if (magnitude) {
    value *= magnitude;
    next++;
  }
  return { value, next };
}

/** How far behind a number its unit may stand: "7,000 peaceful young protesters". */
const reach = 3;

function unitBehind(tokens: readonly Token[], next: number, to: number, measures: Measures, tenure: boolean) {
  // The sign stands in the gap: "80% of the vote".
  const sign = tokens[next]?.gap.match(/^[%‰]/)?.[0];
  if (sign) return sign;
  for (let i = next; i < Math.min(to, next + reach); i++) {
    const { word, gap } = tokens[i]!;
    if (gap !== '' && gap !== '-') return null;
    if (measures.units.has(word) || (tenure && measures.durations.has(word))) return word;
  }
  return null;
}

/** The quantities of a crisis in a statement, in order. */
export function quantitiesIn(tokens: readonly Token[], range: Range, language: Language): Quantity[] {
  const measures = measuresOf(language);
  const found: Quantity[] = [];
  let tenure: boolean | undefined;
  for (let at = range.from; at < range.to; ) {
    const number = numberAt(tokens, at, range.to, measures);
    if (!number) {
      at++;
      continue;
    }
    tenure ??= tokens.slice(range.from, range.to).some(({ word }) => measures.tenures.has(word));
    const unit = unitBehind(tokens, number.next, range.to, measures, tenure);
    const vague = at > range.from && measures.hedges.has(tokens[at - 1]!.word);
    if (unit) found.push({ value: number.value, unit, vague });
    at = number.next;
  }
  return found;
}

/** Whether a statement in the outlet's own voice gives a figure or tells of force or loss. */
export function statesFigure(tokens: readonly Token[], range: Range, language: Language): boolean {
  const { incidents } = measuresOf(language);
  for (let i = range.from; i < range.to; i++)
    if (!tokens[i]!.quoted && incidents.has(tokens[i]!.word)) return true;
  return quantitiesIn(tokens, range, language).length > 0;
}
