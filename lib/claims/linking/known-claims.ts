/** The known claims, ready for comparing with what an article says. */
import type { Quantity } from '../../annotations';
import type { Knowledge } from '../../knowledge/knowledge';
import type { Language } from '../../text/languages/language';
import { Reading } from '../../text/reading';
import { stem } from '../../text/stem';
import { numbered } from '../../text/vocabulary';
import type { Work } from '../../work';
import { Is, type Lexicon, pronoun, Says } from '../lexicon';
import { type FoundQuantity, parseNumber, quantitiesIn } from '../quantities';
import { nothingQuoted } from '../quoted';
import { type Range, type Token, tokensOf } from '../tokens';
import { KnownStems } from './known-stems';

/** A number of a statement or a wording, with the quantity that it belongs to, if any. */
export interface ContentNumber {
  value: number;
  at: number;
  quantity: Quantity | null;
}

/** What words say, for comparing: the keys of their stems with their token indices, numbers, and what is turned round. */
export interface Content<Key = number> {
  keys: Key[];
  /** By index of the key. */
  places: number[];
  numbers: ContentNumber[];
  /** The tokens that words turn round, those words among them. */
  negated: readonly Range[];
}

/** One wording of a known claim. */
export interface Variant {
  /** Index of the claim. */
  claim: number;
  /** Numbers that it needs, such as 7000. */
  numbers: readonly ContentNumber[];
  /** It says that something is not so. */
  negative: boolean;
  /** Sum of the weights of its words and numbers. */
  weight: number;
}

export interface KnownClaim {
  id: string;
  /** Numbers of the entities that make it, and of those that it is about. */
  claimants: readonly number[];
  about: readonly number[];
}

export interface KnownClaims {
  claims: readonly KnownClaim[];
  wordings: Wordings;
  /** By id, the numbers of all entities that make a known claim or that one is about: those of the crisis. */
  entities: ReadonlyMap<string, number>;
  stems: KnownStems;
}

/** All wordings in few stretches of memory: for each statement of an article some dozens are looked at. */
export interface Wordings {
  variants: readonly Variant[];
  /** By index of the wording, `Variant.weight`. */
  weights: Float64Array;
  /** By index of the wording, where its stems begin in `stems`; those of the next one behind them. */
  starts: Int32Array;
  /** Numbers of the stems of all wordings, one wording after the other; of each the weightiest first. */
  stems: Int32Array;
  /** The weights of stems, by number: the fewer claims use one, the more it says. */
  weightsOfStems: Float64Array;
  /** By number of the stem, where those wordings begin in `telling` of which it is the most telling one. */
  tellingStarts: Int32Array;
  /** Indices of wordings: without its most telling stem a statement says something else. */
  telling: Int32Array;
}

/** What a number weighs: as much as a word that only one of some fifty claims uses. */
export const numberWeight = 4;

const meaningless =
  Is.complementiser |
  Is.relative |
  Is.auxiliary |
  Is.modal |
  Is.negation |
  Is.determiner |
  Is.preposition |
  Is.conjunction |
  Is.subordinator |
  pronoun;

/** "The disputed vote" denies nothing. */
function isAttribute(tokens: readonly Token[], { from }: Range, at: number): boolean {
  return at > from && (tokens[at - 1]!.is & Is.determiner) !== 0 && tokens[at]!.gap === '';
}

/** How far behind a negation the words may stand that it turns round. */
const negationReach = 5;

/** The token up to which a negation reaches: no further than its clause. */
function negatedUpTo(tokens: readonly Token[], { to }: Range, at: number): number {
  const end = Math.min(to, at + negationReach + 1);
  for (let i = at + 1; i < end; i++) {
    const next = tokens[i + 1];
    const goesOn = tokens[i]!.is & Is.conjunction && next && (next.verb || next.is & Is.auxiliary);
    const { gap, is } = tokens[i]!;
    // "Denied, that": in many languages a comma stands before the clause that is denied.
    const opensClause = i === at + 1 && gap === ',' && (is & Is.complementiser) !== 0;
    if (goesOn || (gap !== '' && !opensClause && /[,;:–—]/.test(gap))) return i;
  }
  return end;
}

/** Notes what the token at `at` turns round, if it does. */
function negate(tokens: readonly Token[], range: Range, at: number, negated: Range[]): void {
  if (!(tokens[at]!.is & Is.negation) && isAttribute(tokens, range, at)) return;
  negated.push({ from: at, to: negatedUpTo(tokens, range, at) });
}

/** The quantity that holds a token, if the given one does. */
function quantityAt(found: FoundQuantity | undefined, at: number): Quantity | null {
  return found && at >= found.from && at < found.to ? found.quantity : null;
}

/**
 * What the tokens of `range` say.
 * @param quantities those that it states, in order
 * @param stems tells the key of a word's stem; undefined where the word does not count
 */
export function contentOf<Key>(
  tokens: readonly Token[],
  range: Range,
  quantities: readonly FoundQuantity[],
  language: Language,
  stems: { ofToken(token: Token): Key | undefined },
): Content<Key> {
  const keys: Key[] = [];
  const places: number[] = [];
  const numbers: ContentNumber[] = [];
  const negated: Range[] = [];
  let next = 0;
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i]!;
    if ((token.is & Is.negation) !== 0 || (token.says & Says.denial) !== 0) negate(tokens, range, i, negated);
    const value = token.isNumber ? parseNumber(token.word, language) : null;
    if (value !== null) {
      while (next < quantities.length && quantities[next]!.to <= i) next++;
      numbers.push({ value, at: i, quantity: quantityAt(quantities[next], i) });
    } else if ((token.is & meaningless) === 0 && (token.says & Says.nothing) === 0) {
      const key = stems.ofToken(token);
      if (key === undefined) continue;
      keys.push(key);
      places.push(i);
    }
  }
  return { keys, places, numbers, negated };
}

/** A wording with what it says, and the index of its claim. */
interface Wording {
  claim: number;
  content: Content<string>;
}

/** The wordings of all claims; it can be interrupted behind each claim. */
function* readWordings({ claims }: Knowledge, lexicon: Lexicon): Work<Wording[]> {
  const found: Wording[] = [];
  const reading = new Reading('', lexicon.language);
  const stems = { ofToken: ({ word }: Token) => stem(word, lexicon.language) };
  for (const [claim, { variants }] of claims.entries()) {
    for (const text of variants) {
      reading.restart(text);
      const tokens = tokensOf(reading.read(0, text.length), lexicon, [], nothingQuoted);
      const all = { from: 0, to: tokens.length };
      // Then those of an article that are the same are cut down to their stem but once.
      for (const { word } of tokens) numbered(word);
      const quantities = quantitiesIn(text, tokens, all, lexicon.language);
      const { language } = lexicon;
      const content = contentOf(tokens, all, quantities, language, stems);
      found.push({ claim, content });
    }
    yield;
  }
  return found;
}

/** Weights by stem: the logarithm of how many times fewer claims use it than there are. */
function weigh(all: readonly Wording[], claims: number) {
  const uses = new Map<string, Set<number>>();
  for (const { claim, content } of all)
    for (const key of content.keys) uses.set(key, (uses.get(key) ?? new Set()).add(claim));
  return new Map([...uses].map(([key, { size }]) => [key, Math.log(1 + claims / size)] as const));
}

/** Lists of numbers one after the other, with where each begins and, behind the last, where that ends. */
function joined(lists: readonly (readonly number[])[]): { starts: Int32Array; all: Int32Array } {
  const starts = new Int32Array(lists.length + 1);
  for (const [i, { length }] of lists.entries()) starts[i + 1] = starts[i]! + length;
  return { starts, all: Int32Array.from(lists.flat()) };
}

function wordingsOf(all: readonly Wording[], stems: KnownStems, weightsOfStems: Float64Array): Wordings {
  const byWeight = (one: number, other: number) => weightsOfStems[other]! - weightsOfStems[one]!;
  const own = all.map(({ content }) => [...new Set(content.keys)].map(key => stems.of(key)!).sort(byWeight));
  const telling: number[][] = Array.from(weightsOfStems, () => []);
  for (const [index, [first, ...others]] of own.entries()) {
    if (first === undefined) continue;
    const isTelling = (stem: number) => weightsOfStems[stem] === weightsOfStems[first];
    for (const stem of [first, ...others.filter(isTelling)]) telling[stem]!.push(index);
  }
  const variants = all.map(({ claim, content: { numbers, negated } }, index) => {
    const weight = own[index]!.reduce(
      (sum, stem) => sum + weightsOfStems[stem]!,
      numbers.length * numberWeight,
    );
    return { claim, numbers, negative: negated.length > 0, weight };
  });
  const { starts, all: stemsOfAll } = joined(own);
  const { starts: tellingStarts, all: tellingOfAll } = joined(telling);
  return {
    variants,
    weights: Float64Array.from(variants, ({ weight }) => weight),
    starts,
    stems: stemsOfAll,
    weightsOfStems,
    tellingStarts,
    telling: tellingOfAll,
  };
}

function* building(knowledge: Knowledge, lexicon: Lexicon): Work<KnownClaims> {
  const all = yield* readWordings(knowledge, lexicon);
  const weights = weigh(all, knowledge.claims.length);
  const stems = new KnownStems(weights.keys(), lexicon.language);
  const wordings = wordingsOf(all, stems, Float64Array.from(weights.values()));
  const ids = new Set(knowledge.claims.flatMap(({ claimants, about }) => [...claimants, ...about]));
  const entities = new Map([...ids].map((id, number) => [id, number]));
  const numbersOf = (some: readonly string[]) => some.map(id => entities.get(id)!);
  const claims = knowledge.claims.map(({ id, claimants, about }) => ({
    id,
    claimants: numbersOf(claimants),
    about: numbersOf(about),
  }));
  return { claims, wordings, entities, stems };
}

const built = new WeakMap<Knowledge, Map<Language, KnownClaims>>();

/** The known claims of a knowledge base in one language's terms, built once. */
export function* knownClaimsOf(knowledge: Knowledge, lexicon: Lexicon): Work<KnownClaims> {
  const byLanguage = built.get(knowledge) ?? new Map<Language, KnownClaims>();
  built.set(knowledge, byLanguage);
  const known = byLanguage.get(lexicon.language) ?? (yield* building(knowledge, lexicon));
  byLanguage.set(lexicon.language, known);
  return known;
}
