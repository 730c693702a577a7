import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readKnowledge } from '../../scripts/knowledge/read';
import { compileIndex } from './compile';
import { packIndex, unpackIndex } from './pack';

const index = compileIndex(readKnowledge());

test('the index is the same after it was packed', () => {
  expect(unpackIndex(packIndex(index))).toEqual(JSON.parse(JSON.stringify(index)));
});

test('so are the surnames of somebody, whichever they are', () => {
  const word = fc.constantFrom('Holm', 'Holmová', 'van', 'der', 'Berg', 'II', '-', '*', '');
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map(words => words.join(' '));
  const list = fc.uniqueArray(name.filter(Boolean), { maxLength: 4 });
  const person = index.entities.find(({ kind }) => kind === 'person')!;
  fc.assert(
    fc.property(list, list, (names, surnames) => {
      const entities = [{ ...person, names, surnames }];
      expect(unpackIndex(packIndex({ ...index, entities })).entities).toEqual(entities);
    }),
  );
});

test('all entities have the same fields in the same order, whatever was left out: others would be slow to look at', () => {
  for (const { entities } of [index, unpackIndex(packIndex(index))])
    expect(new Set(entities.map(entity => Object.keys(entity).join(' '))).size).toBe(1);
});

test('a form that could not be told apart is refused', () => {
  const [first, ...others] = index.entities;
  const entities = [{ ...first!, names: ['Anna|Holm'] }, ...others];
  expect(() => packIndex({ ...index, entities })).toThrow('"Anna|Holm" has a "|" in it');
});
