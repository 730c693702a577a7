/** Finds entities and known claims of the knowledge base by what a reader types. Pure. */
import { answerOf, type Query } from '../text/query';
import { foldedWords } from '../text/words';
import type { CardRecords, Knowledge } from './knowledge';

/** `here` is how often the article names or makes it. */
export type SearchHit =
  /** `matched` is the spelling that was met. */
  | { type: 'entity'; id: string; name: string; matched: string; here: number }
  | { type: 'claim'; id: string; statement: string; here: number };

/** More than these nobody reads: of each type, so that neither crowds out the other. */
const most = 20;

/** One thing that can be found, under every spelling. */
interface Findable {
  /** The hit that it is; `matched` and `here` are told when it is met. */
  hit: SearchHit;
  forms: { text: string; words: string[] }[];
  /** How much is known of it: of two that answer as well, the one of which more is stands first. */
  weight: number;
}

const formsOf = (texts: readonly string[]) =>
  [...new Set(texts)].map(text => ({ text, words: foldedWords(text) }));

function findables(index: Knowledge, records: CardRecords): Findable[] {
  const entities = index.entities.flatMap(({ id, names, surnames, acronyms }): Findable[] => {
    const record = records.entities[id];
    if (!record) return [];
    const { name, statements, relations } = record;
    return [
      {
        hit: { type: 'entity', id, name, matched: name, here: 0 },
        forms: formsOf([name, ...names, ...surnames, ...acronyms]),
        weight: statements.length + relations.length,
      },
    ];
  });
  const claims = index.claims.flatMap(({ id, variants }): Findable[] => {
    const record = records.claims[id];
    if (!record) return [];
    const { statement, known } = record;
    return [
      {
        hit: { type: 'claim', id, statement, here: 0 },
        forms: formsOf([statement, ...variants]),
        weight: known.length,
      },
    ];
  });
  return [...entities, ...claims];
}

/** The best answer of all spellings; the first of those that answer as well. */
function met({ hit, forms, weight }: Findable, query: Query, here: ReadonlyMap<string, number>) {
  let best: { answer: number; text: string } | null = null;
  for (const { text, words } of forms) {
    const answer = answerOf(query, words);
    if (answer !== null && (!best || answer < best.answer)) best = { answer, text };
  }
  if (!best) return [];
  const times = here.get(hit.id) ?? 0;
  const found: SearchHit =
    hit.type === 'entity' ? { ...hit, matched: best.text, here: times } : { ...hit, here: times };
  return [{ hit: found, answer: best.answer, weight }];
}

export type Search = (query: Query, here: ReadonlyMap<string, number>) => SearchHit[];

/**
 * Reads the knowledge base once, for searches of it. A search gives entities, then claims; of each those of the article
 * first, then what answers best. `here` is how often the article names an entity or makes a claim, by id.
 */
export function searchOf(index: Knowledge, records: CardRecords): Search {
  const all = findables(index, records);
  return (query, here) => {
    const hits = all
      .flatMap(each => met(each, query, here))
      .toSorted(
        (a, b) =>
          Number(b.hit.here > 0) - Number(a.hit.here > 0) ||
          a.answer - b.answer ||
          b.hit.here - a.hit.here ||
          b.weight - a.weight,
      )
      .map(({ hit }) => hit);
    return (['entity', 'claim'] as const).flatMap(type =>
      hits.filter(hit => hit.type === type).slice(0, most),
    );
  };
}
