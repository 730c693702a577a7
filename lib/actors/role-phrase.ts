/** The phrase around a noun that names somebody by what they are: where it begins and ends, and what it belongs to. */
import type { IndexedEntity } from '../knowledge/knowledge';
import type { Language } from '../text/languages/language';
import { beginsUpper } from './forms';
import type { ReadWord } from './matcher';
import { isJoined, type RoleWord } from './role-words';

/** An entity that is named in the words of a block. */
export interface NamedHere {
  entity: IndexedEntity;
  firstWord: number;
  lastWord: number;
}

/** The words of one block, and who is named where in them. */
export interface Line {
  text: string;
  /** Where the block begins in the text. */
  start: number;
  read: readonly ReadWord[];
  /** By word: the name that covers it. */
  names: readonly (NamedHere | undefined)[];
  /** By word: the place whose demonym it is the last word of. */
  demonyms: readonly (RoleWord | undefined)[];
  /** Whether most of its words begin with a capital, as headlines do in the American press. */
  isTitleCase: boolean;
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

/** At most so many adjectives stand between the article and the phrase. */
const MOST_ADJECTIVES = 2;

/** What a sentence, a heading's part or a quotation begins behind. */
const opening = /(?:^|[.!?:;…"“”„«»–—(])\s*$/u;
const apposition = /^\s*[,–—(]\s*$/u;

function follows(line: Line, at: number): boolean {
  const [before, after] = [line.read[at - 1], line.read[at]];
  return before !== undefined && after !== undefined && isJoined(line.text, before, after);
}

/** Positions of the words before `at` that leave the meaning of a noun as it is are passed over. */
function beforeModifiers(line: Line, at: number, modifiers: readonly string[]): number {
  let first = at;
  while (follows(line, first) && modifiers.includes(line.read[first - 1]!.folded)) first--;
  return first;
}

interface Attribute {
  firstWord: number;
  of: string | null;
  possessor: IndexedEntity | null;
  isPossessive: boolean;
}

/** The name or demonym that ends right before `at`. */
function attributeBefore(line: Line, at: number): Attribute | null {
  if (!follows(line, at)) return null;
  const name = line.names[at - 1];
  const { bareEnd, end } = line.read[at - 1]!;
  const isPossessive = bareEnd < end;
  if (name?.lastWord === at - 1) {
    const isPerson = name.entity.kind === 'person';
    if (isPerson && !isPossessive) return null;
    return {
      firstWord: name.firstWord,
      of: isPerson ? null : name.entity.id,
      possessor: isPerson ? name.entity : null,
      isPossessive,
    };
  }
  const demonym = line.demonyms[at - 1];
  return demonym
    ? { firstWord: demonym.firstWord, of: demonym.sense.demonymOf, possessor: null, isPossessive: false }
    : null;
}

/** The name that a link such as "of" ties to the noun; undefined where the link ties it to something unknown. */
function linkedBehind(line: Line, last: number, { roles, determiners }: Language) {
  if (!follows(line, last + 1) || !roles.links.includes(line.read[last + 1]!.folded)) return null;
  const next = last + 2;
  const first = determiners.definite.includes(line.read[next]?.folded ?? '') ? next + 1 : next;
  const name = line.names[first];
  return name?.firstWord === first && name.entity.kind !== 'person' ? name : undefined;
}

/** Where the phrase begins with its article; null where there is none before it. `strict` allows known adjectives alone. */
function definiteStart(
  line: Line,
  first: number,
  { strict, articles }: { strict: boolean; articles: readonly string[] },
  { roles, prepositions, conjunctions, subordinators, auxiliaries }: Language,
): number | null {
  const edges = [...prepositions, ...conjunctions, ...subordinators, ...auxiliaries];
  for (let at = first; at >= first - MOST_ADJECTIVES && follows(line, at); at--) {
    const word = line.read[at - 1]!;
    if (articles.includes(word.folded)) return at - 1;
    const isAdjective = strict
      ? roles.modifiers.includes(word.folded)
      : !beginsUpper(line.text, word) && !edges.includes(word.folded);
    if (!isAdjective || roles.excluders.includes(word.folded)) return null;
  }
  return null;
}

/** Whether the words behind show that somebody else is meant, or that the name follows. */
function isSpoiltBehind(line: Line, last: number, { roles }: Language): boolean {
  const [end, next] = [line.read[last]!, line.read[last + 1]];
  if (!next) return false;
  const gap = line.text.slice(end.end, next.start);
  if (gap === '-') return true;
  if (gap.trim() !== '' || end.bareEnd < end.end) return false;
  if (roles.followers.includes(next.folded)) return true;
  if (line.names[last + 1]?.entity.kind === 'person') return true;
  return beginsUpper(line.text, next) && !line.isTitleCase;
}

/** The people beside the phrase with only a comma, a dash or a bracket between. */
function besides(line: Line, first: number, last: number): IndexedEntity[] {
  const at = (word: number, from: number, to: number) => {
    const person = line.names[word]?.entity;
    const [before, after] = [line.read[from], line.read[to]];
    if (person?.kind !== 'person' || !before || !after) return [];
    return apposition.test(line.text.slice(before.end, after.start)) ? [person] : [];
  };
  return [...at(first - 1, first - 1, first), ...at(last + 1, last, last + 1)];
}

/**
 * The phrase around a noun of the lexicon, or null where it names nobody: without a definite article, a possessor or
 * the beginning of a sentence before it; behind "former" or "deputy"; before a name; where it says what somebody is.
 */
export function rolePhrase(line: Line, noun: RoleWord, language: Language): RolePhrase | null {
  const { roles } = language;
  const attribute = attributeBefore(line, beforeModifiers(line, noun.firstWord, roles.modifiers));
  const linked = linkedBehind(line, noun.lastWord, language);
  if (linked === undefined || (linked && attribute)) return null;
  const lastWord = linked?.lastWord ?? noun.lastWord;
  if (isSpoiltBehind(line, lastWord, language)) return null;

  const head = attribute?.firstWord ?? noun.firstWord;
  const { sense } = noun;
  const strict = !attribute && !sense.spouse && sense.descriptions.length === 0 && sense.offices.length === 0;
  // A husband is somebody's, named or not.
  const articles = sense.spouse ? Object.values(roles.possessors).flat() : language.determiners.definite;
  const start = definiteStart(line, head, { strict, articles }, language);
  const firstWord = start ?? head;
  const before = follows(line, firstWord) ? line.read[firstWord - 1]!.folded : '';
  const isDetermined = start !== null || attribute?.isPossessive === true;
  if (roles.predicators.includes(before) || (!isDetermined && roles.excluders.includes(before))) return null;
  const opensSentence = opening.test(line.text.slice(line.start, line.read[firstWord]!.start));
  if (!isDetermined && !opensSentence) return null;
  return {
    firstWord,
    lastWord,
    of: attribute?.of ?? linked?.entity.id ?? null,
    possessor: attribute?.possessor ?? null,
    beside: besides(line, firstWord, lastWord),
    isDefinite: start !== null,
  };
}
