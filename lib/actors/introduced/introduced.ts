/**
 * Who an article introduces itself: "Ida Berg, leader of the strike committee", "factory worker Ida Berg", "the charity
 * Open Hands". Only a name with such a description counts, or one that is its own, "the Norrby City Court"; nothing is known
 * beyond the article's own words.
 */
import type { Span } from '../../annotations';
import type { Language } from '../../text/languages/language';
import type { Reading } from '../../text/reading';
import { foldedWords } from '../../text/words';
import { isPause, type Work } from '../../work';
import type { NamedSpan } from '../named-span';
import type { GivenNames } from '../names/forename';
import type { Part } from '../part';
import { describe, describedWith } from './description';
import type { Description } from './nouns';
import { isPartOfMore, type Run, runsIn } from './runs';
import { Taken } from './scene';

export interface Introduced extends Span {
  name: string;
  kind: Description['kind'];
  /** The article's own words; null where its name itself says what it is. */
  description: string | null;
}

/**
 * Finds the people and organisations that the article introduces with a description, at every place where they are named
 * in full, and people by surname from there on. It can be interrupted between blocks.
 * @param taken the mentions that are known already, in order
 * @param open where names of the knowledge base begin that mean nobody for certain, with where they end: they are not
 * introduced by themselves
 * @returns spans in order, none overlapping one another or what is taken
 */
export function* findingIntroduced(
  reading: Reading,
  parts: readonly Part[],
  taken: readonly NamedSpan[],
  open: ReadonlyMap<number, number>,
  language: Language,
  given: GivenNames,
): Work<Introduced[]> {
  const covered = takenWords(reading, taken);
  const runs: Run[] = [];
  for (let index = 0; index < parts.length; index++) {
    const { block } = parts[index]!;
    for (const run of runsIn({ block, taken: covered, language, given })) runs.push(run);
    if (isPause(index)) yield;
  }
  const known = new Map<string, Introduced>();
  let before: { run: Run; described: Description } | null = null;
  for (const run of runs) {
    const described: Description | null =
      describe(run) ?? (before && describedWith(before.described, before.run, run));
    before = described && { run, described };
    if (!described) continue;
    const named = nameOf(run, described.kind === 'organisation');
    const introduced = { ...named, kind: described.kind, description: described.text };
    // What is described somewhere is introduced there.
    if (!known.get(named.name)?.description) known.set(named.name, introduced);
    // An organisation with a number in its name is named without it too.
    const short = nameOf(run, false).name;
    if (run.number !== null && !known.has(short)) known.set(short, { ...introduced, name: short });
  }
  yield;
  if (known.size === 0) return [];
  const bySurname = surnames([...known.values()], runs);
  return runs.flatMap(run => {
    const numbered = nameOf(run, true);
    const { start, end, name } = known.has(numbered.name) ? numbered : nameOf(run, false);
    const introduced =
      known.get(name) ??
      (run.first === run.last ? bySurname.get(name) : undefined) ??
      inAnotherCase(run, bySurname);
    if (!introduced || isPartOfMore(run) || (!introduced.description && open.get(start) === end)) return [];
    return name === introduced.name || start > introduced.start ? [{ ...introduced, start, end }] : [];
  });
}

/** By which mentions words are covered, as `Taken`. */
function takenWords({ length }: Reading, mentions: readonly NamedSpan[]): Uint8Array {
  const taken = new Uint8Array(length);
  for (const { firstWord, lastWord, entity } of mentions) {
    const by = entity.kind === 'person' ? Taken.person : Taken.other;
    for (let at = firstWord; at <= lastWord; at++) taken[at] = by;
  }
  return taken;
}

/** Where a run stands and the name in it, with or without the number behind it. */
function nameOf(
  { scene: { block }, first, last, number }: Run,
  withNumber: boolean,
): Span & { name: string } {
  const { reading } = block;
  const start = reading.starts[first]!;
  const end = reading.bareEnd((withNumber ? number : null) ?? last);
  return { start, end, name: reading.text.slice(start, end).replace(/\s+/gu, ' ') };
}

/** The people by the last word of their name; one that somebody else bears as well is nobody's. */
function surnames(introduced: readonly Introduced[], runs: readonly Run[]): Map<string, Introduced> {
  const people = new Map<string, Introduced>();
  for (const person of introduced) if (person.kind === 'person') people.set(surnameOf(person.name), person);
  for (const run of runs) {
    const { name } = nameOf(run, false);
    const bearer = run.first === run.last ? undefined : people.get(surnameOf(name));
    // With a middle name more or less it is the same person.
    if (bearer && firstOf(bearer.name) !== firstOf(name)) people.delete(surnameOf(name));
  }
  return people;
}

/** Whom a name means of which the words are inflected: the surname, or the whole name. */
function inAnotherCase(
  { scene: { block }, first, last }: Run,
  bySurname: ReadonlyMap<string, Introduced>,
): Introduced | undefined {
  const { reading } = block;
  if (!reading.inflects) return undefined;
  const isForm = (at: number, folded: string) =>
    reading.bare(at) === folded || reading.word(at).bases.includes(folded);
  for (const [surname, person] of bySurname) {
    const names = foldedWords(first === last ? surname : person.name);
    if (names.length === last - first + 1 && names.every((name, i) => isForm(first + i, name))) return person;
  }
  return undefined;
}

const firstOf = (name: string): string => name.split(' ')[0]!;

/** The last word of a name, before what tells a son from his father. */
function surnameOf(name: string): string {
  return name
    .replace(/ [JS]r$/u, '')
    .split(' ')
    .at(-1)!;
}
