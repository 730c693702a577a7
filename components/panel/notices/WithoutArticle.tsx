import type { ComponentChildren, Ref } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { CardRecords } from '../../../lib/knowledge/knowledge';
import type { Search } from '../../../lib/knowledge/search';
import { OfToday } from '../../parts/OfToday';
import { useWords } from '../../parts/Words';
import { OnTop } from '../pages/OnTop';
import { SearchField } from '../search/SearchField';
import { queryIn, type Route, type RouteEvent } from '../way/route';
import { useWay } from '../way/use-way';

/** What stands in place of an article, as `children`; the knowledge base can be searched all the same, as of today. */
export function WithoutArticle({
  records,
  search,
  today,
  route,
  onRoute,
  main,
  children,
}: {
  records: CardRecords;
  search: Search;
  today: string;
  route: Route;
  onRoute: (event: RouteEvent) => void;
  main: Ref<HTMLElement>;
  children: ComponentChildren;
}) {
  const { t } = useWords();
  const { go, back } = useWay(route, onRoute);

  // The way through an article ends with it.
  useLayoutEffect(() => onRoute({ type: 'reset' }), []);

  return (
    <OfToday.Provider value={true}>
      <header>
        <h1 class="unseen">{t('manifest.name')}</h1>
        <SearchField
          label="panel.search.labelAlone"
          query={queryIn(route)}
          onQuery={query => go({ type: 'search', query })}
        />
      </header>
      <main ref={main} tabIndex={-1}>
        {route.map((place, at) => (
          // Places that were left stay as they were for the way back.
          <div key={`${at} ${place.type}`} hidden={at < route.length - 1}>
            {place.type === 'view' || place.type === 'take-along' ? (
              children
            ) : (
              <OnTop {...{ place, search, records, go }} shown={null} day={today} onBack={back} />
            )}
          </div>
        ))}
      </main>
    </OfToday.Provider>
  );
}
