import { describe, expect, test } from 'vitest';
import { joinBlocks } from '../../article';
import type { IndexedOffice, Knowledge } from '../../knowledge/knowledge';
import type { Post } from '../../text/languages/language';
import { findActors } from '../find-at-once';
import { entity } from '../fixture';

const person = (id: string, name: string, gender: 'female' | 'male') =>
  entity(id, 'person', { names: [name], surnames: [name.split(' ').at(-1)!], gender });

const office = (
  of: string,
  posts: Post[],
  ...holders: [holder: string, from?: string, to?: string][]
): IndexedOffice => ({
  of,
  posts,
  called: [],
  holders: holders.map(([holder, from, to]) => ({ holder, from, to })),
});

const knowledge: Knowledge = {
  entities: [
    person('holm', 'Anna Holm', 'female'),
    person('lund', 'Erik Lund', 'male'),
    person('brandt', 'Karin Brandt', 'female'),
    person('falk', 'Jan Falk', 'male'),
    person('moen', 'Ola Moen', 'male'),
    person('vik', 'Per Vik', 'male'),
    entity('norland', 'place', { names: ['Norland'], demonyms: ['Norlandic'] }),
    entity('sudland', 'place', { names: ['Sudland', 'Isles'], demonyms: ['Sudlandic'] }),
    entity('league', 'organisation', { names: ['Coast League'], acronyms: ['CL'] }),
  ],
  claims: [],
  offices: [
    office('norland', ['head-of-state', 'leader'], ['holm', '2010', '2020-12-31'], ['moen', '2021-01-01']),
    office('norland', ['head-of-government'], ['falk', '2019']),
    office('norland', ['interior-minister'], ['moen', '2018', '2020-10']),
    office('sudland', ['head-of-state', 'leader'], ['lund', '2016']),
    office('sudland', ['head-of-government'], ['vik', '2017']),
    office('lund', ['spokesperson'], ['brandt', '2018']),
    {
      ...office('league', ['head'], ['brandt', '2019-12']),
      called: ['Harbour Hall chief', "president's aide"],
    },
  ],
  descriptions: [
    { bearer: 'lund', of: 'sudland', called: ['strongman', "coast's last autocrat"] },
    { bearer: 'brandt', of: 'norland', called: ['opposition leader'] },
    { bearer: 'falk', of: 'norland', called: ['opposition leader'] },
    { bearer: 'league', of: null, called: ['bloc'] },
  ],
  spouses: [['holm', 'lund']],
};

function rolesIn(text: string, published: string | null = '2020-08-19', known = knowledge): string[] {
  const blocks = text.split('\n').map(part => ({ kind: 'paragraph' as const, text: part }));
  const article = {
    url: null,
    title: '',
    outlet: null,
    language: 'en',
    published,
    ...joinBlocks('', blocks),
  };
  return findActors(article, known)
    .filter(({ via }) => via === 'role' || via === 'description')
    .map(({ exact, entity: id, via }) => `${exact} → ${id} (${via})`);
}

describe('somebody is named by what they are', () => {
  test.each<[how: string, text: string, found: string[]]>([
    [
      'the adjective of a state',
      'On Monday the Norlandic president left.',
      ['the Norlandic president → holm (role)'],
    ],
    [
      'whose somebody is who is named beside it',
      'Holm spoke. Brandt, the president’s aide, spoke too.',
      ['the president → holm (role)'],
    ],
    [
      'whose it is in itself',
      'Five facts about coast’s last autocrat. Lund left.',
      ['coast’s last autocrat → lund (description)'],
    ],
    ['its name', 'On Monday the Norland president left.', ['the Norland president → holm (role)']],
    ['its genitive', "It angered Norland's prime minister.", ["Norland's prime minister → falk (role)"]],
    [
      'its name with an apostrophe alone',
      "The Isles' president left. So did the Isles’ veteran prime minister.",
      ["The Isles' president → lund (role)", 'the Isles’ veteran prime minister → vik (role)'],
    ],
    ['whose they are', 'Lund’s spokeswoman spoke.', ['Lund’s spokeswoman → brandt (role)']],
    ['their title too', 'So Mr. Lund’s spokeswoman spoke.', ['Mr. Lund’s spokeswoman → brandt (role)']],
    [
      'what was theirs',
      'It led to the re-election of the Norlandic president.',
      ['the Norlandic president → holm (role)'],
    ],
    ['"of" and its name', 'Then the president of Norland left.', ['the president of Norland → holm (role)']],
    ['an abbreviation', "Norland's PM says no.", ["Norland's PM → falk (role)"]],
    [
      'in a headline, without an article',
      'Norlandic president jeered',
      ['Norlandic president → holm (role)'],
    ],
    ['behind a label', 'MORE: Norland leader jeered', ['Norland leader → holm (role)']],
    ['in title case', 'Norlandic President Jeered By Workers', ['Norlandic President → holm (role)']],
    [
      'with an adjective',
      'Yet the veteran Norlandic leader left.',
      ['the veteran Norlandic leader → holm (role)'],
    ],
    [
      'with an adjective inside',
      'Yet the Norlandic authoritarian leader left.',
      ['the Norlandic authoritarian leader → holm (role)'],
    ],
    [
      'without its possessive',
      "Then the Sudlandic leader's guards left.",
      ['the Sudlandic leader → lund (role)'],
    ],
    ['the acronym of a body', 'Then the CL chief left.', ['the CL chief → brandt (role)']],
    [
      'a phrase that is fixed',
      'Then the Harbour Hall chief left.',
      ['the Harbour Hall chief → brandt (role)'],
    ],
    [
      'the noun alone, once its holder is named',
      'Holm spoke.\nThe president insisted.',
      ['The president → holm (role)'],
    ],
    [
      'the noun alone, of the state in the sentence',
      'Norland struck officials, including the interior minister.',
      ['the interior minister → moen (role)'],
    ],
    [
      'a description, where its bearer is named',
      'Lund spoke. The strongman smiled.',
      ['The strongman → lund (description)'],
    ],
    [
      'a description that begins with a possessive',
      'Lund spoke. The coast’s last autocrat smiled.',
      ['The coast’s last autocrat → lund (description)'],
    ],
    [
      'a description of the one named last',
      'Falk met Brandt. Then the opposition leader left.',
      ['the opposition leader → brandt (description)'],
    ],
    [
      'a description with the state',
      'Brandt met Lund. Norlandic opposition leader jailed',
      ['Norlandic opposition leader → brandt (description)'],
    ],
    [
      'a description of a body',
      'The Coast League met. The bloc agreed.',
      ['The bloc → league (description)'],
    ],
    [
      'a body by its description',
      "The Coast League met. The bloc's chief agreed.",
      ["The bloc's chief → brandt (role)"],
    ],
    [
      'marriage and a pronoun',
      'Holm spoke. Then her jailed husband wrote.',
      ['her jailed husband → lund (role)'],
    ],
    [
      'the same office elsewhere',
      'Lund spoke. His Norlandic counterpart wrote.',
      ['His Norlandic counterpart → holm (role)'],
    ],
    [
      'a noun with a state, with which a longer phrase begins, in the possessive',
      "Then the Norlandic president's aide smiled.",
      ['the Norlandic president → holm (role)'],
    ],
    [
      'a noun with which a longer phrase begins, in the possessive',
      "Lund spoke. The president's son smiled.",
      ['The president → lund (role)'],
    ],
    [
      'an office of state, whoever heads something else near by',
      'Lund met Karin Brandt. The president smiled.',
      ['The president → lund (role)'],
    ],
    [
      'an office at the beginning of a sentence',
      "Lund kept to the rules. Norland's president smiled.",
      ["Norland's president → holm (role)"],
    ],
    [
      'a description that is somebody’s',
      'Lund met Karin Brandt. He said that his opposition leader smiled.',
      ['his opposition leader → brandt (description)'],
    ],
    ["somebody's office", "Then Lund's spokeswoman wrote.", ["Lund's spokeswoman → brandt (role)"]],
    ['an age', 'Lund spoke. The 66-year-old president smiled.', ['The 66-year-old president → lund (role)']],
    ['marriage and a name', "Then Lund's wife wrote.", ["Lund's wife → holm (role)"]],
  ])('by %s', (_, text, found) => {
    expect(rolesIn(text)).toEqual(found);
  });
});

test('a counterpart is who leads the other state, where nobody there holds the same office', () => {
  const offices = [
    office('norland', ['head-of-government', 'leader'], ['falk', '2019']),
    office('sudland', ['head-of-state', 'leader'], ['lund', '2016']),
  ];
  expect(
    rolesIn('Falk spoke. His Sudlandic counterpart wrote.', '2020-08-19', { ...knowledge, offices }),
  ).toEqual(['His Sudlandic counterpart → lund (role)']);
});

describe('nobody is named', () => {
  test.each<[why: string, text: string]>([
    ['with the name behind', 'Then the Norlandic president Anna Holm left.'],
    ['with a name that is not known behind', 'Then the Norlandic president Ida Berg left.'],
    ['with the name before', 'Anna Holm, the Norlandic president, left.'],
    ['with the name behind a comma', 'The Norlandic president, Anna Holm, left.'],
    ['by what somebody is', 'She was sworn in as the Norlandic president.'],
    ['by what somebody became', 'He became the Norlandic president.'],
    ['whoever holds the office', 'They spoke of the election of the Norlandic president.'],
    ['by what somebody was', 'The former Norlandic president left.'],
    ['by half an office', 'Then the Norlandic deputy prime minister left.'],
    ['by an indefinite phrase', 'Then a Norlandic president left.'],
    ['by who wants the office', 'Then the Norlandic president candidate left.'],
    ['by who will have it', 'Then the Norlandic president-elect left.'],
    ['by another leader of that state', 'Then the Norlandic church leader left.'],
    ['by an office of nobody knows what', 'Then the president of the chess club left.'],
    ['by a noun alone that two may be meant by', 'Holm met Lund. The president smiled.'],
    ['by a noun alone that is no office of state', 'Brandt spoke. The chief smiled.'],
    ['by a noun alone where nobody is named', 'The president smiled.'],
    ['by a description where its bearer is not named', 'The strongman smiled.'],
    ["by another state's", 'Lund spoke. The Norlandic strongman smiled.'],
    [
      'as the counterpart of somebody without an office',
      'Karin Brandt spoke. Her Norlandic counterpart wrote.',
    ],
    ['as the counterpart of one of two', 'Lund met Per Vik. His Norlandic counterpart wrote.'],
    ['as a counterpart of nobody', 'Lund spoke. A Norlandic counterpart wrote.'],
    ['by marriage, of one whose husband is not known', 'Brandt spoke. Her husband smiled.'],
    [
      'by marriage, of somebody since whom others may be meant',
      'Holm spoke.\nIt rained.\nIt blew.\nHer husband smiled.',
    ],
    ['by a common word', 'They will president over, head for and chair it.'],
    ['by several', 'Then the Norlandic presidents left.'],
  ])('%s', (_, text) => {
    expect(rolesIn(text)).toEqual([]);
  });
});

describe('the holder is that of the day', () => {
  const text = 'Then the Norlandic president left.';
  test.each<[day: string | null, holder: string[]]>([
    ['2009-12-31', []],
    ['2020-08-19', ['holm']],
    ['2020-12-31', ['holm']],
    ['2021-01-01', ['moen']],
    [null, []],
  ])('on %s', (day, holder) => {
    expect(rolesIn(text, day)).toEqual(holder.map(id => `the Norlandic president → ${id} (role)`));
  });

  test('without a day the only one who ever held it is meant', () => {
    expect(rolesIn('Then the Sudlandic president left.', null)).toEqual([
      'the Sudlandic president → lund (role)',
    ]);
  });
});

test('a name inside the phrase is no mention of its own', () => {
  const article = {
    url: null,
    title: '',
    outlet: null,
    language: 'en',
    published: '2020-08-19',
    ...joinBlocks('', [{ kind: 'paragraph', text: "Norland's prime minister left Norland." }]),
  };
  expect(findActors(article, knowledge).map(({ exact }) => exact)).toEqual([
    "Norland's prime minister",
    'Norland',
  ]);
});
