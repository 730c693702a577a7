import { useWords } from './Words';

/** An ISO 8601 date (2020, 2020-08 or 2020-08-09) at the precision that it has, readable by machines too; `isAlone` as words have it. */
export function Dated({
  date,
  month = 'short',
  isAlone = true,
}: {
  date: string;
  month?: 'short' | 'long';
  isAlone?: boolean;
}) {
  return <time dateTime={date}>{useWords().date(date, month, isAlone)}</time>;
}
