/** A small knowledge base behind the article of the panel's fixtures: few public facts, invented sources. */
import type { CardRecords, EntityRecord, Knowledge } from '../../lib/knowledge/knowledge';
import { searchOf } from '../../lib/knowledge/search';

const entity = (id: string, name: string, more: Partial<EntityRecord>): EntityRecord => ({
  id,
  name,
  kind: 'person',
  side: 'others',
  summary: `What ${name} is.`,
  sources: ['post'],
  roles: [],
  statements: [],
  relations: [],
  checked: '2026-02',
  ...more,
});

const entities = [
  entity('alexander-lukashenko', 'Alexander Lukashenko', { side: 'belarus-authorities' }),
  entity('angela-merkel', 'Angela Merkel', {
    side: 'europe',
    summary: 'Head of the German government from 2005 to 2021.',
    roles: [{ title: 'Chancellor of Germany', from: '2005', to: '2021-12', sources: ['post'] }],
    statements: [
      { text: 'Says that the election was neither fair nor free.', date: '2020-08-19', sources: ['post'] },
      { text: 'Leaves office.', date: '2021-12-08', sources: ['lexicon'] },
    ],
    relations: [{ type: 'member-of', entity: 'european-council', sources: ['lexicon'] }],
  }),
  entity('central-election-commission', 'Central Election Commission', {
    kind: 'organisation',
    side: 'belarus-authorities',
  }),
  entity('european-council', 'European Council', {
    kind: 'organisation',
    side: 'europe',
    summary: 'The heads of state or government of the EU’s members.',
    relations: [{ type: 'part-of', entity: 'european-union', sources: ['lexicon'] }],
  }),
  entity('european-union', 'European Union', { kind: 'organisation', side: 'europe' }),
  entity('minsk', 'Minsk', { kind: 'place', side: null }),
];

const claims: CardRecords['claims'][string][] = [
  {
    id: 'official-result',
    statement: 'The commission announced that Lukashenko won the election with about 80 percent.',
    topic: 'result',
    claimants: ['central-election-commission'],
    about: ['alexander-lukashenko'],
    date: '2020-08-10',
    status: 'disputed',
    reason:
      'That the figures were announced is established; whether they reflect the votes cast is disputed.',
    known: [
      { text: 'Preliminary figures: 80.23 and 9.9 percent.', date: '2020-08-10', sources: ['post'] },
      {
        text: 'Observers publish protocols with other figures.',
        date: '2020-08-14',
        sources: ['post'],
        stance: 'against',
      },
      { text: 'The OSCE’s rapporteur finds it falsified.', date: '2020-11-05', sources: ['lexicon'] },
    ],
    checked: '2026-02',
  },
  {
    id: 'foreign-interference',
    statement: 'Lukashenko said that the protests were directed from abroad.',
    topic: 'leadership',
    claimants: ['alexander-lukashenko'],
    about: [],
    date: '2020-08-10',
    status: 'unproven',
    reason: 'No evidence was published.',
    known: [{ text: 'He names Poland and the Czech Republic.', date: '2020-08-10', sources: ['post'] }],
    checked: '2026-02',
  },
];

const byId = <T extends { id: string }>(all: T[]) => Object.fromEntries(all.map(each => [each.id, each]));

export const records: CardRecords = {
  entities: byId(entities),
  claims: byId(claims),
  sources: {
    post: {
      publisher: 'The Example Post',
      title: 'What happened',
      url: 'https://example.org/1',
      date: '2020-08-19',
      language: 'en',
      kind: 'news',
    },
    lexicon: {
      publisher: 'Example Lexicon',
      title: 'Who is who',
      url: 'https://example.org/5',
      date: null,
      language: 'en',
      kind: 'reference',
    },
  },
  timeline: [],
};

/** Spellings beside those that the records have. */
const names: Record<string, string[]> = { 'angela-merkel': ['Ангела Меркель'] };

const index: Knowledge = {
  entities: entities.map(({ id, kind, side, name }) => ({
    id,
    kind,
    side,
    gender: null,
    names: [name, ...(names[id] ?? [])],
    surnames: [],
    acronyms: [],
    ambiguous: [],
    exemptions: [],
    demonyms: [],
    standsFor: null,
  })),
  claims: claims.map(({ id, claimants, about }) => ({ id, claimants, about, variants: [] })),
  offices: [],
  descriptions: [],
  spouses: [],
};

export const search = searchOf(index, records);
