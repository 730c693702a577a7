/** Made-up entities for the tests of this folder. */
import type { IndexedEntity } from '../knowledge/knowledge';

/** An entity with nothing but what is given. */
export function entity(
  id: string,
  kind: IndexedEntity['kind'],
  forms: Partial<IndexedEntity>,
): IndexedEntity {
  return {
    id,
    kind,
    side: null,
    gender: null,
    names: [],
    surnames: [],
    acronyms: [],
    ambiguous: [],
    exemptions: [],
    demonyms: [],
    standsFor: null,
    ...forms,
  };
}
