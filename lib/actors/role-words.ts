/** The words that name somebody without their name: "president", "strongman", "husband", and what ties them to a state. */
import type { IndexedDescription, IndexedOffice, Knowledge } from '../knowledge/knowledge';
import { fold } from '../text/fold';
import type { Gender, Language, Post } from '../text/languages/language';
import type { ReadBlock, Reading } from '../text/reading';
import { WordTable } from '../text/word-table';
import { words } from '../text/words';

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
}

interface RoleForm {
  words: string[];
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
  firstWord: number;
  lastWord: number;
}

/** The lexicon of a knowledge base in one language. */
export function roleLexicon(
  { entities, offices, descriptions }: Knowledge,
  { roles }: Language,
): RoleLexicon {
  const forms = new Map<string, RoleForm>();
  const senseOf = (text: string): RoleSense => {
    const form = forms.get(text) ?? {
      words: words(text).map(({ start, end }) => fold(text.slice(start, end))),
      text,
      isCapitals: text === text.toUpperCase(),
      isCapital: /^\p{Lu}/u.test(text),
      sense: { posts: [], ofPosts: [], offices: [], descriptions: [], demonymOf: null, spouse: null },
    };
    forms.set(text, form);
    return form.sense;
  };
  for (const [post, nouns] of Object.entries(roles.posts))
    for (const noun of nouns) senseOf(noun).posts.push(post as Post);
  for (const office of offices) for (const phrase of office.called) senseOf(phrase).offices.push(office);
  for (const description of descriptions)
    for (const phrase of description.called) senseOf(phrase).descriptions.push(description);
  for (const { id, demonyms } of entities) for (const demonym of demonyms) senseOf(demonym).demonymOf = id;
  for (const [gender, nouns] of Object.entries(roles.spouses))
    for (const noun of nouns) senseOf(noun).spouse = gender as Gender;

  for (const { sense } of forms.values())
    sense.ofPosts = offices.filter(office => office.posts.some(post => sense.posts.includes(post)));

  const byFirst: RoleLexicon = new WordTable();
  for (const form of [...forms.values()].sort((a, b) => b.words.length - a.words.length)) {
    const [first] = form.words;
    if (first !== undefined) byFirst.ensure(first, () => []).push(form);
  }
  return byFirst;
}

const joint = /^(?:\s|\s?[-\u2010-\u2013]\s?|\. ?)$/u;

/** Whether only white space, a hyphen or the full stop of an abbreviation parts a word from the one behind it. */
export function isJoined(reading: Reading, before: number): boolean {
  return reading.isSpaced(before) || joint.test(reading.gap(before));
}

function hasItsCapitals(reading: Reading, at: number, { text, isCapitals, isCapital }: RoleForm): boolean {
  if (isCapitals) return reading.text.startsWith(text, reading.starts[at]!);
  return !isCapital || reading.beginsCapital(at);
}

/** Whether the rest of a form stands behind its first word at `at`; an ending is allowed on the last word alone. */
function standsAt({ reading, last }: ReadBlock, at: number, { words }: RoleForm): boolean {
  const behind = at + words.length;
  const isWhole = words.length === 1 || reading.spells(at, words[0]!);
  if (behind > last || !isWhole) return false;
  for (let there = at + 1; there < behind; there++) {
    const word = words[there - at]!;
    const isBare = () => reading.isPossessive(there) && reading.word(there).bare === word;
    if (!reading.spells(there, word) && !(there === behind - 1 && isBare())) return false;
    if (!isJoined(reading, there - 1)) return false;
  }
  return true;
}

function bareForms(reading: Reading, at: number, lexicon: RoleLexicon): RoleForm[] | undefined {
  return reading.isPossessive(at) ? lexicon.of(reading.word(at).bare) : undefined;
}

/** The phrases of the lexicon in the words of a block, in order, the longest at each place and none overlapping. */
export function roleWordsIn(block: ReadBlock, lexicon: RoleLexicon): RoleWord[] {
  const { reading, first, last } = block;
  const found: RoleWord[] = [];
  for (let at = first; at < last; at++) {
    const forms = lexicon.get(reading, at) ?? bareForms(reading, at, lexicon);
    if (!forms) continue;
    const form = forms.find(
      candidate => standsAt(block, at, candidate) && hasItsCapitals(reading, at, candidate),
    );
    if (!form) continue;
    const lastWord = at + form.words.length - 1;
    found.push({ sense: form.sense, firstWord: at, lastWord });
    at = lastWord;
  }
  return found;
}
