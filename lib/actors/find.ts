/** Who is named in an article, and as whom. */
import type { EntityKind, Mention, Span, Via } from '../annotations';
import type { IndexedEntity, Knowledge } from '../knowledge/knowledge';
import type { Language } from '../text/languages/language';
import type { ReadArticle } from '../text/read-article';
import { WordUnion } from '../text/word-table';
import { isPause, type Work } from '../work';
import { findingIntroduced } from './introduced/introduced';
import type { NamedSpan } from './named-span';
import { findFirstNames } from './names/first-names';
import { type Demonyms, demonymsOf, type GivenNames, givenNames } from './names/forename';
import { buildingMatcher, type Match, type Matcher, matchForms } from './names/matcher';
import {
  type OfficeNouns,
  type OfficesByHolder,
  officeNounsOf,
  officesByHolderOf,
} from './names/office-before';
import { type Organs, organsOf } from './names/organs';
import { resolving } from './names/resolve';
import type { Part } from './part';
import { findingRoles } from './roles/roles';
import { type RoleLexicon, roleLexicon } from './roles/words';

/** What is built once for a knowledge base and a language. */
interface Prepared {
  matcher: Matcher;
  given: GivenNames;
  demonyms: Demonyms;
  organs: Organs;
  officesByHolder: OfficesByHolder;
  byId: ReadonlyMap<string, IndexedEntity>;
  byLanguage: WeakMap<Language, PreparedForLanguage>;
}

interface PreparedForLanguage {
  lexicon: RoleLexicon;
  officeNouns: OfficeNouns;
  /** The words with which a name or a role phrase may begin. */
  openers: WordUnion;
}

const prepared = new WeakMap<Knowledge, Prepared>();

function* preparing(knowledge: Knowledge): Work<Prepared> {
  const known = prepared.get(knowledge);
  if (known) return known;
  const { entities, offices } = knowledge;
  const made = {
    matcher: yield* buildingMatcher(entities),
    given: givenNames(entities),
    demonyms: demonymsOf(entities),
    organs: organsOf(entities),
    officesByHolder: officesByHolderOf(offices),
    byId: new Map(entities.map(entity => [entity.id, entity])),
    byLanguage: new WeakMap<Language, PreparedForLanguage>(),
  };
  prepared.set(knowledge, made);
  return made;
}

function preparedFor(
  language: Language,
  knowledge: Knowledge,
  { matcher, given, byLanguage }: Prepared,
): PreparedForLanguage {
  const known = byLanguage.get(language);
  if (known) return known;
  const lexicon = roleLexicon(knowledge, language);
  const made = {
    lexicon,
    officeNouns: officeNounsOf(language),
    openers: new WordUnion([matcher.all, given, lexicon]),
  };
  byLanguage.set(language, made);
  return made;
}

/**
 * Finds every mention of the entities of the knowledge base, and of whom the article itself introduces. It can be
 * interrupted, however long the article is.
 * @returns mentions in order of place, none overlapping; a title and a possessive are left out of their spans.
 */
export function* findingActors(
  { article, language, reading, blocks }: ReadArticle,
  knowledge: Knowledge,
): Work<Mention[]> {
  const { text, published: day } = article;
  const prepared = yield* preparing(knowledge);
  const { matcher, given, demonyms, organs, officesByHolder, byId } = prepared;
  const { lexicon, officeNouns, openers } = preparedFor(language, knowledge, prepared);
  const parts: Part[] = [];
  const matches: Match[] = [];
  for (const block of blocks) {
    const positions = openers.positionsIn(block);
    parts.push({ block, positions });
    for (const match of matchForms(block, positions, matcher)) matches.push(match);
    if (isPause(parts.length)) yield;
  }
  const { introductions, determiners, roles: roleRules } = language;
  const { resolved, entities, open } = yield* resolving(matches, {
    given,
    demonyms,
    language,
    organisations: introductions.organisation,
    organs,
    officeNouns,
    officesByHolder,
    day,
    definite: determiners.definite,
    links: roleRules.links,
  });
  yield;
  const roles = yield* findingRoles(parts, resolved, entities, { byId, knowledge, lexicon, language, day });
  const named = merged(resolved, roles);
  yield;
  const known = merged(
    named,
    findFirstNames(parts, resolved, entities, named, { given, kin: roleRules.kin }),
  );
  yield;
  const introduced = yield* findingIntroduced(reading, parts, known, open, language, given);
  return merged<Mention>(
    known.map(each => mentionOf(text, each)),
    introduced.map(({ start, end, name, kind, description }): Mention => {
      const exact = text.slice(start, end);
      const via = 'introduced';
      return description === null
        ? { start, end, exact, entity: null, name, kind, via }
        : { start, end, exact, entity: null, name, kind, via, description };
    }),
  );
}

/** A mention of an entity of the knowledge base. It is of a class for the reason that `NamedSpan` is. */
class KnownMention implements Mention {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly exact: string,
    readonly entity: string,
    readonly name: string,
    readonly kind: EntityKind,
    readonly via: Via,
  ) {}
}

function mentionOf(text: string, { start, end, entity: { id, names, kind }, via }: NamedSpan): Mention {
  return new KnownMention(start, end, text.slice(start, end), id, names[0] ?? id, kind, via);
}

/**
 * Two lists of spans as one, each in order and without overlaps. Of two that overlap the outer one stays: "Poland's prime
 * minister" is not Poland.
 */
function merged<Item extends Span>(one: Item[], other: readonly Item[]): Item[] {
  if (other.length === 0) return one;
  const all: Item[] = [];
  let last = 0;
  for (let i = 0, j = 0; i < one.length || j < other.length; ) {
    const a = one[i];
    const b = other[j];
    const isFirst = a && (!b || a.start < b.start || (a.start === b.start && a.end >= b.end));
    const next = isFirst ? a : b!;
    if (isFirst) i++;
    else j++;
    if (next.start < last) continue;
    all.push(next);
    last = next.end;
  }
  return all;
}
