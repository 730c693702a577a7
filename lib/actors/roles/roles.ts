/** Who is meant by what they are: "the Belarusian president", "EU Council chief", "her husband", "the strongman". */
import { coversDay } from '../../knowledge/as-of';
import type { IndexedEntity, IndexedOffice, Knowledge } from '../../knowledge/knowledge';
import type { Gender, Language, Post } from '../../text/languages/language';
import type { ReadBlock } from '../../text/read-block';
import { isPause, type Work } from '../../work';
import { type Entities, NamedSpan } from '../named-span';
import type { Part } from '../part';
import { Line } from './line';
import { type RolePhrase, rolePhrase } from './phrase';
import { ownerWithin, type RoleLexicon, type RoleSense, type RoleWord, roleWordsIn } from './words';

/** What role phrases are resolved with. */
export interface RoleContext {
  knowledge: Knowledge;
  lexicon: RoleLexicon;
  byId: ReadonlyMap<string, IndexedEntity>;
  language: Language;
  /** The article's day, YYYY-MM-DD. */
  day: string | null;
}

/** An entity that was named, the number of its last naming, and the index of the block of that. */
interface Naming {
  entity: IndexedEntity;
  number: number;
  block: number;
}

/** Who has been named so far. */
class Named {
  private readonly byEntity = new Map<IndexedEntity, Naming>();
  /** The same, in the order in which they were named first. */
  private readonly all: Naming[] = [];
  private namings = 0;

  note(entity: IndexedEntity, block: number): void {
    const number = this.namings++;
    const known = this.byEntity.get(entity);
    if (known) {
      known.number = number;
      known.block = block;
      return;
    }
    const naming = { entity, number, block };
    this.byEntity.set(entity, naming);
    this.all.push(naming);
  }

  /** Of some, the one named last. */
  lastOf(some: readonly IndexedEntity[]): IndexedEntity | undefined {
    let last: Naming | undefined;
    for (const entity of some) {
      const naming = this.byEntity.get(entity);
      if (naming && (!last || naming.number > last.number)) last = naming;
    }
    return last?.entity;
  }

  /** Of those who fit, the one named last, not before the block with an index. */
  findLast(fits: (entity: IndexedEntity) => boolean, from: number): IndexedEntity | undefined {
    let last: Naming | undefined;
    for (const naming of this.all)
      if (naming.block >= from && (!last || naming.number > last.number) && fits(naming.entity))
        last = naming;
    return last?.entity;
  }

  /** Of those who fit, all that were named last in the block in which one of them was named last. */
  latest(fits: (entity: IndexedEntity) => boolean): IndexedEntity[] {
    const fitting = this.all.filter(({ entity }) => fits(entity));
    const last = Math.max(...fitting.map(({ block }) => block));
    return fitting.filter(({ block }) => block === last).map(({ entity }) => entity);
  }

  /** Those of some, by id, who were named, each with the index of the block of the last naming. */
  among(ids: ReadonlySet<string>): { id: string; block: number }[] {
    const found: { id: string; block: number }[] = [];
    for (const { entity, block } of this.all) if (ids.has(entity.id)) found.push({ id: entity.id, block });
    return found;
  }
}

/** Offices of state, which an article names by the noun alone once it is clear which state is meant. */
const standAlone: ReadonlySet<Post> = new Set([
  'head-of-state',
  'monarch',
  'head-of-government',
  'foreign-minister',
  'interior-minister',
  'defence-minister',
  'prosecutor-general',
]);

/** Offices of state, and leading one. */
const hasCounterpart: ReadonlySet<Post> = new Set([...standAlone, 'leader']);

/** Who was named in this block or in so many before it may be meant by a noun alone. */
const NEAR_BLOCKS = 2;

/**
 * Finds the phrases that name an entity of the knowledge base by an office on the article's day, by a description or as
 * somebody's husband or wife. Where more than one may be meant, none is found.
 * It can be interrupted between blocks.
 * @param parts the blocks of the article
 * @param resolved the names in the article, in order
 * @param article all entities that it names
 * @returns in order, none overlapping
 */
export function* findingRoles(
  parts: readonly Part[],
  resolved: readonly NamedSpan[],
  article: Entities,
  context: RoleContext,
): Work<NamedSpan[]> {
  const named = new Named();
  const found: NamedSpan[] = [];
  let next = 0;
  for (let index = 0; index < parts.length; index++) {
    const { block, positions } = parts[index]!;
    const words = roleWordsIn(block, positions, context.lexicon, context.language);
    const nouns = words.length === 0 ? words : words.filter(({ sense }) => sense.demonymOf === null);
    const first = next;
    while (next < resolved.length && resolved[next]!.firstWord < block.last) next++;
    if (nouns.length > 0) {
      const scene = { block, index, names: resolved.slice(first, next), named, article };
      for (const role of rolesInBlock(scene, words, nouns, context)) found.push(role);
    } else {
      for (let i = first; i < next; i++) named.note(resolved[i]!.entity, index);
    }
    if (isPause(index)) yield;
  }
  return found;
}

interface Scene {
  block: ReadBlock;
  index: number;
  names: readonly NamedSpan[];
  named: Named;
  article: Entities;
}

/** @param words all of the lexicon in the block @param nouns those of them that are no demonym */
function rolesInBlock(
  scene: Scene,
  words: readonly RoleWord[],
  nouns: readonly RoleWord[],
  context: RoleContext,
): NamedSpan[] {
  const { block, index, names, named } = scene;
  const demonyms = words.filter(({ sense }) => sense.demonymOf !== null);
  const line = new Line(block, names, demonyms);
  const found: NamedSpan[] = [];
  let next = 0;
  const nameUpTo = (word: number) => {
    for (; next < names.length && names[next]!.firstWord < word; next++)
      named.note(names[next]!.entity, index);
  };
  for (const noun of nouns) {
    // A noun within a name is part of that; "maître du Kremlin" has a name within.
    if ((line.nameAt(noun.lastWord)?.firstWord ?? Number.MAX_SAFE_INTEGER) <= noun.firstWord) continue;
    nameUpTo(noun.firstWord);
    const role = roleAt(noun, line, scene, context);
    if (!role) continue;
    const { start, firstWord, lastWord, entity, via } = role;
    // "The bloc's foreign policy chief" is not the bloc, though what a description names may be an attribute.
    if ((found.at(-1)?.start ?? -1) >= start) found.pop();
    found.push(new NamedSpan(start, block.reading.bareEnd(lastWord), firstWord, lastWord, entity, via));
    named.note(entity, index);
    line.name({ entity, firstWord, lastWord });
  }
  nameUpTo(block.last);
  return found;
}

type Meant = Pick<NamedSpan, 'entity' | 'via'>;

type Role = Pick<NamedSpan, 'start' | 'firstWord' | 'lastWord'> & Meant;

/** Whom a noun means with the phrase around it, if anybody who is not named beside it. */
function roleAt(noun: RoleWord, line: Line, scene: Scene, context: RoleContext): Role | null {
  const phrase = rolePhrase(line, noun, context.language);
  const meant = phrase && meantBy(noun.sense, phrase, line, scene, context);
  if (!phrase || !meant || phrase.beside.includes(meant.entity)) {
    // "Holm, the president's spokeswoman": the president is meant there as well.
    const owner = phrase && ownerWithin(scene.block, noun, context.lexicon);
    return owner && roleAt(owner, line, scene, context);
  }
  const { start, firstWord, lastWord } = phrase;
  return { start, firstWord, lastWord, entity: meant.entity, via: meant.via };
}

/** The one entity that the phrase means, if there is just one. */
function meantBy(
  sense: RoleSense,
  phrase: RolePhrase,
  line: Line,
  scene: Scene,
  context: RoleContext,
): Meant | null {
  const { byId, day } = context;
  const as = (via: Meant['via'], ids: readonly string[]): Meant | null => {
    const [id, ...others] = new Set(ids);
    const entity = id !== undefined && others.length === 0 ? byId.get(id) : undefined;
    return entity ? { entity, via } : null;
  };
  if (sense.spouse) return as('role', spouseOf(sense, phrase, line, scene, context));
  if (sense.isCounterpart) return as('role', counterpartOf(phrase, line, scene, context));
  if (sense.offices.length > 0 && !phrase.of) return as('role', sense.offices.flatMap(holdersOn(day)));
  if (sense.descriptions.length > 0) return as('description', describedBy(sense, phrase, scene, context));
  const { ofPosts } = sense;
  // "Holm's spokesman": a person may have offices of their own.
  const owner = phrase.of ?? phrase.possessor?.id;
  if (owner) return as('role', ofPosts.filter(({ of }) => of === owner).flatMap(holdersOn(day)));
  if (!phrase.isDefinite) return null;
  const alone = sense.posts.filter(post => standAlone.has(post));
  const offices = ofPosts.filter(({ posts }) => posts.some(post => alone.includes(post)));
  return as('role', standingAlone(offices, phrase, line, scene, context));
}

/** Who held an office on a day; without a day, all who are known to have held it. */
function holdersOn(day: string | null) {
  return ({ holders }: IndexedOffice): string[] => {
    const found: string[] = [];
    for (const term of holders) if (day === null || coversDay(term, day)) found.push(term.holder);
    return found;
  };
}

/** Of those whom a description fits and whom the article names, the one named last. */
function describedBy(
  { descriptions }: RoleSense,
  { of }: RolePhrase,
  { named, article }: Scene,
  { byId }: RoleContext,
): string[] {
  const bearers: IndexedEntity[] = [];
  for (const description of descriptions) {
    if (of !== null && of !== description.of) continue;
    const bearer = byId.get(description.bearer);
    if (bearer && article.has(bearer)) bearers.push(bearer);
  }
  const last = named.lastOf(bearers);
  return (last ? [last] : bearers).map(({ id }) => id);
}

/** "The president": the holder of such an office who was named near by, else who was named at all, else of the state in the sentence. */
function standingAlone(
  offices: readonly IndexedOffice[],
  { firstWord }: RolePhrase,
  line: Line,
  { named, index }: Scene,
  { day, language: { roles } }: RoleContext,
): string[] {
  const holders = new Set(offices.flatMap(holdersOn(day)));
  const present = named.among(holders);
  const near = present.filter(({ block }) => block >= index - NEAR_BLOCKS);
  // Without an article further off anybody may be meant.
  const candidates = near.length > 0 || !roles.articles ? near : present;
  if (candidates.length > 0 || !roles.articles) return candidates.map(({ id }) => id);
  const states = statesBefore(line, firstWord);
  return offices.filter(({ of }) => of !== null && states.has(of)).flatMap(holdersOn(day));
}

/** How many words of a sentence before a word are looked through: longer sentences are lists. */
const REACH = 40;

/** The places and organisations that the sentence names before a word. */
function statesBefore(line: Line, word: number): Set<string> {
  const { reading, first } = line.block;
  const states = new Set<string>();
  for (let at = word - 1; at >= first && at >= word - REACH; at--) {
    if (/[.!?]\s/u.test(reading.gap(at))) break;
    const id = line.nameAt(at)?.entity.id ?? line.demonymAt(at)?.sense.demonymOf;
    if (id) states.add(id);
  }
  return states;
}

/** The husband or wife of whom the possessive before the noun means. */
function spouseOf(
  { spouse }: RoleSense,
  { firstWord, possessor }: RolePhrase,
  line: Line,
  { named, index }: Scene,
  { knowledge, byId, language }: RoleContext,
): string[] {
  const genders = gendersOfPronoun(line, firstWord, language).filter(gender => gender !== spouse);
  // Further off somebody else may be meant, whom we do not know.
  const owner = possessor ?? named.findLast(entity => isOf(genders, entity), index - NEAR_BLOCKS);
  if (!owner) return [];
  return knowledge.spouses
    .flatMap(([a, b]) => (a === owner.id ? [b] : b === owner.id ? [a] : []))
    .filter(id => byId.get(id)?.gender === spouse);
}

/** The genders of whom the possessive pronoun at a position may mean: "son" tells none. */
function gendersOfPronoun(line: Line, at: number, { roles: { possessors } }: Language): Gender[] {
  return (['female', 'male'] as const).filter(each => line.block.isIn(possessors[each], at));
}

const isOf = (genders: readonly Gender[], { gender }: IndexedEntity): boolean =>
  gender !== null && genders.includes(gender);

/**
 * Who holds in the state named an office that the person whom the pronoun means holds in another: of all whom it may mean
 * near by, for which of them it means is not told.
 */
function counterpartOf(
  { of, firstWord }: RolePhrase,
  line: Line,
  { named }: Scene,
  { knowledge: { offices }, language, day }: RoleContext,
): string[] {
  if (of === null) return [];
  const postsOf = ({ id }: IndexedEntity) =>
    offices
      .filter(office => office.of !== of && holdersOn(day)(office).includes(id))
      .flatMap(({ posts }) => posts.filter(post => hasCounterpart.has(post)));
  const genders = gendersOfPronoun(line, firstWord, language);
  const owners = named.latest(entity => isOf(genders, entity) && postsOf(entity).length > 0);
  const posts = owners.flatMap(postsOf);
  const holdersOf = (some: readonly Post[]) =>
    offices
      .filter(office => office.of === of && office.posts.some(post => some.includes(post)))
      .flatMap(holdersOn(day));
  const same = holdersOf(posts.filter(post => post !== 'leader'));
  // A chancellor's counterpart is the president where that one leads.
  return same.length > 0 ? same : holdersOf(posts);
}
