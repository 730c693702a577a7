/** What ties a noun for an office, a relative or the like to whom or what it belongs: "Poland's", "of Poland", "Polish". */
import type { IndexedEntity } from '../../knowledge/knowledge';
import type { Language } from '../../text/languages/language';
import { titleBefore } from '../title';
import { follows, type Line, touches } from './line';
import type { RoleSense, RoleWord } from './words';

/** Positions of the words before `at` that leave the meaning of a noun as it is are passed over. */
function beforeModifiers(line: Line, at: number, modifiers: readonly string[]): number {
  let first = at;
  while (follows(line, first) && line.block.isIn(modifiers, first - 1)) first--;
  return first;
}

interface Attribute {
  firstWord: number;
  of: string | null;
  possessor: IndexedEntity | null;
  isPossessive: boolean;
}

/** Whether a name that ends at a position says whose something is. */
function isOwner({ block: { reading } }: Line, at: number, { genitives = [] }: Language['roles']): boolean {
  return reading.isPossessive(at) || genitives.some(ending => reading.folded(at).endsWith(ending));
}

/** The name or demonym that ends right before `at`. */
function attributeBefore(line: Line, at: number, { roles, titles }: Language): Attribute | null {
  if (!follows(line, at)) return null;
  const name = line.nameAt(at - 1);
  if (name?.lastWord === at - 1) {
    const isPossessive = isOwner(line, at - 1, roles);
    const isPerson = name.entity.kind === 'person';
    if (!isPossessive && (isPerson || !roles.names.includes('before'))) return null;
    const isTitled = isPerson && titleBefore(line.block, name.firstWord, titles) !== undefined;
    return {
      firstWord: isTitled ? name.firstWord - 1 : name.firstWord,
      of: isPerson ? null : name.entity.id,
      possessor: isPerson ? name.entity : null,
      isPossessive,
    };
  }
  const demonym = line.demonymAt(at - 1);
  return demonym && roles.adjectives === 'before'
    ? { firstWord: demonym.firstWord, of: demonym.sense.demonymOf, possessor: null, isPossessive: false }
    : null;
}

/** What behind the noun says whose it is, and the position of its last word. */
export interface Linked {
  of: string | null;
  possessor: IndexedEntity | null;
  lastWord: number;
}

/** Whether a noun may be that of a person: "husband" of whom it fits, "spokesman" of who has one. */
function mayBeOf({ spouse, ofPosts }: RoleSense, { id, gender }: IndexedEntity): boolean {
  return spouse ? gender !== null && gender !== spouse : ofPosts.some(({ of }) => of === id);
}

/** The name that begins at a position, if the noun may be that of its bearer. */
function ownerAt(line: Line, at: number, sense: RoleSense): Linked | undefined {
  const name = line.nameAt(at);
  if (name?.firstWord !== at) return undefined;
  const { entity, lastWord } = name;
  if (entity.kind !== 'person') return { of: entity.id, possessor: null, lastWord };
  return mayBeOf(sense, entity) ? { of: null, possessor: entity, lastWord } : undefined;
}

/** The name that a link such as "of" ties to the noun; undefined where the link ties it to something unknown. */
function linkedBehind(
  line: Line,
  { lastWord: last, sense }: RoleWord,
  { roles, determiners }: Language,
): Linked | null | undefined {
  if (!touches(line, last + 1)) return null;
  if (!line.block.isIn(roles.links, last + 1)) return touchingBehind(line, last, sense, roles);
  const next = last + 2;
  return ownerAt(line, line.block.isIn(determiners.definite, next) ? next + 1 : next, sense);
}

/** The name or demonym right behind the noun, where the language has it there: "président biélorusse". */
function touchingBehind(line: Line, last: number, sense: RoleSense, roles: Language['roles']): Linked | null {
  const next = last + 1;
  const demonym = roles.adjectives === 'behind' ? line.demonymAt(next) : undefined;
  if (demonym?.sense.demonymOf && demonym.firstWord === next)
    return { of: demonym.sense.demonymOf, possessor: null, lastWord: next };
  return (roles.names.includes('behind') && ownerAt(line, next, sense)) || null;
}

/** What a noun is tied to, where the words of both begin and end, and on which side of it that stands. */
export interface Tie {
  of: string | null;
  possessor: IndexedEntity | null;
  firstWord: number;
  lastWord: number;
  attribute: Attribute | null;
  linked: Linked | null;
}

/** The state, body or person before, within or behind a noun; null where it is tied to something unknown, or twice. */
export function tieOf(line: Line, noun: RoleWord, language: Language): Tie | null {
  const before = beforeModifiers(line, noun.firstWord, language.roles.modifiers);
  const attribute = attributeBefore(line, before, language);
  const linked = noun.of === null ? linkedBehind(line, noun, language) : null;
  if (linked === undefined || (attribute && (linked || noun.of))) return null;
  return {
    of: noun.of ?? attribute?.of ?? linked?.of ?? null,
    possessor: attribute?.possessor ?? linked?.possessor ?? null,
    firstWord: attribute?.firstWord ?? noun.firstWord,
    lastWord: linked?.lastWord ?? noun.lastWord,
    attribute,
    linked,
  };
}
