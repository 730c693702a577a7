/** Relations as things that happened: what began or ended after the day of a card. */
import type { Wording } from '../../i18n/wording';
import { heldOn } from '../as-of';
import type { EntityRecord } from '../knowledge';
import { isListed, type Link, labelsOf } from './links';
import { isStated } from './told';
import { eventWords, wordsFor } from './words';

/** Something that happened to a relation, as a statement of its own. */
export interface RelationEvent {
  date: string;
  text: Wording;
  sources: string[];
}

/** What began or ended after the day (YYYY-MM-DD), as statements; without what the entity's own statements say. */
export function relationEvents(links: readonly Link[], record: EntityRecord, day: string): RelationEvent[] {
  return links
    .filter(link => !isListed(link))
    .flatMap(link => {
      const { type, from, to, sources } = link.relation;
      const { begins, ends } = wordsFor(type, link.incoming);
      const { name, note } = labelsOf(link, record.kind);
      // How long somebody was sentenced to was known later than that they were detained.
      const noteAtFirst = type === 'detained' && to ? null : note;
      return [
        ...(from ? [{ date: from, text: eventWords(type, begins, name, noteAtFirst), sources }] : []),
        ...(to ? [{ date: to, text: eventWords(type, ends, name, note), sources }] : []),
      ].filter(({ date }) => !heldOn(date, day) && !isStated(link, date, record.statements));
    });
}
