/** Where in the panel the reader is. Pure. */

export type View = 'actors' | 'claims' | 'positions' | 'timeline';

/** What the panel can show of the knowledge base, with an article or without. */
export type PlaceOfKnowledge =
  /** All that is known of an entity, whether the article names it or not. */
  | { type: 'entity'; id: string }
  /** All that is known of a known claim, whether the article makes it or not. */
  | { type: 'claim'; id: string }
  | { type: 'search'; query: string };

/** What the panel can show of an article: one of its views, or a page on top of them. */
export type Place =
  | { type: 'view'; view: View }
  | PlaceOfKnowledge
  /** What of the article and its annotations can be copied and saved. */
  | { type: 'take-along' };

/** The way that the reader came: it begins with a view, and its last place is shown. */
export type Route = readonly [{ type: 'view'; view: View }, ...Place[]];

export type RouteEvent =
  | { type: 'go'; to: Place }
  | { type: 'back' }
  /** Another article is shown. */
  | { type: 'reset' };

export const start: Route = [{ type: 'view', view: 'actors' }];

/** What is searched for in the place that is shown; empty where it is no search. */
export function queryIn(route: Route): string {
  const last = route.at(-1)!;
  return last.type === 'search' ? last.query : '';
}

function isSame(a: Place, b: Place): boolean {
  switch (a.type) {
    case 'view':
      return b.type === 'view' && a.view === b.view;
    case 'search':
      return b.type === 'search' && a.query === b.query;
    case 'take-along':
      return b.type === 'take-along';
    default:
      return b.type === a.type && a.id === b.id;
  }
}

/** The way to a view begins anew; a search goes on in the same place, and ends with its words. */
function going(route: Route, to: Place): Route {
  if (to.type === 'view') return [to];
  const [view, ...places] = route;
  const last = places.at(-1);
  if (last && isSame(last, to)) return route;
  if (to.type !== 'search') return [...route, to];
  const before = last?.type === 'search' ? places.slice(0, -1) : places;
  return to.query ? [view, ...before, to] : [view, ...before];
}

export function nextRoute(route: Route, event: RouteEvent): Route {
  const [view, ...places] = route;
  switch (event.type) {
    case 'go':
      return going(route, event.to);
    case 'back':
      return [view, ...places.slice(0, -1)];
    case 'reset':
      return [view];
  }
}
