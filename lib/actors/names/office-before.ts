/** Offices right before a surname, which tell whose it is: "Foreign Minister Holm". */
import { coversDay } from '../../knowledge/as-of';
import type { IndexedEntity, IndexedOffice } from '../../knowledge/knowledge';
import type { Language, Post } from '../../text/languages/language';
import { Look } from '../../text/looks';
import type { ReadBlock } from '../../text/read-block';
import type { Reading } from '../../text/reading';
import { numbered } from '../../text/vocabulary';
import { WordTable } from '../../text/word-table';
import { isJoined, wordsOf } from '../roles/words';
import type { Match } from './matcher';

/** A noun for an office, by its words as they are folded, with their numbers. */
interface OfficeNoun {
  words: string[];
  numbers: number[];
  /** It is an acronym, and no other word: PM. */
  isCapitals: boolean;
  posts: Post[];
}

/** From the last word of nouns for offices to these. */
export type OfficeNouns = WordTable<OfficeNoun[]>;

/** From the id of a person to the offices that they have held. */
export type OfficesByHolder = ReadonlyMap<string, readonly IndexedOffice[]>;

/** The nouns for offices in a language. */
export function officeNounsOf(language: Language): OfficeNouns {
  const byPhrase = new Map<string, OfficeNoun>();
  const byLast: OfficeNouns = new WordTable();
  for (const [post, phrases] of Object.entries(language.roles.posts) as [Post, readonly string[]][])
    for (const phrase of phrases) {
      const known = byPhrase.get(phrase);
      if (known) {
        known.posts.push(post);
        continue;
      }
      const words = wordsOf(phrase, language);
      const isCapitals = phrase === phrase.toUpperCase();
      const noun = { words, numbers: words.map(numbered), isCapitals, posts: [post] };
      byPhrase.set(phrase, noun);
      byLast.ensure(words.at(-1)!, () => []).push(noun);
    }
  return byLast;
}

/** Who has held which offices. */
export function officesByHolderOf(offices: readonly IndexedOffice[]): OfficesByHolder {
  const held = new Map<string, IndexedOffice[]>();
  for (const office of offices)
    for (const { holder } of office.holders) held.set(holder, [...(held.get(holder) ?? []), office]);
  return held;
}

function isWord(reading: Reading, at: number, { words, numbers }: OfficeNoun, i: number): boolean {
  return (
    reading.numbers[at] === numbers[i] || (reading.inflects && reading.word(at).bases.includes(words[i]!))
  );
}

/** Whether a noun for an office ends at a position. */
function endsAt({ reading, first }: ReadBlock, at: number, noun: OfficeNoun): boolean {
  const begin = at - noun.words.length + 1;
  if (begin < first || (noun.isCapitals && !(reading.looks[at]! & Look.capitals))) return false;
  for (let i = 0; i < noun.words.length; i++) {
    if (i > 0 && !isJoined(reading, begin + i - 1)) return false;
    if (!isWord(reading, begin + i, noun, i)) return false;
  }
  return true;
}

const none: readonly Post[] = [];

/** What the noun right before a match says that its bearer is; nothing where there is none. */
export function postsBefore({ block, firstWord }: Match, nouns: OfficeNouns): readonly Post[] {
  const at = firstWord - 1;
  if (at < block.first || !block.reading.isSpaced(at)) return none;
  const ending = nouns.form(block.reading, at);
  return ending ? ending.filter(noun => endsAt(block, at, noun)).flatMap(({ posts }) => posts) : none;
}

/** Whether somebody held an office of some kinds on a day; without a day, at any time. */
export function holds(
  { id }: IndexedEntity,
  posts: readonly Post[],
  day: string | null,
  held: OfficesByHolder,
): boolean {
  const isTheirs = (office: IndexedOffice) =>
    office.posts.some(post => posts.includes(post)) &&
    office.holders.some(term => term.holder === id && (day === null || coversDay(term, day)));
  return held.get(id)?.some(isTheirs) === true;
}
