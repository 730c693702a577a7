/**
 * Time in the knowledge base. Dates are ISO 8601 at the precision that is known (2020, 2020-08, 2020-08-19), so a date
 * is a period. A card is "as of" a day: what lies wholly before its end is known then, what may be later is not shown
 * as known.
 */

/** The day on which the election was called, and with it the crisis began. */
export const ELECTION_CALLED = '2020-05-08';

/** The day of the election, from which all others are counted. */
export const ELECTION_DAY = '2020-08-09';

/** The first day of the period, YYYY-MM-DD. */
export function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** A day that no day of the period comes after, YYYY-MM-DD; only for comparing. */
export function lastDay(date: string): string {
  return date + '-12-31'.slice(date.length - 4);
}

/** Whether what happened on `date` was certainly past or present on `day`. */
export function heldOn(date: string, day: string): boolean {
  return lastDay(date) <= day;
}

/** Whether an interval covers `day`; an end that is not known reaches on, a beginning of low precision counts from its first day. */
export function coversDay(
  interval: { from?: string | undefined; to?: string | undefined },
  day: string,
): boolean {
  return (!interval.from || firstDay(interval.from) <= day) && (!interval.to || day <= lastDay(interval.to));
}

/** Splits dated things at `day`, each part in order of time: what was known then, and what has come since. */
export function splitAt<T extends { date: string }>(
  things: readonly T[],
  day: string,
): { known: T[]; since: T[] } {
  const inOrder = [...things].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return {
    known: inOrder.filter(thing => heldOn(thing.date, day)),
    since: inOrder.filter(thing => !heldOn(thing.date, day)),
  };
}
