import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  claimSchema,
  eventSchema,
  organisationSchema,
  personSchema,
  placeSchema,
} from '../../lib/knowledge/schema';
import { idOf, kinds, template } from './template';

const schemas = {
  person: personSchema,
  organisation: organisationSchema,
  place: placeSchema,
  event: eventSchema,
  claim: claimSchema,
};

describe('a new file', () => {
  test.each(kinds)('of kind %s has every field that is needed, and asks only for content', kind => {
    const result = schemas[kind].safeParse(parse(template(kind, 'Anna Arden', '2026-02')));
    const missing = result.error?.issues.filter(({ code }) => code !== 'too_small') ?? [];
    expect(missing).toEqual([]);
  });

  test.each([
    ['Anna Arden', 'anna-arden'],
    ['Gitanas Nausėda', 'gitanas-nauseda'],
    ['Łukasz Żak', 'lukasz-zak'],
    ['  EU summit, 2020 ', 'eu-summit-2020'],
  ])('of %s is called %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });
});
