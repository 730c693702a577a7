import type { Ref } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { CardRecords } from '../../lib/knowledge/knowledge';
import type { MapFrame } from '../../lib/knowledge/map';
import type { Search } from '../../lib/knowledge/search';
import { CopyProvider } from '../card/CopySubject';
import { Announcement } from '../parts/Announcement';
import { Tabs } from '../parts/Tabs';
import { useWords } from '../parts/Words';

import { Actors } from './actors/Actors';
import type { ClaimOrder } from './claims/ClaimOrder';
import { Claims } from './claims/Claims';
import { everyClaim } from './claims/filter';
import { EntityPage } from './entity/EntityPage';
import { KnownClaimPage } from './entity/KnownClaimPage';
import { ArticleHead } from './head/ArticleHead';
import { MarksButton } from './head/MarksButton';
import { Places } from './map/Places';
import { Reasons } from './notices/Notice';

import type { ArticleState, PanelEvents } from './panel-state';
import { Positions } from './positions/Positions';
import type { Place, Route, RouteEvent } from './route';
import { useRows } from './rows';
import { Subpage } from './Subpage';
import { SearchField } from './search/SearchField';
import { SearchPage } from './search/SearchPage';
import { TakeAlong } from './take-along/TakeAlong';
import { TakeAlongButton } from './take-along/TakeAlongButton';
import { Timeline } from './timeline/Timeline';
import type { ViewProps } from './view-props';
import { useWay } from './way';

/**
 * An article: its head, the view that the reader chose, and the pages that were reached from there. Which rows are open
 * is the view's own.
 */
export function ArticleView({
  article,
  records,
  search,
  frames,
  route,
  onRoute,
  order,
  onOrder,
  main,
  onToggleMarks,
  onGoTo,
  onTakeAlong,
  onCopy,
}: {
  article: ArticleState;
  records: CardRecords;
  search: Search;
  frames: readonly MapFrame[];
  route: Route;
  onRoute: (event: RouteEvent) => void;
  order: ClaimOrder;
  onOrder: (order: ClaimOrder) => void;
  main: Ref<HTMLElement>;
} & Pick<PanelEvents, 'onToggleMarks' | 'onGoTo' | 'onTakeAlong' | 'onCopy'>) {
  const {
    actors,
    claims,
    focus,
    annotations: { coverage },
  } = article;
  const { go, back } = useWay(route, onRoute);
  const { t, say } = useWords();
  const rows = useRows();
  const [filter, onFilter] = useState(everyClaim);

  const show = (type: 'actor' | 'claim', id: string) => {
    go({ type: 'view', view: `${type}s` });
    // What is asked for is shown, whatever was chosen before.
    if (type === 'claim') onFilter(everyClaim);
    rows.reveal(`${type} ${id}`);
  };

  // The way through another article ends with it.
  useLayoutEffect(() => onRoute({ type: 'reset' }), []);

  // A request is answered once, whatever else of the article changes.
  useEffect(() => {
    if (focus) show(focus.type, focus.id);
  }, [focus?.type, focus?.id, focus?.request]);

  const props: ViewProps = { article, records, go, onGoTo };
  const onShowActor = (id: string) => show('actor', id);
  const onShowClaim = ({ id }: { id: string }) => show('claim', id);

  const last = route.at(-1)!;
  const query = last.type === 'search' ? last.query : '';

  const views = (
    <>
      <Tabs
        label={t('panel.whatWasFound')}
        selected={route[0].view}
        onSelect={view => go({ type: 'view', view })}
        tabs={[
          {
            name: 'actors',
            label: t('panel.actors'),
            count: actors.length,
            content: <Actors {...props} {...{ rows, onShowClaim }} />,
          },
          {
            name: 'claims',
            label: t('panel.claims'),
            count: claims.length,
            content: <Claims {...props} {...{ rows, order, onOrder, filter, onFilter, onShowActor }} />,
          },
          {
            name: 'positions',
            label: t('panel.positions'),
            content: <Positions {...props} />,
          },
          {
            name: 'timeline',
            label: t('panel.timeline'),
            content: (
              <>
                <Places {...props} frames={frames} />
                <Timeline {...props} />
              </>
            ),
          },
        ]}
      />
      {coverage.reasons.length > 0 && (
        <details class="why">
          <summary>{t(coverage.isCoverage ? 'panel.whyThisArticle' : 'panel.whyPassedOver')}</summary>
          <Reasons reasons={coverage.reasons} />
        </details>
      )}
    </>
  );

  const contentOf = (place: Place) => {
    switch (place.type) {
      case 'view':
        return views;
      case 'entity':
        return <EntityPage {...props} id={place.id} onShowClaim={onShowClaim} onBack={back} />;
      case 'claim':
        return <KnownClaimPage {...props} id={place.id} onShowClaim={onShowClaim} onBack={back} />;
      case 'search':
        return <SearchPage {...props} typed={place.query} {...{ search, rows, onShowClaim }} onBack={back} />;
      case 'take-along':
        return (
          <Subpage title={t('takeAlong.title')} onBack={back}>
            <TakeAlong isEmpty={actors.length + claims.length === 0} onTakeAlong={onTakeAlong} />
          </Subpage>
        );
    }
  };

  return (
    <CopyProvider onCopy={onCopy}>
      <ArticleHead article={article}>
        <div class="tools">
          <SearchField query={query} onQuery={typed => go({ type: 'search', query: typed })} />
          <TakeAlongButton onOpen={() => go({ type: 'take-along' })} />
          <MarksButton visible={article.marksVisible} onToggle={onToggleMarks} />
        </div>
      </ArticleHead>
      <main ref={main} tabIndex={-1}>
        <Announcement
          text={say({
            key: 'panel.found',
            values: {
              actors: { key: 'panel.actorCount', count: actors.length },
              claims: { key: 'panel.claimCount', count: claims.length },
            },
          })}
        />
        {route.map((place, at) => (
          // Places that were left stay as they were for the way back.
          <div key={`${at} ${place.type}`} hidden={at < route.length - 1}>
            {contentOf(place)}
          </div>
        ))}
      </main>
    </CopyProvider>
  );
}
