/** Incidents: what the outlet states in its own voice that can be checked, without a number too. */
import { Says } from './lexicon';
import type { Range, Token } from './tokens';

/** Whether a statement tells of force or loss in its own words. */
export function tellsIncident(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (!tokens[i]!.quoted && tokens[i]!.says & Says.incident) return true;
  return false;
}
