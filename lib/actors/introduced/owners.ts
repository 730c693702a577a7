/** Names behind a noun that tell whose somebody is, and not who: "адвокат Ивана Петрова", "żona Jana Kowalskiego". */
import type { Language } from '../../text/languages/language';
import { isForm } from '../../text/word-table';
import type { Run } from './runs';

type Genitives = NonNullable<Language['introductions']['genitives']>;

const endsWithAny = (word: string, endings: readonly string[]): boolean =>
  endings.some(ending => word.endsWith(ending));

/** Whether the given name is in another case, as far as the names that are known tell: that of a man with the ending of a woman's. */
function isInflected({ scene: { block, given }, first }: Run, { given: endings }: Genitives): boolean {
  const { reading } = block;
  if (given.get(reading, first)) return false;
  const gender = endsWithAny(reading.folded(first), endings) ? 'male' : 'female';
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
 * Whether a name behind a noun is that of somebody else, whose relative, lawyer or the like is meant. Where a name may be either, only a noun for a woman makes it that of whom it means.
 */
export function isOwnersName(run: Run, noun: number): boolean {
  const { scene, first, last } = run;
  const { block, language, given } = scene;
  const { reading } = block;
  const { genitives } = language.introductions;
  if (!genitives) return false;
  if (isForm(language.roles.kin, reading, noun) && !hasPronoun(run, noun)) return true;
  if (isInflected(run, genitives)) return true;
  const isEither =
    endsWithAny(reading.folded(first), genitives.given) &&
    endsWithAny(reading.folded(last), genitives.surnames);
  return isEither && !given.get(reading, first) && !endsWithAny(reading.folded(noun), genitives.women);
}
