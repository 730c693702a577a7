import { locale } from './locale';

/**
 * Writes an ISO 8601 date (2020, 2020-08 or 2020-08-09) at the precision that it has, such as "9 Aug 2020".
 * `month` is the length of the month's name.
 */
export function formatDate(date: string, month: 'short' | 'long' = 'short'): string {
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(date.length > 4 && { month }),
    ...(date.length > 7 && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(date));
}

/** A date at its precision, readable by machines too. */
export function Dated({ date, month = 'short' }: { date: string; month?: 'short' | 'long' }) {
  return <time dateTime={date}>{formatDate(date, month)}</time>;
}
