/** The words that name somebody without their name: "president", "strongman", "husband", and what ties them to a state. */
import type { IndexedDescription, IndexedOffice, Knowledge } from '../../knowledge/knowledge';
import { fold } from '../../text/fold';
import type { Gender, Language, Post } from '../../text/languages/language';
import type { ReadBlock } from '../../text/read-block';
import { Reading } from '../../text/reading';
import { numbered } from '../../text/vocabulary';
import { WordTable } from '../../text/word-table';

/** What a word or phrase may mean for naming somebody. */
export interface RoleSense {
  /** Kinds of office that it names: "president". */
  posts: Post[];
  /** The offices of those kinds. */
  ofPosts: IndexedOffice[];
  /** Offices that it names by itself: "Kremlin leader". */
  offices: IndexedOffice[];
  /** Entities that it describes: "strongman". */
  descriptions: IndexedDescription[];
  /** The place that it makes an attribute of: "Polish". */
  demonymOf: string | null;
  /** The gender of the husband or wife that it means. */
  spouse: Gender | null;
  /** It means who holds the same office in another state. */
  isCounterpart: boolean;
}

interface RoleForm {
  words: string[];
  /** Their numbers in the vocabulary. */
  numbers: number[];
  text: string;
  /** It is all capitals, and matched to the letter: PM. */
  isCapitals: boolean;
  /** It begins with a capital, and wants one. */
  isCapital: boolean;
  sense: RoleSense;
}

/** From the first word of a phrase to the phrases that begin with it, the longest first. */
export type RoleLexicon = WordTable<RoleForm[]>;

/** A phrase of the lexicon in the words of a block. */
export interface RoleWord {
  sense: RoleSense;
  /** Its words as the lexicon has them. */
  words: readonly string[];
  firstWord: number;
  lastWord: number;
  /** The place whose adjective stands inside it: "ministre biélorusse de l'Intérieur". */
  of: string | null;
}

/** The words of a phrase, folded, without what is elided before them. */
export function wordsOf(phrase: string, language: Language): string[] {
  const reading = new Reading(phrase, language);
  reading.read(0, phrase.length);
  return Array.from({ length: reading.length }, (_, at) => reading.folded(at));
}

/** Adjectives in all genders that the language has for them. */
function inAllGenders(
  adjectives: readonly string[],
  { roles: { adjectiveGenders = {} } }: Language,
): string[] {
  const others = (masculine: string) =>
    Object.entries(adjectiveGenders).flatMap(([ending, endings]) =>
      masculine.endsWith(ending) ? endings.map(other => masculine.slice(0, -ending.length) + other) : [],
    );
  return adjectives.flatMap(masculine => [masculine, ...others(masculine)]);
}

/** The lexicon of a knowledge base in one language. */
export function roleLexicon({ entities, offices, descriptions }: Knowledge, language: Language): RoleLexicon {
  const { roles } = language;
  const forms = new Map<string, RoleForm>();
  const senseOf = (text: string): RoleSense => {
    // A noun of the language stays one where the knowledge base writes it with a capital: Machthaber.
    const known = forms.get(text) ?? forms.get(fold(text));
    if (known) return known.sense;
    const words = wordsOf(text, language);
    const form: RoleForm = {
      words,
      numbers: words.map(numbered),
      text,
      isCapitals: text === text.toUpperCase(),
      isCapital: /^\p{Lu}/u.test(text),
      sense: {
        posts: [],
        ofPosts: [],
        offices: [],
        descriptions: [],
        demonymOf: null,
        spouse: null,
        isCounterpart: false,
      },
    };
    forms.set(text, form);
    return form.sense;
  };
  for (const [post, nouns] of Object.entries(roles.posts))
    for (const noun of nouns) senseOf(noun).posts.push(post as Post);
  for (const office of offices) for (const phrase of office.called) senseOf(phrase).offices.push(office);
  for (const description of descriptions)
    for (const phrase of description.called) senseOf(phrase).descriptions.push(description);
  for (const { id, demonyms } of entities)
    for (const form of inAllGenders(demonyms, language)) senseOf(form).demonymOf = id;
  for (const [gender, nouns] of Object.entries(roles.spouses))
    for (const noun of nouns) senseOf(noun).spouse = gender as Gender;
  for (const noun of roles.counterparts) senseOf(noun).isCounterpart = true;

  for (const { sense } of forms.values())
    sense.ofPosts = offices.filter(office => office.posts.some(post => sense.posts.includes(post)));

  const byFirst: RoleLexicon = new WordTable();
  for (const form of [...forms.values()].sort((a, b) => b.words.length - a.words.length)) {
    const [first] = form.words;
    if (first !== undefined) byFirst.ensure(first, () => []).push(form);
  }
  return byFirst;
}

const joint = /^(?:\s|\s?[-\u2010-\u2013]\s?|\. ?)(?:\p{L}+['’])?$/u;

/** Whether only white space, a hyphen or the full stop of an abbreviation, with or without what is elided, parts a word from the one behind it. */
export function isJoined(reading: Reading, before: number): boolean {
  return reading.isSpaced(before) || joint.test(reading.gap(before));
}

function hasItsCapitals(reading: Reading, at: number, { text, isCapitals, isCapital }: RoleForm): boolean {
  if (isCapitals) return reading.text.startsWith(text, reading.starts[at]!);
  return !isCapital || reading.beginsCapital(at);
}

/**
 * Whether the rest of a form stands behind its first word at `at`; an ending is allowed on the last word alone.
 * @param within how many words stand between the first word and the others
 */
function standsAt(
  { reading, last }: ReadBlock,
  at: number,
  form: RoleForm,
  inflects: boolean,
  within: number,
): boolean {
  const { length } = form.words;
  if (length === 1) return within === 0;
  const behind = at + length + within;
  if (behind > last || !isWord(reading, at, form, 0, inflects)) return false;
  for (let i = 1; i < length; i++) {
    const there = at + within + i;
    const isBare =
      i === length - 1 && reading.isPossessive(there) && reading.bareNumber(there) === form.numbers[i];
    if (!isBare && !isWord(reading, there, form, i, inflects)) return false;
    if (!isJoined(reading, there - 1)) return false;
  }
  return true;
}

/** Whether a word is word `i` of a form, or an inflected form of it. */
function isWord(
  reading: Reading,
  at: number,
  { words, numbers }: RoleForm,
  i: number,
  inflects: boolean,
): boolean {
  return reading.numbers[at] === numbers[i] || (inflects && reading.word(at).bases.includes(words[i]!));
}

/** The phrases whose first word stands at `at` without its ending or, where nouns are inflected, in another case. */
function otherForms(
  reading: Reading,
  at: number,
  lexicon: RoleLexicon,
  inflects: boolean,
): RoleForm[] | undefined {
  if (reading.isPossessive(at)) return lexicon.bare(reading, at);
  if (!inflects) return undefined;
  for (const base of reading.word(at).bases) {
    const forms = lexicon.of(base);
    if (forms) return forms;
  }
  return undefined;
}

/** The place whose adjective the word at a position is. */
function demonymAt(
  { reading, last }: ReadBlock,
  at: number,
  lexicon: RoleLexicon,
  inflects: boolean,
): string | null {
  if (at >= last) return null;
  const forms = lexicon.get(reading, at) ?? otherForms(reading, at, lexicon, inflects);
  return forms?.find(({ words }) => words.length === 1)?.sense.demonymOf ?? null;
}

/**
 * The first of the forms that stands at a position.
 * @param of the place whose adjective may stand behind its first word
 */
function formAt(
  block: ReadBlock,
  at: number,
  forms: readonly RoleForm[] | undefined,
  inflects: boolean,
  of: string | null,
): RoleWord | undefined {
  if (!forms) return undefined;
  for (const form of forms) {
    if (!hasItsCapitals(block.reading, at, form)) continue;
    const { words, sense } = form;
    const lastWord = at + words.length - 1;
    if (standsAt(block, at, form, inflects, 0)) return { sense, words, firstWord: at, lastWord, of: null };
    if (of !== null && standsAt(block, at, form, inflects, 1))
      return { sense, words, firstWord: at, lastWord: lastWord + 1, of };
  }
  return undefined;
}

/** The noun with which a phrase of the lexicon begins, if that says whose somebody is: "president" in "president's spokeswoman". */
export function ownerWithin(
  { reading }: ReadBlock,
  { firstWord, lastWord }: RoleWord,
  lexicon: RoleLexicon,
): RoleWord | null {
  if (firstWord === lastWord || !reading.isPossessive(firstWord)) return null;
  const form = lexicon.bare(reading, firstWord)?.find(({ words }) => words.length === 1) ?? null;
  return form && { sense: form.sense, words: form.words, firstWord, lastWord: firstWord, of: null };
}

/**
 * The phrases of the lexicon in the words of a block, in order, the longest at each place and none overlapping.
 * @param positions of the words with which a phrase may begin, at least, in order
 */
export function roleWordsIn(
  block: ReadBlock,
  positions: readonly number[],
  lexicon: RoleLexicon,
  { roles }: Language,
): RoleWord[] {
  const { reading } = block;
  reading.keepUp();
  // With articles the few forms that nouns have are all in the lexicon.
  const inflects = reading.inflects && !roles.articles;
  const found: RoleWord[] = [];
  let behind = block.first;
  for (const at of positions) {
    if (at < behind) continue;
    const of = roles.adjectivesWithin ? demonymAt(block, at + 1, lexicon, inflects) : null;
    const word =
      formAt(block, at, lexicon.get(reading, at), inflects, of) ??
      formAt(block, at, otherForms(reading, at, lexicon, inflects), inflects, of);
    if (!word) continue;
    found.push(word);
    behind = word.lastWord + 1;
  }
  return found;
}
