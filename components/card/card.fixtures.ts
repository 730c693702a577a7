/** Subjects of cards for tests and for looking at: sources are invented; of real people there are few, public facts. */
import type { Quantity } from '../../lib/annotations';
import type { ActorCardData, CitedStatement, ClaimCardData } from '../../lib/knowledge/cards';
import type { Source } from '../../lib/knowledge/knowledge';
import type { RelationEnd } from '../../lib/knowledge/relations/lines';
import type { ArticleClaim, CardSubject } from '../../lib/presentation/subject';

const day = '2020-08-19';

function source(
  number: number,
  publisher: string,
  title: string,
  date: string | null,
  kind: Source['kind'] = 'news',
): Source {
  return { publisher, title, url: `https://example.org/${number}`, date, language: 'en', kind };
}

const sources: Source[] = [
  source(1, 'The Example Post', 'Commission gives final figures of the presidential election', '2020-08-14'),
  source(2, 'Example State Agency', 'Preliminary figures announced', '2020-08-10', 'state-media'),
  source(3, 'Example Council', 'Conclusions of the video conference of 19 August', '2020-08-19', 'official'),
  source(4, 'Example Free Channel', 'What the observers counted', '2020-08', 'opposition'),
  source(5, 'Example Lexicon', 'President of Belarus', null, 'reference'),
  source(6, 'Example Mirror', 'Oath taken without notice', '2020-09-23', 'mirror'),
];

function figure(value: number, unit: string, exact: string, hedge: Quantity['hedge'] = null): Quantity {
  return { value, upper: null, unit, hedge, exact };
}

function claim(id: string, start: number, exact: string, more: Partial<ArticleClaim>): ArticleClaim {
  return {
    id,
    start,
    end: start + exact.length,
    exact,
    kind: 'reported',
    speaker: null,
    links: [],
    checkWorthiness: 0.5,
    ...more,
  };
}

const merkel = { id: 'angela-merkel', name: 'Angela Merkel', role: 'Chancellor of Germany', isKnown: true };

export const merkelOnTheVote = claim(
  'c1',
  410,
  'Angela Merkel said the vote had been neither free nor fair and that Alexander Lukashenko had declined to speak to her.',
  { speaker: merkel, links: [{ claim: 'vote-not-free-or-fair', quantity: null }], checkWorthiness: 0.8 },
);

export const merkelOnDialogue = claim(
  'c2',
  900,
  'She asked for an end of force, the release of prisoners and a national dialogue',
  { speaker: merkel },
);

export const officialResult = claim('c3', 1210, '80.1 percent of the vote', {
  kind: 'figure',
  speaker: {
    id: 'central-election-commission',
    name: 'Central Election Commission',
    role: null,
    isKnown: true,
  },
  links: [{ claim: 'official-result', quantity: figure(80.1, 'percent', '80.1 percent') }],
  checkWorthiness: 0.9,
});

export const detentions = claim('c4', 560, 'Almost 7,000 people were detained in four days', {
  kind: 'figure',
  speaker: { id: null, name: 'a spokeswoman of the ministry', role: null, isKnown: false },
});

export const introducedQuote = claim('c7', 2000, '“We only wanted to count the ballots”', {
  kind: 'quote',
  speaker: { id: null, name: 'Maria Example', role: null, isKnown: false },
});

export const detentionsAndResult = claim(
  'c8',
  1300,
  'Almost 7,000 were detained after he was given 80 percent of the vote',
  {
    kind: 'figure',
    links: [
      { claim: 'detentions', quantity: figure(7000, 'people', 'almost 7,000', 'almost') },
      { claim: 'official-result', quantity: figure(80, 'percent', '80 percent') },
    ],
    checkWorthiness: 1,
  },
);

export const outletsOwn = claim('c5', 1700, 'Strikes spread to a dozen state companies', {});

function tie(name: string | null, cites: number[]): RelationEnd {
  return { id: null, name, note: null, when: null, cites };
}

const finalFigures: CitedStatement = {
  text: 'The final figures give him 80.1 percent; complaints by three candidates are rejected.',
  date: '2020-08-14',
  cites: [0],
};

const president: ActorCardData = {
  type: 'actor',
  id: 'alexander-lukashenko',
  kind: 'person',
  name: 'Alexander Lukashenko',
  side: 'belarus-authorities',
  roles: [{ title: 'President of Belarus', from: '1994-07-20' }],
  summary: {
    text: 'Has led Belarus since 1994. He was announced winner of the election of 9 August 2020; the EU does not recognise the result, and he denies fraud.',
    cites: [0, 2],
  },
  whyHere: finalFigures,
  relations: [
    {
      tie: 'relations.sanctioned.line',
      ends: [
        {
          id: 'united-states',
          name: { name: 'United States' },
          note: null,
          when: { since: '2006-06' },
          cites: [4],
        },
      ],
    },
  ],
  known: [
    { text: 'A limit of two terms is lifted.', date: '2004', cites: [4] },
    {
      text: 'The election commission announces preliminary figures of 80.2 percent for him.',
      date: '2020-08-10',
      cites: [1],
    },
    finalFigures,
  ],
  since: [
    { text: 'Sworn in for a sixth term without public notice.', date: '2020-09-23', cites: [5] },
    { text: 'Put on the EU’s list of sanctions.', date: '2020-11-06', cites: [2] },
    { text: 'A seventh term is announced; the EU calls the vote a sham.', date: '2025-01-26', cites: [0] },
  ],
  sources,
  asOf: day,
  checked: '2026-02',
};

const onTheTelephone: CitedStatement = {
  text: 'Says that the election was neither fair nor free and that her attempt to reach Lukashenko by telephone failed.',
  date: day,
  cites: [0],
};

const chancellor: ActorCardData = {
  ...president,
  id: 'angela-merkel',
  name: 'Angela Merkel',
  side: 'europe',
  roles: [{ title: 'Chancellor of Germany', from: '2005' }],
  summary: { text: 'Head of the German government from 2005 to 2021.', cites: [0] },
  relations: [],
  whyHere: onTheTelephone,
  known: [onTheTelephone],
  since: [],
  sources: sources.slice(0, 1),
};

const meetings = Array.from(
  { length: 12 },
  (_, i): CitedStatement => ({
    text: `Meeting ${i + 1}: it publishes what it has resolved.`,
    date: `2020-08-${String(i + 7).padStart(2, '0')}`,
    cites: [i % 6, (i + 2) % 6],
  }),
);

const council: ActorCardData = {
  ...president,
  id: 'example-council',
  kind: 'organisation',
  name: 'Example Council for the Organisation of the Process of Overcoming the Political Crisis',
  side: 'belarus-society',
  roles: [],
  summary: { text: 'A body of members of civil society that calls for talks on a new election.', cites: [3] },
  relations: [
    { tie: 'relations.part.line', ends: [tie('the Example Movement', [3])] },
    {
      tie: 'relations.member.lineOfOther',
      ends: ['Anna Arden', 'Bert Beech', 'Carla Cedar', 'Dora Dogwood', 'Emil Elm'].map((name, i) =>
        tie(name, [i === 1 ? 2 : 3]),
      ),
    },
  ],
  whyHere: meetings.at(-1)!,
  known: meetings,
  since: [],
};

const place: ActorCardData = {
  ...president,
  id: 'minsk',
  kind: 'place',
  name: 'Minsk',
  side: null,
  roles: [],
  summary: { text: 'Capital of Belarus and centre of the protests of 2020.', cites: [0] },
  relations: [],
  whyHere: null,
  known: [],
  since: [{ text: 'Weekly marches on Sundays go on into the winter.', date: '2020', cites: [0] }],
  sources: sources.slice(0, 1),
};

const event: ActorCardData = {
  ...president,
  id: 'election-2020',
  kind: 'event',
  name: 'Presidential election of 9 August 2020',
  side: null,
  roles: [],
  summary: { text: 'Five candidates stood. It was not observed by ODIHR.', cites: [0, 2] },
  relations: [],
  since: [{ text: 'The OSCE’s rapporteur finds it falsified.', date: '2020-11-05', cites: [2] }],
  sources: sources.slice(0, 4),
};

const claimOnResult: ClaimCardData = {
  type: 'claim',
  id: 'official-result',
  statement:
    'The Central Election Commission announced that Alexander Lukashenko won the election of 9 August 2020 with about 80 percent and that Sviatlana Tsikhanouskaya received about 10 percent.',
  topic: 'result',
  status: 'disputed',
  reason:
    'That the commission announced these figures is established; whether they reflect the votes cast is disputed.',
  claimants: [
    { id: 'central-election-commission', name: 'Central Election Commission' },
    { id: 'example-agency', name: 'Example State Agency' },
  ],
  quantities: [
    { by: 'the commission', value: 80.23, upper: null, unit: 'percent', hedge: null },
    { by: 'the commission', value: 80.1, upper: null, unit: 'percent', hedge: null },
  ],
  known: [
    { text: 'Preliminary figures: 80.23 and 9.9 percent.', date: '2020-08-10', cites: [1] },
    {
      text: 'Final figures: 80.1 and 10.1 percent; turnout given as 84.28 percent.',
      date: '2020-08-14',
      cites: [0],
    },
  ],
  otherSide: [{ text: 'The EU’s leaders do not recognise the result.', date: day, cites: [2] }],
  since: [
    {
      text: 'The OSCE’s rapporteur finds evidence that the election was falsified.',
      date: '2020-11-05',
      cites: [2, 3],
    },
  ],
  sources: sources.slice(0, 4),
  asOf: day,
  checked: '2026-02',
};

const claimOnFairness: ClaimCardData = {
  ...claimOnResult,
  id: 'vote-not-free-or-fair',
  statement: 'The EU’s leaders say that the election was neither free nor fair.',
  topic: 'legitimacy',
  status: 'position',
  reason: 'It is the view of those who make it; Belarus’s authorities reject it.',
  claimants: [{ id: 'angela-merkel', name: 'Angela Merkel' }],
  quantities: [],
  otherSide: [{ text: 'The president says that the vote was fair.', date: '2020-08-17', cites: [1] }],
  since: [],
};

const claimOnDetentions: ClaimCardData = {
  ...claimOnResult,
  id: 'detentions',
  statement: 'Security forces detained almost 7,000 people in the first four days of the protests.',
  topic: 'repression',
  status: 'established',
  reason: 'The ministry itself gave the figure that news agencies rounded.',
  claimants: [],
  otherSide: [],
  quantities: [{ by: 'the interior ministry', value: 6700, upper: null, unit: 'people', hedge: 'over' }],
  since: [],
};

/** An invented blogger with a relation of every form. */
const blogger: ActorCardData = {
  ...chancellor,
  id: 'max-example',
  name: 'Max Example',
  side: 'belarus-society',
  roles: [],
  summary: { text: 'A blogger.', cites: [0] },
  relations: [
    {
      tie: 'relations.detained.line',
      ends: [
        {
          ...tie(null, [0]),
          when: { from: '2020-05-06', to: '2020-05-20' },
          note: 'sentenced to 15 days',
        },
      ],
    },
    { tie: 'relations.detained.stillDetained', ends: [{ ...tie(null, [1]), when: { since: '2020-05-29' } }] },
    {
      tie: 'relations.spouse.line',
      ends: [tie('Eva Example', [2])],
    },
    {
      tie: 'relations.successor.line',
      ends: [
        {
          ...tie('Bert Beech', [2]),
          note: { key: 'relations.inOffice', values: { note: 'Chair of the Club' } },
          when: { on: '2020-03' },
        },
      ],
    },
  ],
  sources: sources.slice(0, 3),
};

export const actorCards = Object.fromEntries(
  [president, chancellor, council, place, event].map(card => [card.id, card]),
);
export const claimCards = Object.fromEntries(
  [claimOnResult, claimOnFairness, claimOnDetentions].map(card => [card.id, card]),
);

/** A card each, named by what is special about it. */
export const subjects = {
  president: { type: 'actor', card: president, says: [] },
  'three claims in the article': {
    type: 'actor',
    card: chancellor,
    says: [
      merkelOnTheVote,
      merkelOnDialogue,
      claim('c6', 1400, 'her attempt to reach him by telephone had failed', { speaker: merkel }),
    ],
  },
  'tied in every way': { type: 'actor', card: blogger, says: [] },
  'long name, no role, twelve statements': { type: 'actor', card: council, says: [] },
  'place of which nothing was known on the day': { type: 'actor', card: place, says: [] },
  event: { type: 'actor', card: event, says: [] },
  'name from right to left': {
    type: 'actor',
    card: { ...chancellor, name: 'أنغيلا ميركل (مستشارة ألمانيا)', known: [] },
    says: [],
  },
  introduced: {
    type: 'introduced',
    name: 'Maria Example',
    kind: 'person',
    description: 'teacher and poll worker',
    says: [introducedQuote],
  },
  'introduced by its own name': {
    type: 'introduced',
    name: 'Example City Court',
    kind: 'organisation',
    description: null,
    says: [],
  },
  'figure, disputed': { type: 'claim', claim: officialResult, cards: [claimOnResult] },
  'reported, a position': { type: 'claim', claim: merkelOnTheVote, cards: [claimOnFairness] },
  'linked to nothing': { type: 'claim', claim: detentions, cards: [] },
  'two known claims, with a figure that differs': {
    type: 'claim',
    claim: detentionsAndResult,
    cards: [claimOnDetentions, claimOnResult],
  },
  'the article’s own': { type: 'claim', claim: outletsOwn, cards: [] },
} satisfies Record<string, CardSubject>;
