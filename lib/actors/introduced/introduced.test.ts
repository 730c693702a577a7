import { describe, expect, test } from 'vitest';
import { joinBlocks } from '../../article';
import type { Knowledge } from '../../knowledge/knowledge';
import { findActors } from '../find-at-once';
import { entity } from '../fixture';

const knowledge: Knowledge = {
  entities: [
    entity('norland', 'place', { names: ['Norland'] }),
    entity('per-dahl', 'person', { names: ['Per Dahl'], surnames: ['Dahl'] }),
  ],
  claims: [],
  offices: [],
  descriptions: [],
  spouses: [],
};

function introducedIn(text: string): string[] {
  const blocks = text.split('\n').map(part => ({ kind: 'paragraph' as const, text: part }));
  const article = {
    url: null,
    title: '',
    outlet: null,
    language: 'en',
    published: null,
    ...joinBlocks('', blocks),
  };
  return findActors(article, knowledge)
    .filter(({ via }) => via === 'introduced')
    .map(({ exact, kind, description }) => `${exact} (${kind}): ${description}`);
}

describe('the article introduces', () => {
  test.each<[whom: string, text: string, found: string[]]>([
    [
      'by what stands behind the name',
      'Ida Berg, leader of the strike committee, was held.',
      ['Ida Berg (person): leader of the strike committee'],
    ],
    [
      'by what one is that no list has, where one speaks',
      '“It was late,” said Ida Berg, a beekeeper who lives near the coast.',
      ['Ida Berg (person): a beekeeper who lives near the coast'],
    ],
    [
      'by what one is the head of, where one speaks',
      '“It was late,” the head of the border service Ida Berg told them.',
      ['Ida Berg (person): head of the border service'],
    ],
    [
      'by whose body one is of, where one speaks',
      '“It was late,” said Ida Berg of the Harbour Office. Berg left.',
      ['Ida Berg (person): of the Harbour Office', 'Berg (person): of the Harbour Office'],
    ],
    [
      'by a name with an article in it',
      'They went to the Norrby Museum of the History of Ships.',
      ['Norrby Museum of the History of Ships (organisation): undefined'],
    ],
    ['not by that in a longer name', 'They wrote to Ida Berg of the Harbour.', []],
    ['not by that where nobody speaks', 'They left the port of the old town Ida Berg.', []],
    [
      'by what one does, where one speaks',
      '“It was late,” said Ida Berg, who keeps bees near the coast.',
      ['Ida Berg (person): who keeps bees near the coast'],
    ],
    [
      'by that behind an age',
      '“It was late,” said Ida Berg, 29, a shop assistant. “Then we left.”',
      ['Ida Berg (person): a shop assistant'],
    ],
    [
      'by what stands behind an age',
      'Ida Berg, 45, a driver from the coast, left.',
      ['Ida Berg (person): a driver from the coast'],
    ],
    [
      'by what stands before the name',
      'Then the factory worker Ida Berg left.',
      ['Ida Berg (person): factory worker'],
    ],
    [
      'by the whole phrase before the name',
      'Yet former Norlandic foreign minister Ida Berg left.',
      ['Ida Berg (person): former Norlandic foreign minister'],
    ],
    [
      'by no more than it',
      'The court jailed opposition leader Ida Berg.',
      ['Ida Berg (person): opposition leader'],
    ],
    [
      'behind a verb',
      'Police arrested opposition leader Ida Berg.',
      ['Ida Berg (person): opposition leader'],
    ],
    [
      'behind a verb in the present',
      'Court jails opposition leader Ida Berg.',
      ['Ida Berg (person): opposition leader'],
    ],
    [
      'behind a pronoun',
      'Today we honour opposition leader Ida Berg.',
      ['Ida Berg (person): opposition leader'],
    ],
    [
      'with a participle',
      'The jailed opposition leader Ida Berg left.',
      ['Ida Berg (person): jailed opposition leader'],
    ],
    ['with an acronym', 'They met IT specialist Ida Berg.', ['Ida Berg (person): IT specialist']],
    [
      'behind an infinitive',
      'They hope to invite opposition leader Ida Berg.',
      ['Ida Berg (person): opposition leader'],
    ],
    [
      'with a hyphen',
      'A vote by pro-Norland lawmaker Ida Berg.',
      ['Ida Berg (person): pro-Norland lawmaker'],
    ],
    ['with a hyphen before the noun', 'They met co-author Ida Berg.', ['Ida Berg (person): co-author']],
    [
      'behind a preposition',
      'A survey by public broadcaster Freja counted them.',
      ['Freja (organisation): public broadcaster'],
    ],
    ['by a title with a capital', 'They met Governor Ida Berg there.', ['Ida Berg (person): Governor']],
    [
      'by several of them',
      'They met Deputy Governor Ida Berg there.',
      ['Ida Berg (person): Deputy Governor'],
    ],
    [
      'by what stands before the name with a comma',
      "The committee's press secretary, Ida Berg, was held.",
      ["Ida Berg (person): committee's press secretary"],
    ],
    [
      'by one of many',
      'Ida Berg, one of the jailed activists, left.',
      ['Ida Berg (person): one of the jailed activists'],
    ],
    [
      'by a noun with a clause behind it',
      'Ida Berg, a lawyer helping to lead the march, left.',
      ['Ida Berg (person): a lawyer helping to lead the march'],
    ],
    ['by a clause', 'Ida Berg, who leads the strike, left.', ['Ida Berg (person): who leads the strike']],
    [
      'by a clause about what is theirs',
      'Ida Berg, whose son was held, expects little of it.',
      ['Ida Berg (person): whose son was held'],
    ],
    ['by an age alone', 'Ida Berg, 26, had gone for a run.', ['Ida Berg (person): 26']],
    ['by an age in brackets', 'Then Ida Berg (26) left.', ['Ida Berg (person): 26']],
    [
      'by what stands before the name rather than by a clause',
      "The committee's secretary, Ida Berg, who lives near the coast, left.",
      ["Ida Berg (person): committee's secretary"],
    ],
    [
      'by a first name, where one speaks',
      '“It was late,” said Ida, a nurse who lives near the coast.',
      ['Ida (person): a nurse who lives near the coast'],
    ],
    [
      'by a first name behind what one said',
      '“It was late,” Ida, a nurse from the coast, told reporters.',
      ['Ida (person): a nurse from the coast'],
    ],
    [
      'by a first name and an age in words',
      'Ida, a 22-year-old waitress, says that it was late.',
      ['Ida (person): a 22-year-old waitress'],
    ],
    [
      'by whose they are, with a comma',
      'It was late, said her sister, Ida Berg.',
      ['Ida Berg (person): her sister'],
    ],
    [
      'by whose they are, in brackets',
      'They met her sister (Ida Berg) there.',
      ['Ida Berg (person): her sister'],
    ],
    [
      'by whose they are, behind the name',
      '"It was late," says Ida Berg, Norland\'s neighbour.',
      ["Ida Berg (person): Norland's neighbour"],
    ],
    [
      'with another one',
      'Former governors Ida Berg and Jan Holm also came.',
      ['Ida Berg (person): Former governors', 'Jan Holm (person): Former governors'],
    ],
    [
      'with several others',
      'They met the lawyers Ida Berg, Jan Holm, and Kim Falk.',
      ['Ida Berg (person): lawyers', 'Jan Holm (person): lawyers', 'Kim Falk (person): lawyers'],
    ],
    [
      'with others of their kind, organisations',
      'The rights groups Freja and Open Hands counted them.',
      ['Freja (organisation): rights groups', 'Open Hands (organisation): rights groups'],
    ],
    [
      'by a noun in the singular, not the next one',
      'They met the lawyer Ida Berg and Jan Holm.',
      ['Ida Berg (person): lawyer'],
    ],
    ['by a first name and an age', '“Enough,” said Ida, 35, a nurse.', ['Ida (person): a nurse']],
    [
      'with a known name inside',
      'Norland Watch Network, a research group, counted them.',
      ['Norland Watch Network (organisation): a research group'],
    ],
    [
      'with a number',
      'They joined the movement Open Hands 24. Open Hands has won.',
      ['Open Hands 24 (organisation): movement', 'Open Hands (organisation): movement'],
    ],
    ['by a noun alone', 'They met activist Ida Berg there.', ['Ida Berg (person): activist']],
    ['with an initial', 'They met lawyer Ida M. Berg there.', ['Ida M. Berg (person): lawyer']],
    ['with a particle', 'They met lawyer Ida von Berg there.', ['Ida von Berg (person): lawyer']],
    ['without the possessive', "Then lawyer Ida Berg's office closed.", ['Ida Berg (person): lawyer']],
    [
      'and then by surname',
      'They met activist Ida Berg. Berg left.',
      ['Ida Berg (person): activist', 'Berg (person): activist'],
    ],
    [
      'and in full before that',
      'Ida Berg left.\nThey met activist Ida Berg.',
      ['Ida Berg (person): activist', 'Ida Berg (person): activist'],
    ],
    [
      'an organisation behind its name',
      'Open Hands, a charity in the north, closed.',
      ['Open Hands (organisation): a charity in the north'],
    ],
    [
      'a body by its own name',
      'They asked the Norland City Court about it.',
      ['Norland City Court (organisation): undefined'],
    ],
    [
      'a body by its own name, and by a description elsewhere',
      'The City Court of the coast met. City Court, a tribunal, was closed.',
      ['City Court (organisation): a tribunal', 'City Court (organisation): a tribunal'],
    ],
    [
      'a body by its own name with a link in it',
      'She is at the University of Norrby. He is at the Coast Institute for Harbour Studies.',
      [
        'University of Norrby (organisation): undefined',
        'Coast Institute for Harbour Studies (organisation): undefined',
      ],
    ],
    [
      'a body of several by its own name',
      "They asked the Norrby Miners' Union about it.",
      ["Norrby Miners' Union (organisation): undefined"],
    ],
    [
      'a body of a place that is known',
      'The Central Bank of Norland raised its rates.',
      ['Central Bank of Norland (organisation): undefined'],
    ],
    [
      'a body in a place',
      'They asked the City Court in Norland about it.',
      ['City Court (organisation): undefined'],
    ],
    [
      'an organisation before its name',
      'They asked the rights group Freja about it.',
      ['Freja (organisation): rights group'],
    ],
  ])('somebody %s', (_, text, found) => {
    expect(introducedIn(text)).toEqual(found);
  });

  test.each<[why: string, text: string]>([
    ['a name without a description', 'Ida Berg left.'],
    ['a surname before its bearer is introduced', 'Berg left.'],
    ['a title alone', 'They met Mr Berg.'],
    ['whom the knowledge base holds', 'Norland, a member of the union, left.'],
    ['a name that goes on', 'They asked the group Hands for Peace about it.'],
    ['a noun inside a name', 'She was on the Chief Secretariat Staff list.'],
    ['a day or a month', 'They met the leader Monday evening.'],
    ['a list', 'Ida Berg, Jan Holm and others left.'],
    ['a list with a comma', 'They met the mayor, Ida Berg, Jan Holm and others.'],
    ['a first name without an age', 'They met Ida, a nurse.'],
    ['a place before its sentence', 'In Lebanon, the movement for peace has won.'],
    ['a clause behind a comma', 'Unlike Lebanon, the movement has won.'],
    ['a noun in a title', 'Governor Signs New Bill'],
    ['a noun before a body', 'They sat on the Crown’s Executive Secretariat Staff.'],
    ['a number of times', 'It is the place of Open Hands 24 times.'],
    ['a clause about something', 'Open Hands, which closed, was a charity of the coast.'],
    ['a name that goes on behind a preposition', 'They asked the City Council on Harbour Affairs.'],
    ['a body of somebody', 'They asked the Institute of Dahl about it.'],
    ['a body of a place with an apostrophe', "They asked Norlands' City about it."],
    ['a noun of a body alone', 'They asked the Court about it.'],
    ['a headline about a body', 'City Court Meets Old Mayor'],
    ['a list behind a plural that ends', 'They met the lawyers of Ida Berg and Jan Holm.'],
    ['a first name and a clause', 'It was late, said Ida, who keeps bees.'],
    ['a word and a number', 'In Norrby, 21, she met them.'],
    ['a date', 'On Election Sunday, 9. August, she met them.'],
    ['a number that is no age', 'Open Hands, 24 of them, left.'],
  ])('nobody by %s', (_, text) => {
    expect(introducedIn(text)).toEqual([]);
  });

  test('nobody by a surname that somebody else bears', () => {
    expect(introducedIn('They met activist Ida Berg. Jan Berg Jr came. Berg left.')).toEqual([
      'Ida Berg (person): activist',
    ]);
    expect(introducedIn('They met activist Ida Berg. Ida M. Berg came. Berg left.')).toEqual([
      'Ida Berg (person): activist',
      'Berg (person): activist',
    ]);
  });

  test('nobody by a surname that two of them bear', () => {
    expect(introducedIn('They met activist Ida Berg and lawyer Jan Berg. Berg left.')).toEqual([
      'Ida Berg (person): activist',
      'Jan Berg (person): lawyer',
    ]);
  });
});
