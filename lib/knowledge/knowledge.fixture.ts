import type { AuthoredKnowledge } from './schema';

/** A small sound knowledge base, with invented people. */
export function smallKnowledge(): AuthoredKnowledge {
  return {
    people: {
      'anna-arden': {
        name: 'Anna Arden',
        summary: 'Head of the fictitious council.',
        sources: ['gazette'],
        names: { en: ['Anna Arden'], ru: ['Анна Арден'] },
        surnames: { en: ['Arden'] },
        side: 'others',
        gender: 'female',
        roles: [
          { title: 'Head of the Council', of: 'council', from: '2019', to: '2020-09', sources: ['gazette'] },
          { title: 'Envoy', from: '2020-10', sources: ['herald'] },
        ],
        statements: [
          { text: 'She left.', date: '2020-09-30', sources: ['herald'] },
          { text: 'She called a vote.', date: '2020-08-01', sources: ['gazette', 'herald'] },
        ],
        relations: [],
        checked: '2026-02',
      },
    },
    organisations: {
      council: {
        name: 'The Council',
        summary: 'A council.',
        sources: ['gazette'],
        names: { en: ['The Council'] },
        side: 'others',
        statements: [],
        relations: [],
        checked: '2026-02',
      },
    },
    places: {},
    events: {},
    claims: {
      'vote-was-fair': {
        statement: 'Arden said that the vote was fair.',
        topic: 'legitimacy',
        claimants: ['anna-arden'],
        about: ['council'],
        date: '2020-08-02',
        status: 'position',
        reason: 'It is her opinion.',
        variants: { en: ['the vote was fair'] },
        known: [{ text: 'Observers were absent.', date: '2020-08-01', sources: ['herald'] }],
        checked: '2026-02',
      },
    },
    sources: {
      gazette: {
        publisher: 'Gazette',
        title: 'A',
        url: 'https://gazette.example/a',
        date: null,
        language: 'en',
        kind: 'official',
      },
      herald: {
        publisher: 'Herald',
        title: 'B',
        url: 'https://herald.example/b',
        date: '2020-10-01',
        language: 'en',
        kind: 'news',
      },
    },
    offices: {
      'mayor-of-ardenton': {
        title: 'Mayor of Ardenton',
        of: 'council',
        holders: [{ holder: 'anna-arden', from: '2015', to: '2018', sources: ['herald'] }],
      },
    },
    timeline: [
      {
        date: '2020-08-01',
        title: 'A vote is called',
        text: 'Arden calls a vote.',
        entities: ['anna-arden'],
        sources: ['herald'],
      },
    ],
  };
}
