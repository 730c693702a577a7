import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../scripts/knowledge/read';
import { queryOf } from '../text/query';
import { compileCards, compileIndex } from './compile';
import { smallKnowledge } from './knowledge.fixture';
import { type SearchHit, searchOf } from './search';

const labelOf = (hit: SearchHit) => (hit.type === 'entity' ? hit.name : hit.statement);

describe('in a small knowledge base', () => {
  const authored = smallKnowledge();
  const find = searchOf(compileIndex(authored), compileCards(authored));

  test('an entity is found under any spelling, and says under which', () => {
    expect(find(queryOf('анна')!, new Map())).toEqual([
      { type: 'entity', id: 'anna-arden', name: 'Anna Arden', matched: 'Анна Арден', here: 0 },
    ]);
  });

  test('a claim is found by its statement and by its wordings', () => {
    const claim = {
      type: 'claim',
      id: 'vote-was-fair',
      statement: 'Arden said that the vote was fair.',
      here: 2,
    };
    const here = new Map([['vote-was-fair', 2]]);
    expect(find(queryOf('vote fair')!, here)).toEqual([claim]);
    expect(find(queryOf('the vote was f')!, here)).toEqual([claim]);
  });

  test('entities stand before claims', () => {
    expect(find(queryOf('arden')!, new Map([['vote-was-fair', 1]])).map(({ type }) => type)).toEqual([
      'entity',
      'claim',
    ]);
  });

  test('what nobody holds is not found', () => {
    expect(find(queryOf('zebra')!, new Map())).toEqual([]);
  });
});

describe('in the knowledge base', () => {
  const authored = readKnowledge();
  const find = searchOf(compileIndex(authored), compileCards(authored));
  const first = (typed: string, here: Record<string, number> = {}) =>
    labelOf(find(queryOf(typed)!, new Map(Object.entries(here)))[0]!);

  test.each([
    ['Лукашенко', 'Alexander Lukashenko'],
    ['Lukashenka', 'Alexander Lukashenko'],
    ['lukašenka', 'Alexander Lukashenko'],
    ['tsikhan', 'Sviatlana Tsikhanouskaya'],
    ['Тихановская', 'Sviatlana Tsikhanouskaya'],
    ['EU', 'European Union'],
    ['michel charles', 'Charles Michel'],
  ])('“%s” finds %s first', (typed, name) => {
    expect(first(typed)).toBe(name);
  });

  test('those of the article stand first', () => {
    expect(first('Michel', {})).not.toBe('Michel Barnier');
    expect(first('Michel', { 'michel-barnier': 1 })).toBe('Michel Barnier');
  });

  test('of many answers it gives as many as one can read, of entities and of claims', () => {
    const types = find(queryOf('belarus')!, new Map()).map(({ type }) => type);
    expect(types.filter(type => type === 'entity')).toHaveLength(20);
    expect(types.filter(type => type === 'claim')).toHaveLength(20);
  });
});
