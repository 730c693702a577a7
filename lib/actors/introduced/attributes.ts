/**
 * What belongs to a noun and stands between it and a name: "директор театра Ян Хольм", "rzecznik MSZ Ida Berg". So it is in
 * languages that have a case for it, which the endings of words tell.
 */
import { Look } from '../../text/looks';
import { verbsOfSpeech } from '../verbs-of-speech';
import { kindOfNoun } from './nouns';
import { type Scene, Taken } from './scene';

/** At most so many words stand between a noun and the name. */
const MOST_WORDS = 6;

const endsWithAny = (word: string, endings: readonly string[]): boolean =>
  endings.some(ending => word.endsWith(ending));

/** An acronym with the ending of its case. */
const inflectedAcronym = /^\p{Lu}{2,}\p{Ll}{1,2}$/u;

/** Whether a word is an acronym, perhaps in a case: "МИД", "МИДа". */
export function isAcronym({ block: { reading } }: Scene, at: number): boolean {
  const [start, end] = [reading.starts[at]!, reading.bareEnd(at)];
  if ((reading.looks[at]! & Look.capitals) !== 0) return end > start + 1;
  return reading.beginsCapital(at) && inflectedAcronym.test(reading.text.slice(start, end));
}

/** Whether a word is in the case of an attribute, as far as its ending tells. */
export function endsAsAttribute({ block, language }: Scene, at: number): boolean {
  const { attributes } = language.introductions;
  if (!attributes || block.isIn(verbsOfSpeech(language), at)) return false;
  const word = block.reading.folded(at);
  return endsWithAny(word, attributes.endings) && !endsWithAny(word, attributes.verbs);
}

/** Whether a word may belong to the noun before it. */
function mayBelong(scene: Scene, at: number): boolean {
  const { block, taken, language } = scene;
  if (taken[at] !== 0) return taken[at] === Taken.other;
  if (isAcronym(scene, at) || block.isIn(language.prepositions, at)) return true;
  return block.isIn(language.prepositions, at - 1) || endsAsAttribute(scene, at);
}

/** The person's noun before the name at `first`, with what belongs to it between; null where there is none. */
export function nounAcross(scene: Scene, first: number): number | null {
  const { block, language } = scene;
  // What a preposition takes is not whom the noun is said of: "wiceprezydent za Ida Berg".
  if (!language.introductions.attributes || block.isIn(language.prepositions, first - 1)) return null;
  for (let at = first - 1; at >= block.first && at >= first - 1 - MOST_WORDS; at--) {
    if (!block.reading.isSpaced(at) && block.reading.gap(at) !== '-') return null;
    if (kindOfNoun(block, language, at) === 'person') return at < first - 1 ? at : null;
    if (!mayBelong(scene, at)) return null;
  }
  return null;
}
