/** Incidents: what the outlet states in its own voice that can be checked, without a number too. */
import type { Language } from '../text/languages/language';
import type { Range } from './attribution/subject';
import type { Token } from './tokens';

const incidentsOf = new WeakMap<Language, ReadonlySet<string>>();

function incidentsFor(language: Language): ReadonlySet<string> {
  const known = incidentsOf.get(language);
  if (known) return known;
  const made = new Set(language.incidents);
  incidentsOf.set(language, made);
  return made;
}

/** Whether a statement tells of force or loss in its own words. */
export function tellsIncident(tokens: readonly Token[], { from, to }: Range, language: Language): boolean {
  const incidents = incidentsFor(language);
  for (let i = from; i < to; i++) if (!tokens[i]!.quoted && incidents.has(tokens[i]!.word)) return true;
  return false;
}
