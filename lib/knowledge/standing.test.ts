import { describe, expect, test } from 'vitest';
import { smallKnowledge } from './knowledge.fixture';
import type { AuthoredKnowledge, EventEntity, Place } from './schema';
import { standingOf } from './standing';

const entity = { name: 'Any', summary: 'Any.', sources: [], names: {}, statements: [], checked: '2026-02' };

function place(partOf: string | null, more: Partial<Place> = {}): Place {
  const relations = partOf ? [{ type: 'part-of' as const, entity: partOf, sources: [] }] : [];
  return { ...entity, relations, ...more };
}

function event(from: string, more: Partial<EventEntity> = {}): EventEntity {
  return { ...entity, relations: [], from, ...more };
}

const authored: AuthoredKnowledge = {
  ...smallKnowledge(),
  places: {
    belarus: place(null),
    city: place('belarus'),
    street: place('city'),
    square: place('city', { standsFor: 'nothing' }),
    jail: place('city', { standsFor: 'crisis' }),
    ring: place('circle'),
    circle: place('ring'),
  },
  events: {
    before: event('2020-05-07'),
    since: event('2020-05-08'),
    'since-some-month': event('2020-06'),
    'next-to-it': event('2021-07', { standsFor: 'country' }),
  },
};
const { people, places, events } = authored;

describe('of Belarus stands for', () => {
  test.each([
    ['the country', 'belarus', 'country'],
    ['the country, as a part of it,', 'city', 'country'],
    ['the country, as a part of a part,', 'street', 'country'],
    ['nothing, as its file says,', 'square', null],
    ['the crisis, as its file says,', 'jail', 'crisis'],
    ['nothing, as a part of each other,', 'ring', null],
    ['nothing, from before the crisis,', 'before', null],
    ['the crisis, from its first day,', 'since', 'crisis'],
    ['the crisis, from a month in it,', 'since-some-month', 'crisis'],
    ['the country, as an event beside it,', 'next-to-it', 'country'],
    ['nothing but what her side says', 'anna-arden', null],
  ])('%s %s', (_, id, standing) => {
    expect(standingOf(id, { ...people, ...places, ...events }[id]!, authored)).toBe(standing);
  });
});
