import { describe, expect, test } from 'vitest';
import { nextRoute, type Place, type Route, type RouteEvent, start, type View } from './route';

const view = (name: View) => ({ type: 'view', view: name }) as const;
const entity = (id: string): Place => ({ type: 'entity', id });
const claim = (id: string): Place => ({ type: 'claim', id });
const search = (query: string): Place => ({ type: 'search', query });
const go = (to: Place): RouteEvent => ({ type: 'go', to });
const back: RouteEvent = { type: 'back' };

test('the way begins with the actors', () => {
  expect(start).toEqual([view('actors')]);
});

describe('the way', () => {
  const claims: Route = [view('claims')];
  const onEntity: Route = [view('claims'), entity('a')];
  const onSearch: Route = [view('claims'), search('minsk')];
  const onHit: Route = [view('claims'), search('minsk'), entity('minsk')];
  test.each<[string, Route, RouteEvent, Route]>([
    ['another view takes its place', claims, go(view('timeline')), [view('timeline')]],
    ['a view ends whatever stood on top', onHit, go(view('actors')), [view('actors')]],
    ['an entity stands on top of the view', claims, go(entity('a')), onEntity],
    ['one of its relations on top of it', onEntity, go(entity('b')), [...onEntity, entity('b')]],
    ['one that is shown is not shown again', onEntity, go(entity('a')), onEntity],
    [
      'one that was shown before is, on top',
      [...onEntity, entity('b')],
      go(entity('a')),
      [...onEntity, entity('b'), entity('a')],
    ],
    [
      'a claim is another place than an entity of its id',
      onEntity,
      go(claim('a')),
      [...onEntity, claim('a')],
    ],
    ['a search begins wherever one is', onEntity, go(search('m')), [...onEntity, search('m')]],
    ['its words change in place', onSearch, go(search('minsk z')), [view('claims'), search('minsk z')]],
    ['it ends with its words', onSearch, go(search('')), claims],
    ['no words begin none', onEntity, go(search('')), onEntity],
    ['a search from a hit stands on top of it', onHit, go(search('vilnius')), [...onHit, search('vilnius')]],
    ['back from a hit is the search', onHit, back, onSearch],
    ['back from a search is the view', onSearch, back, claims],
    ['back from a view is the view', claims, back, claims],
    ['another article is shown in the same view', onHit, { type: 'reset' }, claims],
  ])('%s', (_, from, event, to) => {
    expect(nextRoute(from, event)).toEqual(to);
  });
});
