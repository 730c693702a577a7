import { expect, test } from 'vitest';
import { groupActors } from './actor-groups';
import type { ArticleActor } from './article-actors';

const actor = (id: string, more: Partial<ArticleActor>, times = 1): ArticleActor => ({
  id,
  isKnown: true,
  name: id,
  kind: 'person',
  side: null,
  role: null,
  mentions: Array.from({ length: times }, (_, start) => ({ start, end: start + 1 })),
  ...more,
});

test('actors stand by side, then places, events and those whom the article introduces', () => {
  const groups = groupActors([
    actor('introduced', { isKnown: false }),
    actor('event', { kind: 'event' }),
    actor('place', { kind: 'place' }),
    actor('others', { side: 'others' }),
    actor('russia', { side: 'russia', kind: 'organisation' }),
    actor('europe', { side: 'europe' }),
    actor('society', { side: 'belarus-society' }),
    actor('authorities', { side: 'belarus-authorities' }),
  ]);
  expect(groups.map(({ heading, actors }) => [heading, actors.map(({ id }) => id)])).toEqual([
    ['panel.groups.authorities', ['authorities']],
    ['panel.groups.society', ['society']],
    ['panel.groups.europe', ['europe']],
    ['panel.groups.russia', ['russia']],
    ['panel.groups.others', ['others']],
    ['panel.groups.places', ['place']],
    ['panel.groups.events', ['event']],
    ['panel.groups.introduced', ['introduced']],
  ]);
});

test('the most present stands first; of two that are as present, the one named first', () => {
  const europe = { side: 'europe' } as const;
  const [group] = groupActors([
    actor('once', europe),
    actor('thrice', europe, 3),
    actor('twice', europe, 2),
    actor('twice too', europe, 2),
  ]);
  expect(group?.actors.map(({ id }) => id)).toEqual(['thrice', 'twice', 'twice too', 'once']);
});
