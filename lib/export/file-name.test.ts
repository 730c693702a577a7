import { expect, test } from 'vitest';
import { fileName } from './file-name';

test.each([
  [
    'date and title',
    'Leaders refuse to recognise vote',
    '2020-08-19',
    'sidelight-2020-08-19-leaders-refuse-to-recognise-vote.md',
  ],
  ['no date', 'Leaders refuse', null, 'sidelight-leaders-refuse.md'],
  ['nothing at all', '', null, 'sidelight.md'],
  ['what no file system takes', 'A/B: “C”? <D>|E\\F', null, 'sidelight-a-b-c-d-e-f.md'],
  ['another script', 'Лідары сустрэліся', '2020-08-19', 'sidelight-2020-08-19-лідары-сустрэліся.md'],
  ['a title too long', 'word '.repeat(40), null, `sidelight${'-word'.repeat(12)}.md`],
])('a file is named: %s', (_, title, published, name) => {
  expect(fileName({ title, published }, 'md')).toBe(name);
});
