import type { Wording } from '../../../lib/i18n/wording';

const electionDay = Date.UTC(2020, 7, 9);
const millisecondsADay = 86_400_000;

/** How far a day (YYYY-MM-DD) is from the election of 9 August 2020. */
export function fromElection(day: string): Wording {
  const days = Math.round((Date.parse(day) - electionDay) / millisecondsADay);
  if (days === 0) return { key: 'panel.election.day' };
  return days > 0
    ? { key: 'panel.election.after', count: days }
    : { key: 'panel.election.before', count: -days };
}
