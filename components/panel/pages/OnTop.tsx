import type { Search } from '../../../lib/knowledge/search';
import { SearchPage } from '../search/SearchPage';
import type { PageProps } from '../view-props';
import type { PlaceOfKnowledge } from '../way/route';
import { EntityPage } from './EntityPage';
import { KnownClaimPage } from './KnownClaimPage';

/** A page of the knowledge base. */
export function OnTop({ place, search, ...props }: PageProps & { place: PlaceOfKnowledge; search: Search }) {
  switch (place.type) {
    case 'entity':
      return <EntityPage {...props} id={place.id} />;
    case 'claim':
      return <KnownClaimPage {...props} id={place.id} />;
    case 'search':
      return <SearchPage {...props} search={search} typed={place.query} />;
  }
}
