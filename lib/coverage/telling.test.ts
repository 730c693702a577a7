import { expect, test } from 'vitest';
import { readKnowledge } from '../../scripts/knowledge/read';
import { compileIndex } from '../knowledge/compile';
import { entitiesOfBelarus } from './telling';

const knowledge = compileIndex(readKnowledge());
const telling = entitiesOfBelarus(knowledge);

test('whoever is named as telling is in the knowledge base', () => {
  const ids = new Set(knowledge.entities.map(({ id }) => id));
  expect([...telling.keys()].filter(id => !ids.has(id))).toEqual([]);
});

test.each([
  ['sviatlana-tsikhanouskaya', 1],
  ['protests-2020', 1],
  ['alexander-lukashenko', 0],
  ['minsk', 0],
  ['angela-merkel', undefined],
])('%s says %s', (id, weight) => expect(telling.get(id)).toBe(weight));
