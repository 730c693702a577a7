/** What a card says elsewhere, so that a relation need not say it again. */
import { coversDay, heldOn } from '../as-of';
import type { EntityRecord } from '../knowledge';
import type { RelationType, Statement } from '../schema';
import { isListed, isOver, isStillDetained, type Link } from './links';

/** The types of relation that a text tells by naming the other end. */
const toldByName: ReadonlySet<RelationType> = new Set(['member-of', 'spouse', 'part-of', 'took-place-in']);

/** Whether the name, the summary or a role that was held on the day in the same body says it already. */
export function isToldAbove({ relation, incoming, other }: Link, record: EntityRecord, day: string): boolean {
  if (!other) return false;
  if (toldByName.has(relation.type) && `${record.name}. ${record.summary}`.includes(other.name)) return true;
  return (
    relation.type === 'member-of' &&
    !incoming &&
    coversDay(relation, day) &&
    record.roles.some(role => role.of === other.id && coversDay(role, day))
  );
}

/**
 * Whether a statement that was known on the day says how it began. How long it lasted, and that somebody was still
 * detained on the day, no statement says.
 */
export function isToldByStatement(link: Link, { statements }: EntityRecord, day: string): boolean {
  const { relation } = link;
  if (!relation.from || isListed(link) || isOver(relation, day) || isStillDetained(relation, day))
    return false;
  return isStated(
    link,
    relation.from,
    statements.filter(({ date }) => heldOn(date, day)),
  );
}

/**
 * Whether a statement says what happened to a relation on a date: it has that date, or the next day's, on which it was
 * reported, and it has one of the relation's sources or names the other end.
 */
export function isStated({ relation, other }: Link, date: string, statements: readonly Statement[]): boolean {
  return statements.some(
    statement =>
      (isSameDate(statement.date, date) || statement.date === dayAfter(date)) &&
      (statement.sources.some(source => relation.sources.includes(source)) ||
        (other !== null && statement.text.includes(other.name))),
  );
}

/** Whether two dates are the same as far as both are known. */
function isSameDate(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** The next day; null for a month or a year. */
function dayAfter(date: string): string | null {
  if (date.length < 10) return null;
  const next = new Date(date);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
