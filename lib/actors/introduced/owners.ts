/** Names behind a noun that tell whose somebody is, and not who: "адвокат Ивана Петрова", "żona Jana Kowalskiego". */
import { isForm } from '../../text/word-table';
import type { Run } from './runs';

/** Endings of names that a man has in the genitive and a woman in the nominative. */
const eitherEnding = /[аяa]$/u;
/** Endings of surnames in the genitive, or that have none: a surname without them shows that the name is in the nominative. */
const genitiveSurname = /(?:[аяa]|[ое]го|ego|ко|[иы]х|[iy]ch)$/u;
/** Endings of nouns for women. */
const femaleNoun = /(?:[аяa]|чь|мать)$/u;

/** Whether the given name is in another case, as far as the names that are known tell: that of a man with the ending of a woman's. */
function isInflected({ scene: { block, given }, first }: Run): boolean {
  const { reading } = block;
  if (given.get(reading, first)) return false;
  const gender = eitherEnding.test(reading.folded(first)) ? 'male' : 'female';
  return reading
    .word(first)
    .bases.some(base => [...(given.of(base) ?? [])].some(bearer => bearer.gender === gender));
}

/** Whether a pronoun before a noun says whose somebody is, so that the name is theirs: "его жена Ида Берг". */
function hasPronoun({ scene: { block, language } }: Run, noun: number): boolean {
  const { female, male } = language.roles.possessors;
  return [female, male, language.determiners.other].some(list => block.isIn(list, noun - 1));
}

/**
 * Whether a name behind a noun is that of somebody else, whose relative, lawyer or the like is meant: in languages with
 * cases and without articles. Where a name may be either, only a noun for a woman makes it that of whom it means.
 */
export function isOwnersName(run: Run, noun: number): boolean {
  const { scene, first, last } = run;
  const { block, language, given } = scene;
  const { reading } = block;
  if (!reading.inflects || language.roles.articles) return false;
  if (isForm(language.roles.kin, reading, noun) && !hasPronoun(run, noun)) return true;
  if (isInflected(run)) return true;
  const isEither = eitherEnding.test(reading.folded(first)) && genitiveSurname.test(reading.folded(last));
  return isEither && !given.get(reading, first) && !femaleNoun.test(reading.folded(noun));
}
