import { expect, test } from 'vitest';
import { compileIndex } from '../lib/knowledge/compile';
import { readKnowledge } from '../scripts/knowledge/read';
import { namesOf } from './peers/names';
import { entitiesWithNames, syntheticNames } from './synthetic';

const { entities } = compileIndex(readKnowledge());

test('made-up names are two words in one script, no two alike, and always the same', () => {
  const names = syntheticNames(entities, 1000);
  expect(new Set(names).size).toBe(1000);
  expect(names).toEqual(syntheticNames(entities, 1000));
  for (const name of names)
    expect(name).toMatch(
      /^(?:\p{Script=Latin}+ \p{Script=Latin}+|\p{Script=Cyrillic}+ \p{Script=Cyrillic}+)$/u,
    );
  const isCyrillic = (name: string) => /^\p{Script=Cyrillic}/u.test(name);
  expect(names.filter(isCyrillic)).toHaveLength(500);
});

test('as many names as are asked for, those of the text among them', () => {
  const names = namesOf(entitiesWithNames(entities, 'Lukashenko left Minsk.', 700));
  expect(names.size).toBe(700);
  expect([...names.keys()]).toEqual(expect.arrayContaining(['Lukashenko', 'Minsk']));
});
