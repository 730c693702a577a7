/** Why an actor matters in an article: the one statement of what was known on its day that ties the two. Pure. */
import { firstDay, heldOn } from './as-of';
import type { CardRecords, EntityRecord } from './knowledge';
import type { Statement } from './schema';

/** What an article names and says, by id. */
export interface Here {
  actors: ReadonlySet<string>;
  /** The known claims that it makes. */
  claims: ReadonlySet<string>;
}

/** What happened so many days before the article still explains why somebody is in it. */
const RECENT = 60;

/**
 * The statement that ties an actor to an article of a day (YYYY-MM-DD): the latest that shares a source with a claim made
 * there or names another of its actors; else the latest of the weeks before. Null where there is none.
 */
export function whyHere(
  record: Pick<EntityRecord, 'id' | 'statements'>,
  here: Here,
  records: CardRecords,
  day: string,
): Statement | null {
  const known = record.statements.filter(({ date }) => heldOn(date, day));
  const cited = new Set(
    [...here.claims].flatMap(id => records.claims[id]?.known ?? []).flatMap(({ sources }) => sources),
  );
  const others = [...here.actors].filter(id => id !== record.id).flatMap(id => records.entities[id] ?? []);
  const tied = known.filter(
    ({ text, sources }) => sources.some(id => cited.has(id)) || others.some(other => names(text, other)),
  );
  return latest(tied) ?? latest(known.filter(({ date }) => firstDay(date) >= daysBefore(day, RECENT)));
}

/** Whether a statement names an actor, a person by surname. A place is named by too many, and ties nobody to an article. */
function names(text: string, { kind, name }: EntityRecord): boolean {
  if (kind === 'place') return false;
  if (kind !== 'person') return text.includes(name);
  return text.split(/[^\p{L}-]+/u).includes(name.slice(name.lastIndexOf(' ') + 1));
}

function latest(statements: readonly Statement[]): Statement | null {
  return statements.reduce<Statement | null>(
    (last, statement) => (last && last.date > statement.date ? last : statement),
    null,
  );
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
