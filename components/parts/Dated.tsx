import { useWords } from './Words';

/** An ISO 8601 date (2020, 2020-08 or 2020-08-09) at the precision that it has, readable by machines too. */
export function Dated({ date, month = 'short' }: { date: string; month?: 'short' | 'long' }) {
  return <time dateTime={date}>{useWords().date(date, month)}</time>;
}
