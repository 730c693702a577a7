/** The nouns of a language by which an article introduces somebody, and of which kind each is. */
import type { EntityKind } from '../../annotations';
import type { Language } from '../../text/languages/language';
import type { ReadBlock } from '../../text/read-block';

export type IntroducedKind = Extract<EntityKind, 'person' | 'organisation'>;

/** What the article itself says of a name. */
export interface Description {
  kind: IntroducedKind;
  /** Null where the name itself says what it is. */
  text: string | null;
  /** Whether an age or a verb of speech shows that it is somebody's: then even a first name alone is. */
  isSomebodys?: boolean;
  /** Whether its noun is in the plural, so that the next name of a list has it too. */
  isPlural?: boolean;
  /** Whether it is no more than a title with a capital, "Lt Gen", a clause or an age: then another one says more. */
  isScant?: boolean;
}

type Introductions = Language['introductions'];

/** The kind of the noun at a position, if it is one. */
export function kindOfNoun(
  block: ReadBlock,
  { introductions }: Language,
  noun: number,
): IntroducedKind | null {
  if (block.isIn(introductions.person, noun)) return 'person';
  if (block.isIn(introductions.organisation, noun)) return 'organisation';
  return kindOfCompound(block, introductions, noun);
}

/** Of how many letters the end of a word is compared first; a shorter noun ends words by chance: "Arzt" and "geharzt". */
const SHORTEST_HEAD = 5;

const heads = new WeakMap<Introductions, Map<string, [noun: string, kind: IntroducedKind][]>>();

/** The nouns that may end longer ones, by their last letters. */
function headsOf(introductions: Introductions): Map<string, [noun: string, kind: IntroducedKind][]> {
  const known = heads.get(introductions);
  if (known) return known;
  const made = new Map<string, [noun: string, kind: IntroducedKind][]>();
  for (const kind of ['person', 'organisation'] as const)
    for (const noun of introductions[kind]) {
      if (noun.length < SHORTEST_HEAD) continue;
      const end = noun.slice(-SHORTEST_HEAD);
      made.set(end, [...(made.get(end) ?? []), [noun, kind]]);
    }
  heads.set(introductions, made);
  return made;
}

/** The kind of a noun that ends with one of a kind, where the language has such: "Komiteevorsitzende". */
export function kindOfCompound(
  { reading, first, last }: ReadBlock,
  introductions: Introductions,
  noun: number,
): IntroducedKind | null {
  if (!introductions.compounds || noun < first || noun >= last) return null;
  const folded = reading.folded(noun);
  const possible = headsOf(introductions).get(folded.slice(-SHORTEST_HEAD));
  return possible?.find(([head]) => folded.endsWith(head))?.[1] ?? null;
}

const plurals = new WeakMap<Introductions, Record<IntroducedKind, readonly string[]>>();

/** The nouns that introduce somebody, in the plural. */
function pluralsOf(introductions: Introductions): Record<IntroducedKind, readonly string[]> {
  const known = plurals.get(introductions);
  if (known) return known;
  const inPlural = (nouns: readonly string[]) =>
    introductions.plurals.flatMap(ending => nouns.map(noun => noun + ending));
  const made = {
    person: inPlural(introductions.person),
    organisation: inPlural(introductions.organisation),
  };
  plurals.set(introductions, made);
  return made;
}

/** The kind of the noun in the plural at a position: "activists". */
export function kindOfPlural(
  block: ReadBlock,
  { introductions }: Language,
  noun: number,
): IntroducedKind | null {
  const { person, organisation } = pluralsOf(introductions);
  if (block.isIn(person, noun)) return 'person';
  return block.isIn(organisation, noun) ? 'organisation' : null;
}
