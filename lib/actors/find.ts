/** Who is named in an article, and as whom. */
import type { Mention } from '../annotations';
import type { Article } from '../article';
import type { IndexedEntity, Knowledge } from '../knowledge/knowledge';
import { languageFor } from '../text/languages';
import { buildMatcher, type Matcher, matchForms, readWords } from './matcher';
import { type GivenNames, givenNames, type PlacedMatch, resolve } from './resolve';

interface Prepared {
  matcher: Matcher;
  given: GivenNames;
}

/** What is built once for a knowledge base, and goes with it. */
const prepared = new WeakMap<readonly IndexedEntity[], Prepared>();

function prepare(entities: readonly IndexedEntity[]): Prepared {
  const ready = prepared.get(entities) ?? { matcher: buildMatcher(entities), given: givenNames(entities) };
  prepared.set(entities, ready);
  return ready;
}

/**
 * Finds every mention of the entities of the knowledge base.
 * @returns mentions in order of place, none overlapping; a title and a possessive are left out of their spans.
 */
export function findActors(article: Article, knowledge: Knowledge): Mention[] {
  const { matcher, given } = prepare(knowledge.entities);
  const { possessives, titles } = languageFor(article.language);
  const matches: PlacedMatch[] = article.blocks.flatMap(({ start, end }) => {
    const read = readWords(article.text, start, end, possessives);
    return matchForms(article.text, read, matcher).map(match => ({ ...match, read }));
  });
  return resolve(article.text, matches, { given, titles }).map(
    ({ match: { start, end }, candidate: { entity, via } }) => ({
      start,
      end,
      exact: article.text.slice(start, end),
      entity: entity.id,
      name: entity.name,
      kind: entity.kind,
      via,
    }),
  );
}
