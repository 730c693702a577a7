import { expect, test } from 'vitest';
import { compileIndex } from './compile';
import { smallKnowledge } from './knowledge.fixture';

function namesOf(...names: string[]): string[] {
  const authored = smallKnowledge();
  authored.people['anna-arden']!.names = { en: names };
  return compileIndex(authored).entities.find(({ id }) => id === 'anna-arden')!.names;
}

test.each([
  ['that differ in diacritics alone ship once', ['Anna Ården', 'Anna Ärden'], ['Anna Arden']],
  [
    'that differ in capitals ship both',
    ['Anna van Arden', 'Anna Van Arden'],
    ['Anna van Arden', 'Anna Van Arden'],
  ],
  ['of several languages ship together', ['Anna Arden', 'Анна Арден'], ['Anna Arden', 'Анна Арден']],
])('forms %s', (_, names, shipped) => {
  expect(namesOf(...names)).toEqual(expect.arrayContaining(shipped));
  expect(namesOf(...names)).toHaveLength(new Set(['Anna Arden', ...shipped]).size);
});
