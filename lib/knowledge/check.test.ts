import { describe, expect, test } from 'vitest';
import { checkKnowledge } from './check';
import { smallKnowledge } from './knowledge.fixture';
import type { AuthoredKnowledge, Relation } from './schema';

/** Anna Arden gets a successor: whom, in which office and when. */
function succeeded(entity: string, note: string | undefined, from: string) {
  return ({ people }: AuthoredKnowledge) => {
    const office = note === undefined ? {} : { note };
    people['anna-arden']!.relations = [{ type: 'successor', entity, ...office, from, sources: ['herald'] }];
  };
}

test('a sound knowledge base has no problems', () => {
  expect(checkKnowledge(smallKnowledge())).toEqual([]);
});

describe('a contributor is told', () => {
  test.each<[string, (authored: AuthoredKnowledge) => void, string, string]>([
    [
      'of a source that is nowhere',
      ({ people }) => people['anna-arden']!.sources.push('nowhere'),
      'people/anna-arden.yaml',
      '"nowhere"',
    ],
    [
      'of an entity that has no file',
      ({ claims }) => claims['vote-was-fair']!.about.push('senate'),
      'claims/vote-was-fair.yaml',
      '"senate"',
    ],
    [
      'of a disputed claim that has no other side',
      ({ claims }) => {
        claims['vote-was-fair']!.status = 'disputed';
      },
      'claims/vote-was-fair.yaml',
      'nothing known speaks against it',
    ],
    [
      'of a figure that is never compared',
      ({ claims }) => {
        claims['vote-was-fair']!.known[0]!.quantities = [{ by: 'the council', value: 40, unit: 'people' }];
      },
      'claims/vote-was-fair.yaml',
      'no wording with a number',
    ],
    [
      'of an interval that ends before it begins',
      ({ people }) => {
        people['anna-arden']!.roles[0]!.to = '2018';
      },
      'people/anna-arden.yaml',
      'ends (2018) before it begins (2019)',
    ],
    [
      'of a name that two entities share',
      ({ organisations }) => organisations.council!.names.en!.push('Arden'),
      'organisations/council.yaml',
      'shares the name "Arden" with anna-arden',
    ],
    [
      'of an ambiguous form that is no name',
      ({ people }) => {
        people['anna-arden']!.ambiguous = ['Ardn'];
      },
      'people/anna-arden.yaml',
      '"Ardn"',
    ],
    [
      'of an id that two files have',
      authored => {
        authored.places['anna-arden'] = {
          ...authored.organisations.council!,
          names: { en: ['Ardenton'] },
          name: 'Ardenton',
        };
      },
      'places/anna-arden.yaml',
      'same id as people/anna-arden.yaml',
    ],
    [
      'of a loaded word outside quotation marks',
      ({ claims }) => {
        claims['vote-was-fair']!.reason = 'The regime says so.';
      },
      'claims/vote-was-fair.yaml',
      'loaded word "regime"',
    ],
    [
      'of an office that stands in the person’s file too',
      ({ people }) => people['anna-arden']!.roles.push({ title: 'Mayor of Ardenton', sources: ['herald'] }),
      'people/anna-arden.yaml',
      'offices.yaml too',
    ],
    [
      'of a relation that ends before it begins',
      ({ people }) => {
        people['anna-arden']!.relations = [
          { type: 'member-of', entity: 'council', from: '2020-05', to: '2020-04-30', sources: ['herald'] },
        ];
      },
      'people/anna-arden.yaml',
      'ends (2020-04-30) before it begins (2020-05)',
    ],
    [
      'of a successor whom the office does not have',
      succeeded('council', 'Mayor of Ardenton', '2018'),
      'people/anna-arden.yaml',
      'council took over on 2018, which offices.yaml does not',
    ],
    [
      'of a successor without the office',
      succeeded('council', undefined, '2018'),
      'people/anna-arden.yaml',
      'needs the successor, the office as its note and the date',
    ],
    [
      'of somebody in the timeline who has no file',
      ({ timeline }) => timeline[0]!.entities.push('bert-beech'),
      'timeline.yaml',
      '"bert-beech"',
    ],
    [
      'of a source that is cited nowhere',
      ({ sources }) => {
        sources.leaflet = { ...sources.herald!, url: 'https://leaflet.example' };
      },
      'sources.yaml',
      '"leaflet" is cited nowhere',
    ],
    [
      'of an address that two sources have',
      ({ sources }) => {
        sources.gazette!.url = sources.herald!.url;
      },
      'sources.yaml',
      'has the same address as',
    ],
  ])('%s', (_, spoil, file, message) => {
    const authored = smallKnowledge();
    spoil(authored);
    expect(checkKnowledge(authored)).toEqual([
      { file, path: expect.any(Array), message: expect.stringContaining(message) },
    ]);
  });

  test('nothing of a shared name that one of the two calls ambiguous', () => {
    const authored = smallKnowledge();
    authored.organisations.council!.names.en!.push('Arden');
    authored.organisations.council!.ambiguous = ['Arden'];
    expect(checkKnowledge(authored)).toEqual([]);
  });

  test.each([
    ['the office has', 'Mayor of Ardenton', '2018'],
    ['is in an office that is not in the table', 'Head of the Club', '2017'],
  ])('nothing of a successor who %s', (_, office, from) => {
    const authored = smallKnowledge();
    authored.offices['mayor-of-ardenton']!.holders.push({
      holder: 'council',
      from: '2018',
      sources: ['herald'],
    });
    succeeded('council', office, from)(authored);
    expect(checkKnowledge(authored)).toEqual([]);
  });

  test.each([
    ['nothing of a marriage that both have alike', '2019', []],
    [
      'in both files of a marriage that they date otherwise',
      '2018',
      ['people/anna-arden.yaml', 'people/bert-beech.yaml'],
    ],
  ])('%s', (_, from, files) => {
    const authored = smallKnowledge();
    const anna = authored.people['anna-arden']!;
    const marriage: Relation = { type: 'spouse', from: '2019', sources: ['herald'] };
    authored.people['bert-beech'] = {
      ...anna,
      name: 'Bert Beech',
      names: { en: ['Bert Beech'] },
      surnames: {},
      roles: [],
      relations: [{ ...marriage, entity: 'anna-arden' }],
    };
    anna.relations = [{ ...marriage, entity: 'bert-beech', from }];
    expect(checkKnowledge(authored).map(({ file }) => file)).toEqual(files);
  });
});
