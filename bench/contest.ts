/** Our engines and their peers on one text, with few, many and very many names. */
import type { Article } from '../lib/article';
import type { IndexedEntity, Knowledge } from '../lib/knowledge/knowledge';
import type { Engine } from './bundle';
import { timed } from './measure';
import { buildAhoCorasick } from './peers/aho-corasick';
import { findTopics } from './peers/compromise';
import { buildExpression } from './peers/expression';
import { type FindNames, type Names, namesOf } from './peers/names';
import { buildCustomEntities, buildProperNouns, buildTagging } from './peers/wink';
import { entitiesWithNames } from './synthetic';

/** How many names, the real ones among them. */
export const sizes = [500, 10_000, 100_000];

export interface Contestant {
  name: string;
  /** How many names it knows; null where it is given none, or those of the knowledge base. */
  size: number | null;
  /** Milliseconds to build it and to search twice: V8 compiles a regular expression no earlier than that. */
  buildMs: number;
  /** Searches the text once, and says how much it found. */
  run: () => number;
}

/** Nobody waits longer for a peer to be built. */
const mostBuildMs = 20_000;

type Build = (entities: readonly IndexedEntity[], article: Article) => () => number;

function contestant(name: string, size: number | null, build: () => () => number): Contestant {
  const { result: run, ms } = timed(() => {
    const ready = build();
    ready();
    ready();
    return ready;
  });
  return { name, size, buildMs: ms, run };
}

/** A contestant for each size, up to where it would take too long even if its time grew no faster than the names. */
function ofAllSizes(
  name: string,
  build: Build,
  lists: readonly (readonly IndexedEntity[])[],
  article: Article,
): Contestant[] {
  const all: Contestant[] = [];
  for (const [i, entities] of lists.entries()) {
    const size = sizes[i]!;
    const last = all.at(-1);
    if (last && (last.buildMs * size) / last.size! > mostBuildMs) {
      console.log(`\n${name}: left out with ${size} names, for building it would take more than 20 s.`);
      break;
    }
    all.push(contestant(name, size, () => build(entities, article)));
  }
  return all;
}

/** How our matcher is built. */
function ourMatcher({ atOnce, buildingMatcher, languageFor, matchForms, Reading, WordUnion }: Engine): Build {
  return (entities, { text, blocks, language }) => {
    const matcher = atOnce(buildingMatcher(entities));
    const openers = new WordUnion([matcher.all]);
    const rules = languageFor(language);
    return () => {
      const reading = new Reading(text, rules);
      let found = 0;
      for (const { start, end } of blocks) {
        const block = reading.read(start, end);
        found += matchForms(block, openers.positionsIn(block), matcher).length;
      }
      return found;
    };
  };
}

function ourActors({ findActors }: Engine): Build {
  return (entities, article) => {
    const knowledge = { entities: [...entities], claims: [], offices: [], descriptions: [], spouses: [] };
    return () => findActors(article, knowledge).length;
  };
}

function buildPeer(build: (names: Names) => FindNames): Build {
  return (entities, { text }) => {
    const find = build(namesOf(entities));
    return () => find(text).length;
  };
}

export const ours = {
  actorsOfSize: 'find actors',
  actors: 'find actors, knowledge base',
  both: 'find actors and claims, knowledge base',
};

/** The peer that ours are compared with: the least that tags words, all that it does unless told otherwise, and names. */
export const wink = {
  tags: 'wink-nlp: sentences and parts of speech',
  everything: 'wink-nlp: everything',
  names: 'wink-nlp: everything, and its proper nouns',
};

/**
 * Those between whom a ratio is to be reached. To be measured before the others are built: what they leave on the heap
 * and in the compiled code of a package slows it down.
 */
export function rivalsOn(article: Article, knowledge: Knowledge, engine: Engine): Contestant[] {
  const { atOnce, findActors, findingActors, findingClaims, readArticle } = engine;
  const { text } = article;
  const findBoth = () => {
    const words = readArticle(article);
    const mentions = atOnce(findingActors(words, knowledge));
    return atOnce(findingClaims(words, mentions, knowledge)).length;
  };
  const tag = buildTagging(['sbd', 'pos']);
  const readAll = buildTagging();
  const findProperNouns = buildProperNouns();
  return [
    contestant(ours.actors, null, () => () => findActors(article, knowledge).length),
    contestant(ours.both, null, () => findBoth),
    contestant(wink.tags, null, () => () => tag(text).tokens().length()),
    contestant(wink.everything, null, () => () => readAll(text).tokens().length()),
    contestant(wink.names, null, () => () => findProperNouns(text).length),
  ];
}

/** The others, built. */
export function othersOn(article: Article, knowledge: Knowledge, engine: Engine): Contestant[] {
  const { entities } = knowledge;
  const lists = sizes.map(size => entitiesWithNames(entities, article.text, size));
  const scaling: [string, Build][] = [
    [ours.actorsOfSize, ourActors(engine)],
    ['its matcher alone', ourMatcher(engine)],
    ['one regular expression', buildPeer(buildExpression)],
    ['Aho-Corasick package', buildPeer(buildAhoCorasick)],
    ['wink-nlp: custom entities', buildPeer(buildCustomEntities)],
  ];
  const { text } = article;
  return [
    ...scaling.flatMap(([name, build]) => ofAllSizes(name, build, lists, article)),
    contestant('compromise: people, places, organisations', null, () => () => findTopics(text).length),
  ];
}
