/** Who is named, in a note: by side, a line each. */

import type { Words } from '../../i18n/words';
import { coversDay } from '../../knowledge/as-of';
import { groupActors } from '../../presentation/actor-groups';
import type { ArticleActor } from '../../presentation/article-actors';
import type { ArticleExport } from '../article-export';
import { citing } from './cited';
import { heading, type Inline, list, type NoteBlock, paragraph } from './note';

/** The actors by side, as the panel groups them: each with its role on the day, or what it is, and a source. */
export function namedBlocks(of: ArticleExport, actors: ArticleActor[], words: Words): NoteBlock[] {
  if (actors.length === 0) return [];
  return [
    heading(2, words.t('takeAlong.notes.actors')),
    ...groupActors(actors).flatMap(group => [
      heading(3, words.t(group.heading)),
      // Everybody knows what a place is.
      group.heading === 'panel.groups.places'
        ? paragraph(group.actors.map(({ name }) => name).join(', '))
        : list(group.actors.map(actor => lineOf(actor, of, words))),
    ]),
  ];
}

function lineOf({ id, name, role }: ArticleActor, { records, day }: ArticleExport, words: Words): Inline[] {
  const record = records.entities[id];
  const held = record?.roles.find(each => coversDay(each, day));
  const about = role ?? record?.summary;
  const [source = ''] = (held ?? record)?.sources ?? [];
  return [{ strong: name }, about ? `: ${about}` : '', ...citing(records.sources[source], words)];
}
