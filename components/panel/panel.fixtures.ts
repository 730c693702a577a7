/** States of the panel for tests and for looking at. */
import type { Annotations, EntityKind } from '../../lib/annotations';
import type { Side } from '../../lib/knowledge/knowledge';
import type { ArticleActor } from '../../lib/presentation/article-actors';
import type { ArticleClaim } from '../../lib/presentation/subject';
import {
  actorCards,
  claimCards,
  detentions,
  detentionsAndResult,
  introducedQuote,
  merkelOnDialogue,
  merkelOnTheVote,
  officialResult,
  outletsOwn,
} from '../card/card.fixtures';
import type { ArticleState, Choices, PanelState } from './panel-state';

function actor(
  id: string,
  name: string,
  kind: EntityKind,
  side: Side | null,
  role: string | null,
  starts: number[],
  isKnown = true,
): ArticleActor {
  const mentions = starts.map(start => ({ start, end: start + name.length }));
  return { id, isKnown, name, kind, side, role, mentions };
}

const actors: ArticleActor[] = [
  actor('election-2020', 'Presidential election of 9 August 2020', 'event', null, null, [120]),
  actor('minsk', 'Minsk', 'place', null, null, [610, 1650]),
  actor(
    'central-election-commission',
    'Central Election Commission',
    'organisation',
    'belarus-authorities',
    null,
    [1250],
  ),
  actor(
    'alexander-lukashenko',
    'Alexander Lukashenko',
    'person',
    'belarus-authorities',
    'President of Belarus',
    [200, 480, 860, 1190, 2100],
  ),
  actor(
    'example-council',
    'Example Council for the Organisation of the Process of Overcoming the Political Crisis',
    'organisation',
    'belarus-society',
    null,
    [1900, 2050],
  ),
  actor(
    'sviatlana-tsikhanouskaya',
    'Sviatlana Tsikhanouskaya',
    'person',
    'belarus-society',
    'Candidate for president, in Lithuania',
    [1820],
  ),
  actor('angela-merkel', 'Angela Merkel', 'person', 'europe', 'Chancellor of Germany', [410, 880]),
  actor(
    'european-union',
    'European Union',
    'organisation',
    'europe',
    null,
    [10, 60, 95, 140, 300, 620, 1000, 1400, 1410, 1800, 2200, 2390],
  ),
  actor('russia', 'Russia', 'organisation', 'russia', null, [2250]),
  actor('introduced-1', 'Maria Example', 'person', null, 'teacher and poll worker', [1990], false),
];

const claims = [
  merkelOnTheVote,
  detentions,
  merkelOnDialogue,
  officialResult,
  detentionsAndResult,
  outletsOwn,
  introducedQuote,
];

const knownId = (id: string | null | undefined) =>
  actors.find(actor => actor.id === id && actor.isKnown)?.id ?? null;

/** What the page would report for these actors and claims. */
function annotationsOf(
  named: ArticleActor[],
  made: ArticleClaim[],
  coverage: Annotations['coverage'],
): Annotations {
  return {
    coverage,
    mentions: named
      .flatMap(({ id, name, kind, mentions }) =>
        mentions.map(span => ({
          ...span,
          exact: name,
          entity: knownId(id),
          name,
          kind,
          via: 'name' as const,
        })),
      )
      .toSorted((a, b) => a.start - b.start),
    claims: made.map(({ id: _, speaker, ...claim }) => ({
      ...claim,
      cues: [],
      speaker: knownId(speaker?.id),
      speakerText: speaker?.name ?? null,
    })),
  };
}

export const article: ArticleState = {
  type: 'article',
  url: 'https://news.example.org/leaders',
  title: 'Leaders refuse to recognise Belarus vote and prepare sanctions',
  outlet: 'The Example Post',
  language: 'en',
  published: '2020-08-19',
  textLength: 2400,
  annotations: annotationsOf(actors, claims, {
    isCoverage: true,
    score: 0.97,
    reasons: [
      {
        key: 'coverage.namedInTitle',
        values: {
          times: { key: 'coverage.times', count: 12 },
          words: { key: 'coverage.words', count: 1421 },
        },
      },
      {
        key: 'coverage.around',
        values: {
          themes: { list: [{ key: 'coverage.themes.elections' }, { key: 'coverage.themes.sanctions' }] },
        },
      },
    ],
  }),
  day: '2020-08-19',
  actors,
  claims,
  cards: { actors: actorCards, claims: claimCards },
  focus: null,
  marksVisible: true,
  forced: false,
};

/** What is chosen at first, on a site of the list. */
export const choices: Choices = {
  site: 'news.example.org',
  isAlways: true,
  isNever: false,
  isPaused: false,
};

/** A state each, named by what is special about it. */
export const states = {
  article,
  'opened at an actor': { ...article, focus: { type: 'actor', id: 'alexander-lukashenko', request: 1 } },
  'opened at a claim': { ...article, focus: { type: 'claim', id: 'c3', request: 1 } },
  'from right to left': {
    ...article,
    language: 'ar',
    title: 'القادة يرفضون الاعتراف بنتيجة الانتخابات',
    outlet: 'مثال',
    focus: { type: 'actor', id: 'introduced-1', request: 1 },
  },
  'forced, with nothing found': {
    ...article,
    title: 'Example United win away',
    published: '2020-07-28',
    actors: [],
    claims: [],
    forced: true,
    marksVisible: false,
    annotations: annotationsOf([], [], {
      isCoverage: false,
      score: 0,
      reasons: [{ key: 'coverage.notNamed' }],
    }),
    day: '2020-07-28',
  },
  'without title and date': { ...article, title: '', outlet: null, published: null },
  loading: { type: 'loading' },
  paused: { type: 'off', why: 'paused' },
  'left alone': { type: 'off', why: 'never' },
  'no access yet': { type: 'no-access', canRead: true, canAlwaysRead: true },
  'out of reach': { type: 'no-access', canRead: false, canAlwaysRead: false },
  'no article': { type: 'no-article' },
  'another subject': {
    type: 'not-coverage',
    title: 'Example United win away',
    reasons: [{ key: 'coverage.inPassing' }],
  },
  error: { type: 'error', reason: 'The page was changed while it was read' },
} satisfies Record<string, PanelState>;
