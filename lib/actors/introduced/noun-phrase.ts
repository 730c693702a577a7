/** Where the phrase around a noun begins, told by the words before it alone: no part of speech is known. */
import type { Language } from '../../text/languages/language';
import { Look } from '../../text/looks';
import type { ReadBlock } from '../../text/read-block';
import { elidedArticle } from '../elided-article';
import { verbsOfSpeech } from '../verbs-of-speech';
import { kindOfNoun } from './nouns';
import { gapBefore, isNoName, type Scene, space, wordAt } from './scene';

/** A phrase has at most so many words before its noun. */
const MOST_WORDS = 6;

/**
 * What stands before a phrase: a `determiner`; an `edge`, behind which an adjective may stand; a `stop`, behind which a verb
 * of speech may stand too: "“No,” says activist Ida Berg"; or what wants a `verb` behind it, such as a pronoun. `none` where
 * more words stand there than a phrase has.
 */
type Boundary = 'determiner' | 'edge' | 'stop' | 'verb' | 'none';

function boundaryAt({ block, language }: Scene, at: number): Boundary | null {
  const { determiners, prepositions, conjunctions, relatives, subordinators, pronouns } = language;
  const { auxiliaries, passives, modals, negations, adverbs, times, introductions } = language;
  // An acronym is no word like the others: IT.
  if ((block.reading.looks[at]! & Look.capitals) !== 0) return null;
  const isIn = (list: readonly string[]) => block.isIn(list, at);
  if (Object.values(determiners).some(isIn)) return 'determiner';
  if (isFurniture(block, at, language)) return 'edge';
  if ([prepositions, conjunctions, subordinators, passives, times, introductions.verbs].some(isIn))
    return 'edge';
  const verbal = [modals, negations, adverbs, auxiliaries, relatives];
  if (verbal.some(isIn) || Object.values(pronouns).some(isIn)) return 'verb';
  return null;
}

/** Whether the words up to `at` open a line that is no prose: "Media caption". */
function isFurniture({ reading, first }: ReadBlock, at: number, { furniture }: Language): boolean {
  if (at === first || !reading.isSpaced(at - 1)) return false;
  const phrase = `${reading.folded(at - 1)} ${reading.folded(at)}`;
  return furniture.openings.includes(phrase);
}

const endsWithAny = (word: string, endings: readonly string[]): boolean =>
  endings.some(ending => word.endsWith(ending));

/** Whether a word is tied to one beside it by a hyphen: "Minsk-based". */
const isInCompound = (scene: Scene, at: number): boolean =>
  gapBefore(scene, at) === '-' || gapBefore(scene, at + 1) === '-';

/** Whether a word in small letters looks like a verb: "arrested", "jails". */
function looksLikeVerb(scene: Scene, at: number): boolean {
  const { block, language } = scene;
  const { reading } = block;
  const { participles, thirdPersons, verblike, verblikeEndings } = language.introductions;
  if (reading.beginsUpper(at) || reading.isPossessive(at) || isInCompound(scene, at)) return false;
  const word = reading.folded(at);
  if (block.isIn(verblike, at) || endsWithAny(word, verblikeEndings)) return false;
  return endsWithAny(word, participles) || endsWithAny(word, thirdPersons);
}

/** Whether a verb's form before a noun is its adjective: "the jailed", "the newly elected", "former jailed". */
function isAdjective(scene: Scene, at: number, first: number, boundary: Boundary): boolean {
  const { block, language } = scene;
  if (at === first) return boundary === 'determiner' || (boundary !== 'verb' && !endsInPresent(scene, at));
  const { excluders, modifiers } = language.roles;
  if (block.isIn(excluders, at - 1) || block.isIn(modifiers, at - 1)) return true;
  return boundary === 'determiner' && endsWithAny(block.reading.folded(at - 1), language.adverbEndings);
}

/** Whether a word has the ending of a present participle: "by jailing" goes on with an object. */
const endsInPresent = ({ block, language }: Scene, at: number): boolean =>
  endsWithAny(block.reading.folded(at), language.participleEndings);

/** Where the words before a noun begin, and what stands before them. */
function wordsBefore(scene: Scene, noun: number): { first: number; boundary: Boundary } {
  for (let first = noun; ; first--) {
    const gap = gapBefore(scene, first);
    // What a hyphen ties to the phrase belongs to it: "co-author", "pro-Minsk".
    if (gap === '-') continue;
    if (elidedArticle(scene.block, first, scene.language) > 0) return { first, boundary: 'determiner' };
    if (!space.test(gap)) return { first, boundary: 'stop' };
    const boundary = boundaryAt(scene, first - 1);
    if (boundary) return { first, boundary };
    if (noun - first >= MOST_WORDS) return { first, boundary: 'none' };
  }
}

/** Names, possessors and what a hyphen ties to them right before a noun: they belong to its phrase in any language. */
function namesBefore(scene: Scene, noun: number): number {
  const { reading } = scene.block;
  let first = noun;
  for (let at = noun; /^[\s-]$/u.test(gapBefore(scene, at)); at--) {
    const isName = /^\p{Lu}/u.test(wordAt(scene, at - 1)) && !isNoName(scene, at - 1);
    if (!isName && !reading.isPossessive(at - 1) && gapBefore(scene, at) !== '-') break;
    first = at - 1;
  }
  return first;
}

/**
 * "В Минске известный режиссер": where the words from `first` to a noun begin behind the one that a preposition takes. Without
 * articles nothing else parts them.
 */
function behindPlace({ block, language }: Scene, first: number, noun: number): number {
  const isTaken = first < noun && !language.roles.articles && block.isIn(language.prepositions, first - 1);
  return isTaken ? first + 1 : first;
}

/** Where the words from `first` to a noun begin behind a verb of speech among them: "sagte Richterin". */
function behindSpeech({ block, language }: Scene, first: number, noun: number): number {
  for (let at = noun - 1; at >= first; at--) if (block.isIn(verbsOfSpeech(language), at)) return at + 1;
  return first;
}

/**
 * The first word of the phrase of which a noun is the last, without its article: "former Norlandic foreign minister".
 * Where the language's verbs are not known, a phrase without a determiner is the noun with the names before it.
 */
export function phraseStart(scene: Scene, noun: number): { first: number; isDetermined: boolean } {
  const words = wordsBefore(scene, noun);
  const { boundary } = words;
  const first = behindPlace(scene, words.first, noun);
  const isDetermined = boundary === 'determiner';
  if (scene.language.introductions.verbs.length === 0) {
    const start = isDetermined ? first : namesBefore(scene, noun);
    const behind = behindSpeech(scene, start, noun);
    return { first: behind, isDetermined: isDetermined && behind === start };
  }
  for (let at = noun - 1; at >= first; at--) {
    const isVerb = looksLikeVerb(scene, at) && !isAdjective(scene, at, first, boundary);
    const isFirstVerb = at === first && isVerbBehind(scene, at, boundary);
    if (isVerb || isFirstVerb) return { first: at + 1, isDetermined: false };
  }
  const start = scene.language.roles.articles ? first : behindSpeech(scene, first, noun);
  return { first: start, isDetermined: isDetermined || hasPossessor(scene, start, noun) };
}

/** Whether the first word behind a boundary is a verb by its place, however it looks. */
function isVerbBehind(scene: Scene, at: number, boundary: Boundary): boolean {
  const { block, language } = scene;
  if (block.reading.beginsUpper(at) || isInCompound(scene, at)) return false;
  if (boundary === 'stop') return block.isIn(verbsOfSpeech(language), at);
  const { excluders, modifiers } = language.roles;
  const isKnown = [excluders, modifiers, language.introductions.verblike].some(list => block.isIn(list, at));
  return boundary === 'verb' && !isKnown;
}

/** Whether a possessor stands in a phrase: "Minsk's mayor". */
function hasPossessor({ block: { reading } }: Scene, first: number, noun: number): boolean {
  for (let at = first; at < noun; at++) if (reading.isPossessive(at)) return true;
  return false;
}

/** The first word of a phrase, or the pronoun before it that says whose: "her sister". */
export function withOwner({ block, language }: Scene, first: number): number {
  const before = first - 1;
  const isOwner = block.isIn(language.determiners.other, before) && block.reading.isSpaced(before);
  return isOwner && before >= block.first ? before : first;
}

/** At most so many words stand between a noun and the comma before the name: "the head of the strike committee, Ida Berg,". */
export const MOST_WORDS_OF_NOUN = 7;

/** A space, perhaps with what is elided behind it: "de l'Intérieur". */
const spaceOrElided = /^\s(?:\p{L}{1,2}['’])?$/u;

/** The person's noun of the phrase that ends at `last`: there, or before "of" or another preposition. */
function nounOf(scene: Scene, last: number): number | null {
  const { block, language } = scene;
  if (kindOfNoun(block, language, last) === 'person') return last;
  for (let at = last - 2; at >= last - MOST_WORDS_OF_NOUN; at--) {
    if (![at + 1, at + 2].every(each => spaceOrElided.test(gapBefore(scene, each)))) return null;
    // "The minister on Monday" is no more than the minister.
    const isTied = block.isIn(language.prepositions, at + 1) && !block.isIn(language.times, at + 2);
    if (isTied && kindOfNoun(block, language, at) === 'person') return at;
  }
  return null;
}

/** Where the phrase of a person's noun with its article or possessor begins, if that ends at `last`. */
export function determinedStart(scene: Scene, last: number): number | null {
  const noun = nounOf(scene, last);
  if (noun === null) return null;
  const { first, isDetermined } = phraseStart(scene, noun);
  return isDetermined ? withOwner(scene, first) : null;
}
