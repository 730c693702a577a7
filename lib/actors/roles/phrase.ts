/** The phrase around a noun that names somebody by what they are: where it begins and ends, and what it belongs to. */
import type { IndexedEntity } from '../../knowledge/knowledge';
import type { Language } from '../../text/languages/language';
import { Look } from '../../text/looks';
import { isForm } from '../../text/word-table';
import { elidedArticle } from '../elided-article';
import { verbsOfSpeech } from '../verbs-of-speech';
import { follows, gapBefore, isTitleCase, type Line, touches } from './line';
import { type Linked, tieOf } from './tie';
import type { RoleSense, RoleWord } from './words';

export interface RolePhrase {
  /** Where it begins, an elided article with it. */
  start: number;
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

const none: readonly string[] = [];

/** At most so many adjectives stand between the article and the phrase, an age being one. */
const MOST_ADJECTIVES = 2;

/** What may stand before the first word of a sentence, of a heading's part or of a quotation. */
const opening = /[.!?:;…"“”„«»–—(]\s*$/u;
const apposition = /^\s*[,–—(]\s*$/u;

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

/** "The election of the president": whether what stands before a phrase is the office's, whoever holds it. */
function isOfOffice(line: Line, first: number, { links, ofOffice = none }: Language['roles']): boolean {
  const { block } = line;
  const noun = first - 2;
  const isTied = follows(line, first) && block.isIn(links, first - 1) && follows(line, first - 1);
  // "The re-election of the president" is that of whoever it is.
  return isTied && block.isIn(ofOffice, noun) && gapBefore(line, noun) !== '-';
}

/** At most so many words are joined by hyphens to one that tells an age: "70-year-old". */
const MOST_OF_AGE = 3;

/** Where what is joined by hyphens before `at` begins, if it begins with a number, as an age does; else null. */
function startOfAge({ block: { reading, first: begin } }: Line, at: number): number | null {
  let first = at - 1;
  while (first > begin && at - first < MOST_OF_AGE && reading.gap(first - 1) === '-') first--;
  return first < at - 1 && (reading.looks[first]! & Look.digit) !== 0 ? first : null;
}

/** Whether a word ends what stands before it: it belongs to no noun behind it, or takes the place of an article. */
function isEdge({ block }: Line, at: number, language: Language): boolean {
  const { roles, prepositions, conjunctions, subordinators, auxiliaries } = language;
  const { female, male } = roles.possessors;
  return [prepositions, conjunctions, subordinators, auxiliaries, female, male].some(list =>
    block.isIn(list, at),
  );
}

/** Whether a word is a preposition with an article in it. */
function isContracted({ block }: Line, at: number, { contractions = none }: Language['roles']): boolean {
  return block.isIn(contractions, at);
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
    if (elidedArticle(line.block, at, language) > 0) return at;
    if (articles.some(list => line.block.isIn(list, at - 1))) return at - 1;
    if (isContracted(line, at - 1, roles)) return at;
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

/** Whether nothing behind a noun can belong to it: "президент сказал", and not "президент компании". */
function endsBehind(line: Line, last: number, language: Language): boolean {
  const next = last + 1;
  if (!touches(line, next)) return true;
  const { prepositions, conjunctions, complementisers, auxiliaries, modals, negations, adverbs } = language;
  const edges = [prepositions, conjunctions, complementisers, auxiliaries, modals, negations, adverbs];
  return [verbsOfSpeech(language), ...edges].some(list => line.block.isIn(list, next));
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
  // Without articles a description is of somebody, so is an office by its own name, and what is somebody's is theirs.
  const isSomebodys =
    of !== null || possessor !== null || sense.descriptions.length > 0 || sense.offices.length > 0;
  const isAlone = !roles.articles && !isSomebodys && endsBehind(line, lastWord, language);
  const isDetermined = isMarked || (!roles.articles && isSomebodys) || isAlone;
  if (isBehind(roles.predicators) || (!isMarked && isBehind(roles.excluders))) return null;
  if (isOfOffice(line, firstWord, roles)) return null;
  if (isPredicative(line, noun, firstWord, language)) return null;
  if (!isDetermined && !opensSentence(line, firstWord)) return null;
  return {
    start: line.block.reading.starts[firstWord]! - elidedArticle(line.block, firstWord, language),
    firstWord,
    lastWord,
    of,
    possessor,
    beside: besides(line, firstWord, lastWord),
    // "Les pouvoirs du président" are those of any.
    isDefinite: isAlone || (start !== null && !isContracted(line, firstWord - 1, roles)),
  };
}
