/** Persons whom the article itself introduces, by what it calls them: "the minister" is the minister introduced last. */
import type { Mention } from '../../annotations';
import type { Language } from '../../text/languages/language';
import { foldedWords } from '../../text/words';
import { Is, Says } from '../lexicon';
import type { Token } from '../tokens';
import { joined, type Phrase } from './phrases';

/** Somebody introduced, in which block last, with the words that describe them. */
interface Described {
  mention: Mention;
  block: number;
  /** Worked out where they are asked for, as of few; none where they say that somebody is it no longer. */
  words: () => readonly string[];
}

/** The persons introduced so far, by the nouns that say what they are. */
export type DescribedPersons = Map<string, Described>;

/** In how many blocks behind a name its description still refers to it. */
const nearby = 2;

/** The nouns that say what somebody is, each before what is told of them: "a poet and teacher from Lund". */
function nounsOf(words: readonly string[], language: Language): string[] {
  const { prepositions, conjunctions, relatives, introductions, participleEndings } = language;
  const nouns: string[] = [];
  for (let at = 1; at <= words.length; at++) {
    const noun = words[at - 1]!;
    const next = words[at];
    const goesOn = next !== undefined && conjunctions.includes(next);
    const opensClause =
      next !== undefined &&
      introductions.person.includes(noun) &&
      participleEndings.some(ending => next.endsWith(ending));
    if (goesOn) nouns.push(noun);
    else if (next === undefined || opensClause || prepositions.includes(next) || relatives.includes(next))
      return [...nouns, noun];
  }
  return nouns;
}

/** At most so many words before a name tell what its bearer is: "Foreign Minister Karin Lund". */
const longestTitle = 4;

/** Notes a person by the noun right before the name at a token. */
export function noteTitled(
  tokens: readonly Token[],
  at: number,
  block: number,
  language: Language,
  persons: DescribedPersons,
): void {
  const noun = tokens[at - 1];
  if (!noun || tokens[at]!.gap !== '' || noun.mention || noun.quoted || !(noun.says & Says.person)) return;
  const words = () => titleWords(tokens, at, language);
  persons.set(noun.word, { mention: tokens[at]!.mention!, block, words });
}

/** The words of the title before the name at a token; none of one who bears it no longer. */
function titleWords(tokens: readonly Token[], at: number, { roles }: Language): string[] {
  const words: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - longestTitle); i--) {
    const { word, mention, is } = tokens[i]!;
    if (roles.excluders.includes(word)) return [];
    if (mention || is & (Is.determiner | Is.preposition) || (i < at - 1 && !joined(tokens[i + 1]!.gap)))
      break;
    words.unshift(word);
  }
  return words;
}

/** Notes a person by the description that the article has of them; "a former minister" is no minister. */
export function noteDescribed(
  mention: Mention,
  block: number,
  language: Language,
  persons: DescribedPersons,
): void {
  const { via, description } = mention;
  if (via !== 'introduced' || !description) return;
  const words = foldedWords(description);
  if (words.some(word => language.roles.excluders.includes(word))) return;
  for (const noun of nounsOf(words, language)) persons.set(noun, { mention, block, words: () => words });
}

/** The person introduced not long before whom a definite phrase means; what else it says of them must be known. */
export function describedPerson(
  tokens: readonly Token[],
  { from, head, to }: Phrase,
  block: number,
  persons: DescribedPersons,
): Mention | null {
  if (head === from || head !== to || persons.size === 0 || !(tokens[from]!.is & Is.definite)) return null;
  const described = persons.get(tokens[head]!.word);
  if (!described || block - described.block > nearby) return null;
  const words = described.words();
  if (words.length === 0) return null;
  for (let at = from + 1; at < head; at++) {
    const isTied = tokens[at]!.gap === '-' || tokens[at + 1]!.gap === '-';
    if (!isTied && !words.includes(tokens[at]!.word)) return null;
  }
  return described.mention;
}
