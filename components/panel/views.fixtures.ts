/** An article with positions of all sides and a timeline around it, for the views that set it among what is known. */
import type { CardRecords, ClaimRecord, Side, Topic } from '../../lib/knowledge/knowledge';
import type { TimelineEntry } from '../../lib/knowledge/schema';
import type { ArticleActor } from '../../lib/presentation/article-actors';
import type { ArticleClaim } from '../../lib/presentation/subject';
import { article as leaders } from './panel.fixtures';
import type { ArticleState } from './panel-state';

type Kind = ArticleActor['kind'];

const named: [id: string, name: string, kind: Kind, side: Side | null][] = [
  ['alexander-lukashenko', 'Alexander Lukashenko', 'person', 'belarus-authorities'],
  ['central-election-commission', 'Central Election Commission', 'organisation', 'belarus-authorities'],
  ['sviatlana-tsikhanouskaya', 'Sviatlana Tsikhanouskaya', 'person', 'belarus-society'],
  ['european-union', 'European Union', 'organisation', 'europe'],
  ['charles-michel', 'Charles Michel', 'person', 'europe'],
  ['sergey-lavrov', 'Sergey Lavrov', 'person', 'russia'],
  ['minsk', 'Minsk', 'place', null],
  ['grodno', 'Grodno', 'place', null],
  ['belarus', 'Belarus', 'place', null],
  ['poland', 'Poland', 'place', null],
  ['washington', 'Washington', 'place', null],
];

const elsewhere: typeof named = [
  ['mike-pompeo', 'Mike Pompeo', 'person', 'others'],
  ['example-platform', 'Example Platform for the Counting of Votes', 'organisation', 'belarus-society'],
];

function claim(id: string, topic: Topic, date: string, claimants: string[], statement: string): ClaimRecord {
  return {
    id,
    topic,
    date,
    claimants,
    statement,
    about: [],
    status: 'position',
    reason: 'It is an opinion.',
    known: [{ text: statement, date, sources: ['post'] }],
    checked: '2026-02',
  };
}

const known: ClaimRecord[] = [
  {
    ...claim(
      'official-result',
      'result',
      '2020-08-10',
      ['central-election-commission'],
      'The commission announced that Lukashenko won the election with about 80 percent of the vote.',
    ),
    status: 'disputed',
  },
  claim(
    'counted-otherwise',
    'result',
    '2020-08-14',
    ['example-platform'],
    'The platform said that photographs of ballots prove another result.',
  ),
  claim(
    'neither-free-nor-fair',
    'legitimacy',
    '2020-08-10',
    ['european-union', 'charles-michel', 'mike-pompeo'],
    'The EU and other governments said that the election was neither free nor fair.',
  ),
  claim(
    'lost-legitimacy',
    'legitimacy',
    '2020-08-19',
    ['sviatlana-tsikhanouskaya'],
    'Tsikhanouskaya said that Lukashenko had lost all legitimacy.',
  ),
  claim(
    'vote-again',
    'legitimacy',
    '2020-08-19',
    ['sviatlana-tsikhanouskaya'],
    'Tsikhanouskaya asked for another vote.',
  ),
  claim(
    'no-mediation',
    'mediation',
    '2020-08-19',
    ['sergey-lavrov'],
    'Lavrov said that there was no need for mediation from abroad.',
  ),
  claim(
    'talks',
    'mediation',
    '2020-08-18',
    ['charles-michel'],
    'Michel asked for a dialogue with all sides.',
  ),
  claim(
    'paid',
    'leadership',
    '2020-08-16',
    ['alexander-lukashenko'],
    'Lukashenko said that demonstrators were paid.',
  ),
  claim('later', 'result', '2020-09-01', ['mike-pompeo'], 'What was said only later.'),
];

function said(start: number, speaker: string | null, exact: string, ...links: string[]): ArticleClaim {
  const name = named.find(([id]) => id === speaker)?.[1];
  return {
    id: `claim-${start}`,
    start,
    end: start + exact.length,
    exact,
    kind: 'reported',
    speaker: name ? { id: speaker, name, role: null, isKnown: true } : null,
    links: links.map(id => ({ claim: id, quantity: null })),
    checkWorthiness: 0.5,
  };
}

const claims = [
  said(10, null, 'the commission gave the president some 80 percent', 'official-result'),
  said(120, 'charles-michel', 'the vote was neither free nor fair', 'neither-free-nor-fair'),
  said(300, 'sviatlana-tsikhanouskaya', 'he has lost all legitimacy', 'lost-legitimacy'),
  said(350, 'sviatlana-tsikhanouskaya', 'she wants another vote', 'vote-again'),
  said(420, 'sergey-lavrov', 'there is no need for mediators', 'no-mediation'),
  said(510, 'alexander-lukashenko', 'the factories are at work and will be at work tomorrow'),
];

const actors = named.map(([id, name, kind, side], at): ArticleActor => {
  const start = 20 + 60 * at;
  return { id, isKnown: true, name, kind, side, role: null, mentions: [{ start, end: start + name.length }] };
});

/** The article of the other fixtures, with these actors and claims in it. */
export const amongOthers: ArticleState = {
  ...leaders,
  actors,
  claims,
  annotations: {
    ...leaders.annotations,
    mentions: actors.map(({ id, name, kind, mentions }) => ({
      ...mentions[0]!,
      exact: name,
      entity: id,
      name,
      kind,
      via: 'name',
    })),
    claims: claims.map(({ id: _, speaker, ...each }) => ({
      ...each,
      cues: [],
      speaker: speaker?.id ?? null,
      speakerText: speaker?.name ?? null,
    })),
  },
};

function event(date: string, title: string, text: string, ...entities: string[]): TimelineEntry {
  return { date, title, text, entities, sources: ['post'] };
}

const timeline = [
  event('2020-05-08', 'Election called', 'Parliament sets the day.'),
  event('2020-07-14', 'Candidates registered', 'Five may stand.'),
  event('2020-08-04', 'Early voting begins', 'It runs for five days.'),
  event('2020-08-09', 'Election day', 'Belarusians vote; protests begin in the evening.', 'minsk'),
  event(
    '2020-08-10',
    'Preliminary result',
    'The commission gives figures. The candidate rejects them.',
    'central-election-commission',
    'sviatlana-tsikhanouskaya',
  ),
  event('2020-08-10', 'Reactions abroad', 'Some congratulate, some do not.', 'mike-pompeo'),
  event('2020-08-14', 'Final result', 'Complaints are rejected.'),
  event('2020-08-19', 'EU summit', 'It does not recognise the result.', 'charles-michel', 'european-union'),
  event('2020-08-20', 'Criminal case', 'A case over the council is opened.', 'example-platform'),
  event('2020-08-27', 'Police reserve', 'Russia has one ready.', 'alexander-lukashenko'),
  event('2020-09-07', 'A member detained', 'She is taken away in Minsk.'),
  event('2020-09-23', 'Inauguration', 'It was not announced.', 'alexander-lukashenko', 'minsk'),
  event('2020-10-02', 'EU list', 'The first since the election.'),
  event('2020-11-06', 'Second list', 'It has more names.'),
  event('2020-12-17', 'Third list', 'It has firms too.', 'european-union'),
];

/** What is known around that article. */
export const around: CardRecords = {
  entities: Object.fromEntries(
    [...named, ...elsewhere].map(([id, name, kind, side]) => [
      id,
      {
        id,
        name,
        kind,
        side,
        summary: `What ${name} is.`,
        sources: ['post'],
        roles: [],
        statements: [],
        relations: [],
        checked: '2026-02',
      },
    ]),
  ),
  claims: Object.fromEntries(known.map(each => [each.id, each])),
  sources: {
    post: {
      publisher: 'The Example Post',
      title: 'What happened',
      url: 'https://example.org/1',
      date: '2020-08-19',
      language: 'en',
      kind: 'state-media',
    },
  },
  timeline,
};
