/** The names that a peer is given to look for. */
import type { Span } from '../../lib/annotations';
import type { IndexedEntity } from '../../lib/knowledge/knowledge';
import type { FoundMention } from '../found';

/** From each way to write a name to the name of the entity that it means. */
export type Names = ReadonlyMap<string, string>;

/** Finds names in a text; offsets are UTF-16 units. */
export type FindNames = (text: string) => FoundMention[];

/** All ways to write the entities; of entities that share one the first has it. */
export function namesOf(entities: readonly IndexedEntity[]): Names {
  const names = new Map<string, string>();
  for (const { id, names: full, surnames, acronyms } of entities)
    for (const form of [...full, ...surnames, ...acronyms])
      if (!names.has(form)) names.set(form, full[0] ?? id);
  return names;
}

const titles =
  /^(?:.*\b(?:Mr|Mrs|Ms|Dr|President|Chancellor|Minister|Premier|PM|Secretary|Commissioner|General)\b)?[^\p{L}\p{N}]*/u;
const ending = /(?:['’]s?)?[^\p{L}\p{N}]*$/u;

/** A span of a peer as gold marks it: without titles, a possessive and punctuation around it. */
export function bareName(text: string, { start, end }: Span): Span {
  const name = text.slice(start, end).replace(ending, '');
  const before = titles.exec(name)![0].length;
  return { start: start + (before < name.length ? before : 0), end: start + name.length };
}

/** Does to each line of a text what `find` does, so that no sentence runs from a heading into a paragraph. */
export function byLine<T extends Span>(find: (line: string) => T[]): (text: string) => T[] {
  return text => {
    const found: T[] = [];
    let at = 0;
    for (const line of text.split('\n')) {
      if (line !== '')
        for (const each of find(line)) found.push({ ...each, start: each.start + at, end: each.end + at });
      at += line.length + 1;
    }
    return found;
  };
}
