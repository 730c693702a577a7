/** First names alone: "Svetlana", straight after "Svetlana Tikhanovskaya"; "his son Viktor", after his father. */
import type { IndexedEntity } from '../../knowledge/knowledge';
import { fold } from '../../text/fold';
import type { ReadBlock } from '../../text/read-block';
import type { ReadWord } from '../../text/reading';
import { isForm } from '../../text/word-table';
import { type Entities, NamedSpan } from '../named-span';
import type { Part } from '../part';
import type { GivenNames } from './forename';

/** A first name counts in the block in which its bearer, or a relative, is named, and in so many after it. */
const NEAR_BLOCKS = 1;

/** What first names are told by. */
export interface FirstNameHints {
  given: GivenNames;
  /** Nouns for relatives, folded. */
  kin: readonly string[];
}

/**
 * Finds first names that stand alone: after their bearer was named in full near by, where the article names nobody else who
 * has the name; or behind a noun for a relative, after somebody of the same surname was named near by.
 * @param resolved the names in the article, in order
 * @param article all entities that it names
 * @param taken what is a mention already, in order
 */
export function findFirstNames(
  parts: readonly Part[],
  resolved: readonly NamedSpan[],
  article: Entities,
  taken: readonly NamedSpan[],
  hints: FirstNameHints,
): NamedSpan[] {
  const { alone, somebodyElses } = standingAlone(parts, taken, hints);
  if (alone.length === 0) return [];
  const inFull = new LastNamed(resolved.filter(({ via }) => via === 'name'));
  const relatives = new LastNamed(taken);
  const namedInFull = ({ word, near, bearers }: Alone) => {
    const bearer = somebodyElses.has(word.bare) ? undefined : theOnly(bearers, each => article.has(each));
    return bearer && inFull.has(bearer, near, word.start) ? bearer : undefined;
  };
  const bearerOf = (each: Alone): IndexedEntity | undefined => {
    const { word, near, bearers, isKin } = each;
    if (!isKin) return namedInFull(each);
    const relative = theOnly(bearers, bearer => relatives.hasRelative(bearer, near, word.start));
    const bearer = relative ?? namedInFull(each);
    // Whose relative it is was named last, and is somebody else: "Viktor Lukashenko and his son Viktor".
    return bearer === relatives.lastBefore(word.start) ? undefined : bearer;
  };
  return alone.flatMap(each => {
    const { start, bareEnd } = each.word;
    const bearer = bearerOf(each);
    return bearer ? [new NamedSpan(start, bareEnd, each.at, each.at, bearer, 'name')] : [];
  });
}

/** The one of some that fits, if there is just one. */
function theOnly(some: ReadonlySet<IndexedEntity>, fits: (entity: IndexedEntity) => boolean) {
  const [one, ...others] = [...some].filter(fits);
  return others.length === 0 ? one : undefined;
}

/** Where people were named last, as one goes through an article. */
class LastNamed {
  private readonly people: readonly NamedSpan[];
  private next = 0;
  private readonly byPerson = new Map<IndexedEntity, number>();
  private readonly bySurname = new Map<string, NamedSpan>();

  /** @param named in order */
  constructor(named: readonly NamedSpan[]) {
    this.people = named.filter(({ entity }) => entity.kind === 'person');
  }

  /** Whether a person was named from one offset to another, which is never before that of the last question. */
  has(person: IndexedEntity, from: number, to: number): boolean {
    this.goTo(to);
    return (this.byPerson.get(person) ?? -1) >= from;
  }

  /** Whether somebody else with one of a person's surnames was the last one with it who was named there. */
  hasRelative({ id, surnames }: IndexedEntity, from: number, to: number): boolean {
    this.goTo(to);
    return surnames.some(surname => {
      const last = this.bySurname.get(fold(surname));
      return last !== undefined && last.start >= from && last.entity.id !== id;
    });
  }

  /** Who was named last before an offset, which is never before that of the last question. */
  lastBefore(offset: number): IndexedEntity | undefined {
    this.goTo(offset);
    return this.next > 0 ? this.people[this.next - 1]!.entity : undefined;
  }

  private goTo(offset: number): void {
    for (; this.next < this.people.length && this.people[this.next]!.end <= offset; this.next++) {
      const named = this.people[this.next]!;
      this.byPerson.set(named.entity, named.start);
      for (const surname of named.entity.surnames) this.bySurname.set(fold(surname), named);
    }
  }
}

interface Alone {
  /** Position of the word in the reading. */
  at: number;
  word: ReadWord;
  /** Where the text begins in which its bearer must have been named in full, or a relative named. */
  near: number;
  bearers: ReadonlySet<IndexedEntity>;
  /** Whether it stands behind a noun for a relative. */
  isKin: boolean;
}

/** The first names that stand alone, in order, and those that stand in somebody else's name. */
function standingAlone(parts: readonly Part[], taken: readonly NamedSpan[], { given, kin }: FirstNameHints) {
  let next = 0;
  const alone: Alone[] = [];
  const somebodyElses = new Set<string>();
  parts.forEach(({ block, positions }, index) => {
    const { reading } = block;
    const near = parts[Math.max(0, index - NEAR_BLOCKS)]!.block.start;
    for (const at of positions) {
      if (!reading.beginsUpper(at)) continue;
      const bearers = given.bare(reading, at);
      if (!bearers) continue;
      const start = reading.starts[at]!;
      while (next < taken.length && taken[next]!.start < start) next++;
      if (taken[next]?.start === start) continue;
      const word = reading.word(at);
      const isKin = isBehindKin(block, at, kin);
      if (isPartOfName(block, at, isKin)) somebodyElses.add(word.bare);
      else alone.push({ at, word, near, bearers, isKin });
    }
  });
  return { alone, somebodyElses };
}

/** Whether a noun for a relative stands right before a word: "his son Viktor", "his eldest son, Viktor". */
function isBehindKin({ reading, first }: ReadBlock, at: number, kin: readonly string[]): boolean {
  return at > first && isForm(kin, reading, at - 1) && /^,?\s$/u.test(reading.gap(at - 1));
}

/** Whether only white space or a hyphen stands between a word of a block and the one behind it. */
function touchesNext({ reading, first, last }: ReadBlock, at: number): boolean {
  return at >= first && at + 1 < last && /^[\s-]$/u.test(reading.gap(at));
}

/** Whether a word is part of a longer name: a capitalised word stands beside it, and not as the noun for a relative. */
function isPartOfName(block: ReadBlock, at: number, isKin: boolean): boolean {
  const { reading } = block;
  const goesOn = touchesNext(block, at) && reading.beginsUpper(at + 1);
  return goesOn || (!isKin && touchesNext(block, at - 1) && reading.beginsUpper(at - 1));
}
