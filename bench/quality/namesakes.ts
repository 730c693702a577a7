/** Which names mean one and the same: gold, engines and facts spell them differently. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Namesakes {
  /** What all names of one actor have in common. */
  keyOf(name: string): string;
  /** Whether the actor is among the entities of the facts. */
  isKnown(name: string): boolean;
}

/** An entity of the facts, as far as its names go. */
export interface Fact {
  id: string;
  name: string;
  aliases?: Record<string, string[]>;
}

/** A name without capitals, diacritics and punctuation. */
export function plainName(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
}

/**
 * @param facts the entities that are known; of two with one name it is the first's
 * @param equalNames from a name to further names of the same, for those that the facts lack or spell otherwise
 */
export function namesakesOf(
  facts: readonly Fact[],
  equalNames: Readonly<Record<string, readonly string[]>>,
): Namesakes {
  const known = new Map<string, string>();
  const unknown = new Map<string, string>();
  const addTo = (map: Map<string, string>, name: string, key: string) => {
    if (!map.has(name)) map.set(name, key);
  };
  for (const { id, name, aliases } of facts)
    for (const each of [name, id, ...Object.values(aliases ?? {}).flat()])
      if (each) addTo(known, plainName(each), id);
  for (const [name, others] of Object.entries(equalNames)) {
    const names = [name, ...others].map(plainName);
    const id = names.map(each => known.get(each)).find(Boolean);
    for (const each of names)
      if (id) addTo(known, each, id);
      else unknown.set(each, names[0]!);
  }
  const idOf = (name: string) =>
    known.get(plainName(name)) ?? known.get(plainName(name.replace(/^the /i, '')));
  return {
    keyOf: name => idOf(name) ?? unknown.get(plainName(name)) ?? plainName(name),
    isKnown: name => idOf(name) !== undefined,
  };
}

/** Reads the names of the facts and of the corpus in the shared folder. */
export function readNamesakes(folder: string): Namesakes {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const { entities }: { entities: Fact[] } = read('facts/entities.json');
  return namesakesOf(entities, read('corpus/names.json'));
}
