/** An invented article with letters of two units and flags in it, what was found there, and a small knowledge base. */
import type { Claim, Mention } from '../annotations';
import { joinBlocks } from '../article';
import { compileCards } from '../knowledge/compile';
import { smallKnowledge } from '../knowledge/knowledge.fixture';
import type { ArticleExport } from './article-export';

const title = '𝔘nrest 🇧🇾: the council looks on';
const said = 'Arden said 👨‍👩‍👧 that “the vote was fair”, and *nobody* asked.';
const counted = '=Some 7,000 were held, Maria Example, a teacher, told us.';

const { text, blocks } = joinBlocks(title, [
  { kind: 'paragraph', text: said },
  { kind: 'paragraph', text: counted },
]);

function spanOf(exact: string) {
  const start = text.indexOf(exact);
  return { start, end: start + exact.length, exact };
}

const mention = (exact: string, more: Partial<Mention>): Mention => ({
  ...spanOf(exact),
  entity: null,
  name: exact,
  kind: 'person',
  via: 'name',
  ...more,
});

const claim = (exact: string, more: Partial<Claim>): Claim => ({
  ...spanOf(exact),
  kind: 'reported',
  cues: [],
  speaker: null,
  speakerText: null,
  links: [],
  checkWorthiness: 0.5,
  ...more,
});

const knowledge = smallKnowledge();
knowledge.people['anna-arden']!.sameAs = { wikidata: 'Q1' };
knowledge.sources.post = {
  ...knowledge.sources.herald!,
  publisher: 'State Post',
  title: 'C',
  url: 'https://post.example/c',
  date: '2020-08-10',
  kind: 'state-media',
};
knowledge.claims['vote-was-fair']!.known.push(
  { text: 'Monitors call it stolen.', date: '2020-08-10', sources: ['post'], stance: 'against' },
  { text: 'A court upheld the count.', date: '2020-10-02', sources: ['gazette'] },
);

knowledge.timeline.push({
  date: '2020-10-02',
  title: 'The count stands',
  text: 'A court upholds it.',
  entities: ['council'],
  sources: ['gazette'],
});

/** What there is to take along of it. */
export function sample(): ArticleExport {
  return {
    article: {
      url: 'https://news.example/council',
      title,
      outlet: 'The Example Post',
      language: 'en',
      published: '2020-08-19',
      text,
      blocks,
    },
    annotations: {
      coverage: { isCoverage: true, score: 1, reasons: [] },
      mentions: [
        mention('council', { entity: 'council', name: 'The Council', kind: 'organisation' }),
        mention('Arden', { entity: 'anna-arden', name: 'Anna Arden', via: 'surname' }),
        mention('Maria Example', { via: 'introduced', description: 'a teacher' }),
      ],
      claims: [
        claim('“the vote was fair”', {
          kind: 'quote',
          speaker: 'anna-arden',
          speakerText: 'Arden',
          links: [{ claim: 'vote-was-fair', quantity: null }],
        }),
        claim('=Some 7,000 were held', { kind: 'figure', speakerText: 'Maria Example' }),
      ],
    },
    day: '2020-08-19',
    records: compileCards(knowledge),
  };
}
