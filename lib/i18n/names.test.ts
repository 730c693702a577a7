import { expect, test } from 'vitest';
import { withArticle } from './names';

test.each([
  ['European Union', 'the European Union'],
  ['United States', 'the United States'],
  ['Ministry of Trade of Arden', 'the Ministry of Trade of Arden'],
  ['Coordination Council', 'the Coordination Council'],
  ['Poland', 'Poland'],
  ['OSCE', 'OSCE'],
])('in a sentence: %s, %s', (name, expected) => {
  expect(withArticle(name)).toBe(expected);
});
