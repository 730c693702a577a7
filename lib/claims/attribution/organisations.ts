/** Which organisation a definite phrase means: "the council", "the bloc", "the company". */
import type { Mention } from '../../annotations';
import type { Knowledge } from '../../knowledge/knowledge';
import type { Language } from '../../text/languages/language';
import { foldedWords } from '../../text/words';
import { Is } from '../lexicon';
import type { Token } from '../tokens';
import type { Phrase } from './phrases';

/** The organisations named so far, as far as later sentences refer to them. */
export interface Organisations {
  /** By each word of their names. */
  byWord: Map<string, Mention>;
  /** The words of names, by name: those of the knowledge base are folded once for all articles. */
  wordsOfNames: Map<string, readonly string[]>;
  last: Mention | null;
  /** Those that the statement before tells of; not who said it, nor who was told. */
  toldOf: Mention[];
}

const wordsOf = new WeakMap<Knowledge, Map<string, readonly string[]>>();

/** The words of the names of organisations as far as they were asked for. */
function knownWords(knowledge: Knowledge): Map<string, readonly string[]> {
  const known = wordsOf.get(knowledge) ?? new Map<string, readonly string[]>();
  wordsOf.set(knowledge, known);
  return known;
}

/** Those before the first sentence: none. */
export function startOrganisations(knowledge: Knowledge): Organisations {
  return { byWord: new Map(), wordsOfNames: knownWords(knowledge), last: null, toldOf: [] };
}

function wordsOfName({ name, entity }: Mention, { wordsOfNames }: Organisations): readonly string[] {
  const known = wordsOfNames.get(name);
  if (known) return known;
  const words = foldedWords(name);
  // Names that only an article has are not kept.
  if (entity !== null) wordsOfNames.set(name, words);
  return words;
}

/** "Told the council", "a letter from the council": whether somebody speaks to or through what begins at `at`. */
function isAddressed(tokens: readonly Token[], at: number): boolean {
  const opens = at > 0 && tokens[at - 1]!.is & Is.definite ? at - 1 : at;
  const before = tokens[opens - 1];
  return before?.verb?.verb.addressee === true || (before !== undefined && (before.is & Is.agent) !== 0);
}

/**
 * Notes the organisation that is named at token `at`: any word of its name may refer to it from here on.
 * @param said whether it says the statement
 */
export function noteOrganisation(
  tokens: readonly Token[],
  at: number,
  said: boolean,
  organisations: Organisations,
): void {
  const mention = tokens[at]!.mention!;
  organisations.last = mention;
  for (const word of wordsOfName(mention, organisations)) organisations.byWord.set(word, mention);
  if (!said && !isAddressed(tokens, at)) organisations.toldOf.push(mention);
}

/** The one of which the statement before tells and whose name does not say already what it is. */
function toldOfAlone(organisations: Organisations, language: Language): Mention | null {
  const { bodies, organs, speakers, organisationNouns } = language;
  const nouns = [bodies, organs, speakers, organisationNouns];
  let one: Mention | null = null;
  for (const mention of organisations.toldOf) {
    const words = wordsOfName(mention, organisations);
    if (nouns.some(list => list.some(noun => words.includes(noun)))) continue;
    if (one && one.name !== mention.name) return null;
    one = mention;
  }
  return one;
}

/** "The Miners' Union" is not the union that was named before: a word with a capital is no part of that one's name. */
function hasAnotherName(
  tokens: readonly Token[],
  from: number,
  head: number,
  named: Mention,
  organisations: Organisations,
): boolean {
  for (let at = from + 1; at < head; at++) {
    const { capital, word, mention } = tokens[at]!;
    if (capital && !mention && !wordsOfName(named, organisations).includes(word)) return true;
  }
  return false;
}

/** What a definite phrase refers to: "the council" to the Coordination Council. */
export function referent(
  tokens: readonly Token[],
  { from, head, to }: Phrase,
  organisations: Organisations,
  language: Language,
): Mention | null {
  if (!(tokens[from]!.is & Is.definite)) return null;
  const { word, is } = tokens[head]!;
  const known = organisations.byWord.get(word) ?? (is & Is.body && to === head ? organisations.last : null);
  const named = known && hasAnotherName(tokens, from, head, known, organisations) ? null : known;
  if (named || head !== from + 1 || to !== head || !language.organisationNouns.includes(word)) return named;
  return toldOfAlone(organisations, language);
}
