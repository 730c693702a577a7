/** As many names as one likes: real ones, and made-up people beside them. */
import type { IndexedEntity } from '../lib/knowledge/knowledge';

/** Random numbers from 0 to below 1, always the same: the linear congruential generator of Numerical Recipes. */
function randomNumbers(): () => number {
  let state = 2020;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const scripts = [
  {
    letters: /^\p{Script=Latin}+$/u,
    onsets: [...'bdfgklmnprstvz', 'sh', 'ch', 'kr', 'st'],
    vowels: [...'aeiou'],
    endings: ['', 'n', 'k', 'r'],
  },
  {
    letters: /^\p{Script=Cyrillic}+$/u,
    onsets: [...'бвгдзклмнпрстшч', 'кр', 'ст'],
    vowels: [...'аеиоу'],
    endings: ['', 'н', 'к', 'р'],
  },
];

/** The given names of the people: the first words of their names. */
function givenNames(entities: readonly IndexedEntity[]): string[] {
  const names = entities.filter(({ kind }) => kind === 'person').flatMap(each => each.names);
  return [...new Set(names.filter(name => name.includes(' ')).map(name => name.split(' ')[0]!))];
}

/**
 * Made-up names of two words, half of them Latin and half Cyrillic, no two alike. As people share given names, these
 * bear those of real ones, so that many of them begin with a word of the text; the surnames are made up.
 */
export function syntheticNames(entities: readonly IndexedEntity[], count: number): string[] {
  const random = randomNumbers();
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const given = givenNames(entities);
  const kinds = scripts.map(script => ({
    ...script,
    given: given.filter(name => script.letters.test(name)),
  }));
  const names = new Set<string>();
  while (names.size < count) {
    const kind = kinds[names.size % kinds.length]!;
    let surname = '';
    for (let syllables = 2 + Math.floor(random() * 3); syllables > 0; syllables--)
      surname += pick(kind.onsets) + pick(kind.vowels);
    surname += pick(kind.endings);
    names.add(`${pick(kind.given)} ${surname[0]!.toUpperCase()}${surname.slice(1)}`);
  }
  return [...names];
}

function personOf(name: string): IndexedEntity {
  return {
    id: name,
    kind: 'person',
    side: null,
    gender: null,
    names: [name],
    surnames: [],
    acronyms: [],
    ambiguous: [],
    exemptions: [],
    demonyms: [],
    standsFor: null,
  };
}

/** So many names are real ones. */
const realNames = 500;

/** The entities with 500 of their names alone: those that stand in `text` first. */
function cut(entities: readonly IndexedEntity[], text: string): IndexedEntity[] {
  const all = entities.flatMap(({ names, surnames, acronyms }) => [...names, ...surnames, ...acronyms]);
  const ordered = new Set([...all.filter(form => text.includes(form)), ...all]);
  const kept = new Set([...ordered].slice(0, realNames));
  const some = (forms: readonly string[]) => forms.filter(form => kept.has(form));
  return entities.map(entity => ({
    ...entity,
    names: some(entity.names),
    surnames: some(entity.surnames),
    acronyms: some(entity.acronyms),
  }));
}

/** Entities with `count` names together, at least 500: 500 real ones and made-up people. The text names only the real. */
export function entitiesWithNames(
  entities: readonly IndexedEntity[],
  text: string,
  count: number,
): IndexedEntity[] {
  return [...cut(entities, text), ...syntheticNames(entities, count - realNames).map(personOf)];
}
