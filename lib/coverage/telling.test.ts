import { expect, test } from 'vitest';
import { readKnowledge } from '../../scripts/knowledge/read';
import { compileIndex } from '../knowledge/compile';
import { entitiesOfBelarus } from './telling';

const telling = entitiesOfBelarus(compileIndex(readKnowledge()));

test.each([
  ['who stood up', 'sviatlana-tsikhanouskaya', 1],
  ['the authorities', 'lidia-yermoshina', 0.5],
  ['the president, whom all news names,', 'alexander-lukashenko', 0],
  ['an event of the crisis', 'protests-2020', 1],
  ['an event next to it', 'migrant-crisis-2021', 0],
  ['an event before it', 'euromaidan', undefined],
  ['a city', 'minsk', 0],
  ['a place in a city', 'independence-avenue', 0],
  ['a place that stands for the crisis', 'okrestina-detention-centre', 1],
  ['a place whose name other cities have', 'victory-square', undefined],
  ['a city elsewhere', 'vilnius', undefined],
  ['who is of another country', 'angela-merkel', undefined],
])('%s (%s) says %s', (_, id, weight) => expect(telling.get(id)).toBe(weight));
