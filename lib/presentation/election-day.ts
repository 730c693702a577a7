import type { Wording } from '../i18n/wording';
import { ELECTION_DAY } from '../knowledge/as-of';

const millisecondsADay = 86_400_000;

/** How far a day (YYYY-MM-DD) is from that of the election. */
export function fromElection(day: string): Wording {
  const days = Math.round((Date.parse(day) - Date.parse(ELECTION_DAY)) / millisecondsADay);
  if (days === 0) return { key: 'panel.election.day' };
  return days > 0
    ? { key: 'panel.election.after', count: days }
    : { key: 'panel.election.before', count: -days };
}
