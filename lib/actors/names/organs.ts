/** Bodies of a state, which the press of its affairs names without the state: "the Interior Ministry". */
import type { IndexedEntity } from '../../knowledge/knowledge';
import { foldedWords } from '../../text/words';

/** From a body to the place whose it is. */
export type Organs = ReadonlyMap<IndexedEntity, IndexedEntity>;

/** The words of names, folded, as one text in which a phrase of whole words can be looked for. */
const spaced = (text: string): string => ` ${foldedWords(text).join(' ')} `;

/**
 * The bodies of which a name says whose they are, and whose names without that are ambiguous: "Interior Ministry of
 * Belarus", "Belarusian Interior Ministry". One that more than one place may have is left out.
 */
export function organsOf(entities: readonly IndexedEntity[]): Organs {
  const places = entities
    .filter(({ kind }) => kind === 'place')
    .map(place => ({ place, words: [...place.names, ...place.demonyms].map(spaced) }));
  const organs = new Map<IndexedEntity, IndexedEntity>();
  for (const entity of entities) {
    if (entity.kind !== 'organisation' || entity.ambiguous.length === 0) continue;
    const names = entity.names.map(spaced);
    const owners = places.filter(({ words }) => words.some(word => names.some(name => name.includes(word))));
    if (owners.length === 1) organs.set(entity, owners[0]!.place);
  }
  return organs;
}
