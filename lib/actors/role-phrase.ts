/** The phrase around a noun that names somebody by what they are: where it begins and ends, and what it belongs to. */
import type { IndexedEntity } from '../knowledge/knowledge';
import { partitionPoint } from '../sorted';
import type { Language } from '../text/languages/language';
import { Look } from '../text/looks';
import type { ReadBlock } from '../text/read-block';
import { isForm } from '../text/word-table';
import type { NamedSpan } from './named-span';
import { isJoined, type RoleSense, type RoleWord } from './role-words';
import { titleBefore } from './title';

/** An entity that is named in the words of a block. */
export type NamedHere = Pick<NamedSpan, 'entity' | 'firstWord' | 'lastWord'>;

/** Of some stretches of words, in order, the one that covers the word at a position. */
function covering<Words extends Pick<NamedHere, 'firstWord' | 'lastWord'>>(
  some: readonly Words[],
  position: number,
): Words | undefined {
  const found = some[partitionPoint(some, ({ lastWord }) => lastWord < position)];
  return found && found.firstWord <= position ? found : undefined;
}

/** The words of one block, and who is named where in them. */
export class Line {
  /** What was noted, in order. */
  private readonly noted: NamedHere[] = [];

  /**
   * @param names those in the block, in order
   * @param demonyms those of the block, in order
   */
  constructor(
    readonly block: ReadBlock,
    private readonly names: readonly NamedHere[],
    private readonly demonyms: readonly RoleWord[],
  ) {}

  /** The name that covers the word at a position; what was noted goes before the names of the block. */
  nameAt(position: number): NamedHere | undefined {
    return covering(this.noted, position) ?? covering(this.names, position);
  }

  /** The demonym whose last word stands at a position. */
  demonymAt(position: number): RoleWord | undefined {
    const demonym = covering(this.demonyms, position);
    return demonym?.lastWord === position ? demonym : undefined;
  }

  /** Notes that an entity is named in some of the words, which end behind all that was noted before. */
  name(here: NamedHere): void {
    while ((this.noted.at(-1)?.firstWord ?? -1) >= here.firstWord) this.noted.pop();
    this.noted.push(here);
  }
}

export interface RolePhrase {
  firstWord: number;
  lastWord: number;
  /** The state or body that it names: Poland in "Poland's prime minister". */
  of: string | null;
  /** Whose husband or wife: the person named before the noun. */
  possessor: IndexedEntity | null;
  /** The person right before or behind a comma, with whom it stands in apposition if they are the same. */
  beside: IndexedEntity[];
  /** Whether a definite article stands before the noun, with at most known modifiers between. */
  isDefinite: boolean;
}

/** At most so many adjectives stand between the article and the phrase, an age being one. */
const MOST_ADJECTIVES = 2;

/** What may stand before the first word of a sentence, of a heading's part or of a quotation. */
const opening = /[.!?:;…"“”„«»–—(]\s*$/u;
const apposition = /^\s*[,–—(]\s*$/u;

function follows({ block }: Line, at: number): boolean {
  return at > block.first && at < block.last && isJoined(block.reading, at - 1);
}

/** The text from the word before a position to the word at it; null at the edges of the block. */
function gapBefore({ block: { reading, first, last } }: Line, at: number): string | null {
  return at > first && at < last ? reading.gap(at - 1) : null;
}

/** Whether most words of the block begin with a capital, as in the headlines of the American press. */
export function isTitleCase({ reading, first, last }: ReadBlock): boolean {
  let capitals = 0;
  for (let at = first; at < last; at++) if (reading.beginsUpper(at)) capitals++;
  return capitals > ((last - first) * 2) / 3;
}

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
interface Linked {
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

/** Whether the noun is in the case in which, without a preposition, it says what somebody is. */
function isPredicative(
  line: Line,
  noun: RoleWord,
  first: number,
  { roles, prepositions }: Language,
): boolean {
  const { reading } = line.block;
  if (roles.predicatives.length === 0) return false;
  if (follows(line, first) && line.block.isIn(prepositions, first - 1)) return false;
  return noun.words.some((word, i) => {
    const at = i === 0 || noun.of === null ? noun.firstWord + i : noun.firstWord + i + 1;
    return (
      !reading.spells(at, word) && roles.predicatives.some(ending => reading.folded(at).endsWith(ending))
    );
  });
}

/** At most so many words are joined by hyphens to one that tells an age: "70-year-old". */
const MOST_OF_AGE = 3;

/** Where what is joined by hyphens before `at` begins, if it begins with a number, as an age does; else null. */
function startOfAge({ block: { reading, first: begin } }: Line, at: number): number | null {
  let first = at - 1;
  while (first > begin && at - first < MOST_OF_AGE && reading.gap(first - 1) === '-') first--;
  return first < at - 1 && (reading.looks[first]! & Look.digit) !== 0 ? first : null;
}

/** Whether a word stands right before another one, in one sentence with it. */
function touches(line: Line, at: number): boolean {
  return follows(line, at) && !gapBefore(line, at)?.includes('.');
}

/** Whether a word ends what stands before it: it belongs to no noun behind it, or takes the place of an article. */
function isEdge({ block }: Line, at: number, language: Language): boolean {
  const { roles, prepositions, conjunctions, subordinators, auxiliaries } = language;
  const { female, male } = roles.possessors;
  return [prepositions, conjunctions, subordinators, auxiliaries, female, male].some(list =>
    block.isIn(list, at),
  );
}

interface Before {
  /** How many adjectives may stand between the article and the phrase. */
  adjectives: number;
  /** Allows known adjectives alone. */
  strict: boolean;
  articles: readonly (readonly string[])[];
}

/** Where the phrase begins with its article; null where there is none before it. */
function definiteStart(
  line: Line,
  first: number,
  { adjectives, strict, articles }: Before,
  language: Language,
): number | null {
  const { roles } = language;
  let at = first;
  for (let passed = 0; passed <= adjectives && touches(line, at); passed++) {
    if (articles.some(list => line.block.isIn(list, at - 1))) return at - 1;
    const age = startOfAge(line, at);
    const isAdjective = strict
      ? line.block.isIn(roles.modifiers, at - 1)
      : !line.block.reading.beginsUpper(at - 1) && !isEdge(line, at - 1, language);
    if (age === null && (!isAdjective || line.block.isIn(roles.excluders, at - 1))) return null;
    at = age ?? at - 1;
  }
  return null;
}

/** Whether the words behind show that somebody else is meant, or that the name follows. */
function isSpoiltBehind(line: Line, last: number, { roles }: Language): boolean {
  const next = last + 1;
  const gap = gapBefore(line, next);
  if (gap === null) return false;
  if (gap === '-') return true;
  if (!/^[\s"“”„«»]*$/u.test(gap) || line.block.reading.isPossessive(last)) return false;
  if (isForm(roles.followers, line.block.reading, next)) return true;
  if (line.nameAt(next)?.entity.kind === 'person') return true;
  return line.block.reading.beginsUpper(next) && !isTitleCase(line.block);
}

/** Whether a sentence, a heading's part or a quotation begins at a word. */
function opensSentence(line: Line, at: number): boolean {
  const gap = gapBefore(line, at);
  if (gap !== null) return opening.test(gap);
  const { reading, start } = line.block;
  const before = reading.text.slice(start, reading.starts[at]);
  return before.trim() === '' || opening.test(before);
}

/** The people beside the phrase with only a comma, a dash or a bracket between. */
function besides(line: Line, first: number, last: number): IndexedEntity[] {
  const at = (word: number, gap: string | null) => {
    const person = line.nameAt(word)?.entity;
    return person?.kind === 'person' && gap !== null && apposition.test(gap) ? [person] : [];
  };
  return [...at(first - 1, gapBefore(line, first)), ...at(last + 1, gapBefore(line, last + 1))];
}

/** Whether a phrase of the lexicon has whose it is in itself: "Europe's last dictator". */
function hasPossessor({ block: { reading } }: Line, { firstWord, lastWord }: RoleWord): boolean {
  for (let at = firstWord; at < lastWord; at++) if (reading.isPossessive(at)) return true;
  return false;
}

/**
 * What stands before a noun as an article: a husband is somebody's, and so is a counterpart, unless that is said behind
 * the noun; a challenger may be.
 */
function articlesOf(
  { spouse, isCounterpart, descriptions }: RoleSense,
  linked: Linked | null,
  { roles, determiners }: Language,
) {
  const possessors = [roles.possessors.female, roles.possessors.male];
  if ((spouse || isCounterpart) && !linked?.possessor) return possessors;
  return descriptions.length > 0 ? [determiners.definite, ...possessors] : [determiners.definite];
}

/** What a noun is tied to, where the words of both begin and end, and on which side of it that stands. */
interface Tie {
  of: string | null;
  possessor: IndexedEntity | null;
  firstWord: number;
  lastWord: number;
  attribute: Attribute | null;
  linked: Linked | null;
}

/** The state, body or person before, within or behind a noun; null where it is tied to something unknown, or twice. */
function tieOf(line: Line, noun: RoleWord, language: Language): Tie | null {
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

/**
 * The phrase around a noun of the lexicon, or null where it names nobody: without a definite article, a possessor or
 * the beginning of a sentence before it; behind "former" or "deputy"; before a name; where it says what somebody is.
 */
export function rolePhrase(line: Line, noun: RoleWord, language: Language): RolePhrase | null {
  const { roles } = language;
  const tie = tieOf(line, noun, language);
  if (!tie || isSpoiltBehind(line, tie.lastWord, language)) return null;
  const { of, possessor, attribute, lastWord } = tie;
  const { sense } = noun;
  const strict = !attribute && !sense.spouse && sense.descriptions.length === 0 && sense.offices.length === 0;
  const articles = articlesOf(sense, tie.linked, language);
  // What belongs to a name has no adjective before that: "Das sagte Norlands Präsident".
  const adjectives = attribute?.isPossessive ? 0 : MOST_ADJECTIVES;
  const start = definiteStart(line, tie.firstWord, { adjectives, strict, articles }, language);
  const firstWord = start ?? tie.firstWord;
  const isBehind = (list: readonly string[]) =>
    follows(line, firstWord) && isForm(list, line.block.reading, firstWord - 1);
  const isMarked = start !== null || attribute?.isPossessive === true || hasPossessor(line, noun);
  // Without articles a description is of somebody, and what is said to be somebody's is theirs.
  const isSomebodys = of !== null || possessor !== null || sense.descriptions.length > 0;
  const isDetermined = isMarked || (!roles.articles && isSomebodys);
  if (isBehind(roles.predicators) || (!isMarked && isBehind(roles.excluders))) return null;
  if (isPredicative(line, noun, firstWord, language)) return null;
  if (!isDetermined && !opensSentence(line, firstWord)) return null;
  return {
    firstWord,
    lastWord,
    of,
    possessor,
    beside: besides(line, firstWord, lastWord),
    isDefinite: start !== null,
  };
}
