/** Who is named in an article, and as whom. */
import type { Mention, Span, Via } from '../annotations';
import type { Article } from '../article';
import type { IndexedEntity, Knowledge } from '../knowledge/knowledge';
import { languageFor } from '../text/languages';
import type { Language } from '../text/languages/language';
import { Reading } from '../text/reading';
import { findFirstNames } from './first-names';
import { findIntroduced } from './introduced';
import { buildMatcher, type Matcher, matchForms } from './matcher';
import { type GivenNames, givenNames, resolve } from './resolve';
import { type RoleLexicon, roleLexicon } from './role-words';
import { findRoles } from './roles';

interface Prepared {
  matcher: Matcher;
  given: GivenNames;
  byId: ReadonlyMap<string, IndexedEntity>;
  lexicons: WeakMap<Language, RoleLexicon>;
}

/** What is built once for a knowledge base, and goes with it. */
const prepared = new WeakMap<Knowledge, Prepared>();

function prepare(knowledge: Knowledge): Prepared {
  const { entities } = knowledge;
  const ready = prepared.get(knowledge) ?? {
    matcher: buildMatcher(entities),
    given: givenNames(entities),
    byId: new Map(entities.map(entity => [entity.id, entity])),
    lexicons: new WeakMap(),
  };
  prepared.set(knowledge, ready);
  return ready;
}

function lexiconFor(knowledge: Knowledge, { lexicons }: Prepared, language: Language): RoleLexicon {
  const lexicon = lexicons.get(language) ?? roleLexicon(knowledge, language);
  lexicons.set(language, lexicon);
  return lexicon;
}

/**
 * Finds every mention of the entities of the knowledge base, and of whom the article itself introduces.
 * @returns mentions in order of place, none overlapping; a title and a possessive are left out of their spans.
 */
export function findActors(article: Article, knowledge: Knowledge): Mention[] {
  const { text, published: day } = article;
  const ready = prepare(knowledge);
  const language = languageFor(article.language);
  const lexicon = lexiconFor(knowledge, ready, language);
  const reading = new Reading(text, language);
  const blocks = article.blocks.map(({ start, end }) => reading.read(start, end));
  const matches = blocks.flatMap(block => matchForms(block, ready.matcher));
  const resolved = resolve(matches, {
    given: ready.given,
    titles: language.titles,
    organisations: language.introductions.organisation,
  });
  const roles = findRoles(blocks, resolved, { ...ready, knowledge, lexicon, language, day });
  const mention = ({ start, end }: Span, { id, names, kind }: IndexedEntity, via: Via): Mention => ({
    start,
    end,
    exact: text.slice(start, end),
    entity: id,
    name: names[0] ?? id,
    kind,
    via,
  });
  const named = longest([
    ...resolved.map(name => mention(name, name.entity, name.via)),
    ...roles.map(role => mention(role, role.entity, role.via)),
  ]);
  const firstNames = findFirstNames(blocks, resolved, named, ready.given);
  const known = longest([...named, ...firstNames.map(first => mention(first, first.entity, 'name'))]);
  const introduced = findIntroduced(reading, blocks, known, language).map(
    ({ start, end, ...actor }): Mention => ({
      start,
      end,
      exact: text.slice(start, end),
      entity: null,
      via: 'introduced',
      ...actor,
    }),
  );
  return [...known, ...introduced].sort((a, b) => a.start - b.start);
}

/** Of mentions one inside another the outer one: "Poland's prime minister" is not Poland. */
function longest(mentions: readonly Mention[]): Mention[] {
  const inOrder = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of inOrder) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}
