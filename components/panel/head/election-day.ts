import { locale } from '../../parts/locale';

const electionDay = Date.UTC(2020, 7, 9);
const millisecondsADay = 86_400_000;

/** How far a day (YYYY-MM-DD) is from the election of 9 August 2020, in the reader's words. */
export function fromElection(day: string): string {
  const days = Math.round((Date.parse(day) - electionDay) / millisecondsADay);
  if (days === 0) return 'day of the election';
  const number = new Intl.NumberFormat(locale).format(Math.abs(days));
  if (days > 0) return `day ${number} after the election`;
  return `${number} ${days === -1 ? 'day' : 'days'} before the election`;
}
