import { expect, test } from 'vitest';
import { joinBlocks } from '../../article';
import type { Knowledge } from '../../knowledge/knowledge';
import { findActors } from '../find-at-once';
import { entity } from '../fixture';

const person = (id: string, name: string, surname: string) =>
  entity(id, 'person', { names: [name], surnames: [surname], ambiguous: [surname] });

/** Two who share a surname that is a word too, and one who has another such; the offices that they held. */
const knowledge: Knowledge = {
  entities: [
    person('anna-holm', 'Anna Holm', 'Holm'),
    person('erik-holm', 'Erik Holm', 'Holm'),
    person('ida-klein', 'Ida Klein', 'Klein'),
    person('jan-berg', 'Ян Берг', 'Берг'),
  ],
  claims: [],
  offices: [
    {
      of: 'lakeland',
      posts: ['foreign-minister'],
      called: [],
      holders: [
        { holder: 'anna-holm', from: '2018', to: '2020-10' },
        { holder: 'erik-holm', from: '2020-11' },
      ],
    },
    {
      of: 'lakeland',
      posts: ['head-of-government'],
      called: [],
      holders: [{ holder: 'ida-klein', from: '2019' }],
    },
    {
      of: 'norland',
      posts: ['foreign-minister'],
      called: [],
      holders: [{ holder: 'jan-berg', from: '2019' }],
    },
  ],
  descriptions: [],
  spouses: [],
};

test.each<[why: string, language: string, text: string, day: string | null, found: string[]]>([
  ['who holds it', 'en', 'Foreign Minister Holm left.', '2020-08-19', ['Holm: anna-holm']],
  [
    'and is certain from then on',
    'en',
    'PM Klein came. Klein left.',
    '2020-08-19',
    ['Klein: ida-klein', 'Klein: ida-klein'],
  ],
  ['who held it on the day', 'en', 'Foreign minister Holm left.', '2021-08-19', ['Holm: erik-holm']],
  ['nobody where two did, on a day that is not known', 'en', 'Foreign Minister Holm left.', null, []],
  ['nobody by another office', 'en', 'Interior Minister Holm left.', '2020-08-19', []],
  ['nobody before the office', 'en', 'Foreign Minister Holm left.', '2010-08-19', []],
  ['nobody behind an hour', 'en', 'At 5 pm Klein left.', '2020-08-19', []],
  ['nobody over the end of a sentence', 'en', 'She saw the Prime Minister. Klein left.', '2020-08-19', []],
  ['in one word', 'de', 'Das sagte Außenminister Holm.', '2020-08-19', ['Holm: anna-holm']],
  ['in cases', 'ru', 'Они видели министра иностранных дел Берга.', '2020-08-19', ['Берга: jan-berg']],
])('an office before an ambiguous surname tells whose it is: %s', (_, language, text, day, found) => {
  const blocks = joinBlocks('', [{ kind: 'paragraph', text }]);
  const article = { url: null, title: '', outlet: null, language, published: day, ...blocks };
  expect(
    findActors(article, knowledge)
      .filter(({ via }) => via === 'surname')
      .map(({ exact, entity: id }) => `${exact}: ${id}`),
  ).toEqual(found);
});
