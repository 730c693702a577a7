/** The known claims, ready for comparing with what an article says. */
import type { Quantity } from '../annotations';
import type { Knowledge } from '../knowledge/knowledge';
import type { Language } from '../text/languages/language';
import { stem } from '../text/stem';
import type { Work } from '../work';
import type { Range } from './attribution/subject';
import { Is, type Lexicon, pronoun, Says } from './lexicon';
import { type FoundQuantity, parseNumber, quantitiesIn } from './quantities';
import { readingOf, type Token, tokensOf } from './tokens';

/** A number of a statement or a wording, with the quantity that it belongs to, if any. */
export interface ContentNumber {
  value: number;
  at: number;
  quantity: Quantity | null;
}

/** What words say, for comparing: token indices by a key of their stem, numbers, and what is turned round. */
export interface Content<Key = number> {
  stems: Map<Key, number[]>;
  numbers: ContentNumber[];
  /** The tokens that a word turns round, that word among them. */
  negated: Set<number>;
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
  /** Numbers of its stems, with their weights: the fewer claims use one, the more it says. */
  stems: readonly { stem: number; weight: number }[];
}

export interface KnownClaims {
  claims: readonly { id: string; claimants: ReadonlySet<string>; about: readonly string[] }[];
  variants: readonly Variant[];
  /** Ids of all entities that make a known claim or that one is about: those of the crisis. */
  entities: ReadonlySet<string>;
  /** The number of a stem. */
  stems: ReadonlyMap<string, number>;
  /** By stem, the variants of which it is the most telling one: without that a statement says something else. */
  byTelling: readonly (readonly number[])[];
  /** The beginnings of all stems: most words are passed over by theirs. */
  beginnings: ReadonlySet<number>;
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
    if (/[,;:–—]/.test(tokens[i]!.gap) || goesOn) return i;
  }
  return end;
}

/** Notes what the token at `at` turns round, if it does. */
function negate(tokens: readonly Token[], range: Range, at: number, negated: Set<number>): void {
  if (!(tokens[at]!.is & Is.negation) && isAttribute(tokens, range, at)) return;
  const end = negatedUpTo(tokens, range, at);
  for (let i = at; i < end; i++) negated.add(i);
}

function quantityAt(quantities: readonly FoundQuantity[], at: number): Quantity | null {
  const found = quantities.find(({ from, to }) => at >= from && at < to);
  if (!found) return null;
  const { from: _, to: __, ...quantity } = found;
  return quantity;
}

/** The first letters of a word, as many as any stem has, in one number. */
function beginning(word: string): number {
  return (word.charCodeAt(0) * 31 + word.charCodeAt(1)) * 31 + word.charCodeAt(2);
}

/**
 * What the tokens of `range` say.
 * @param quantities those that it states
 * @param keyOf the key of a word's stem; undefined where the word does not count
 */
export function contentOf<Key>(
  tokens: readonly Token[],
  range: Range,
  quantities: readonly FoundQuantity[],
  language: Language,
  keyOf: (word: string) => Key | undefined,
): Content<Key> {
  const content: Content<Key> = { stems: new Map(), numbers: [], negated: new Set() };
  for (let i = range.from; i < range.to; i++) {
    const { word, is, says } = tokens[i]!;
    if (is & Is.negation || says & Says.denial) negate(tokens, range, i, content.negated);
    const value = says & Says.quantity ? parseNumber(word, language) : null;
    if (value !== null) content.numbers.push({ value, at: i, quantity: quantityAt(quantities, i) });
    else if (!(is & meaningless) && !(says & Says.nothing)) {
      const key = keyOf(word);
      if (key === undefined) continue;
      const places = content.stems.get(key);
      if (places) places.push(i);
      else content.stems.set(key, [i]);
    }
  }
  return content;
}

/** Tells the numbers that the stems of an article's words have among those of the known claims. */
export type StemNumbers = (word: string) => number | undefined;

/** Looks each word of an article up once. */
export function stemNumbersOf({ beginnings, stems }: KnownClaims, language: Language): StemNumbers {
  const found = new Map<string, number | undefined>();
  return word => {
    if (!beginnings.has(beginning(word))) return undefined;
    const known = found.get(word);
    if (known !== undefined || found.has(word)) return known;
    const number = stems.get(stem(word, language));
    found.set(word, number);
    return number;
  };
}

/** A wording with what it says, and the index of its claim. */
interface Wording {
  claim: number;
  content: Content<string>;
}

/** The wordings of all claims; it can be interrupted behind each claim. */
function* readWordings({ claims }: Knowledge, lexicon: Lexicon): Work<Wording[]> {
  const found: Wording[] = [];
  const reading = readingOf('', lexicon);
  for (const [claim, { variants }] of claims.entries()) {
    for (const text of variants) {
      reading.restart(text);
      const tokens = tokensOf(reading.read(0, text.length), lexicon, [], []);
      const all = { from: 0, to: tokens.length };
      const quantities = quantitiesIn(text, tokens, all, lexicon.language);
      const { language } = lexicon;
      const content = contentOf(tokens, all, quantities, language, word => stem(word, language));
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
    for (const key of content.stems.keys()) uses.set(key, (uses.get(key) ?? new Set()).add(claim));
  return new Map([...uses].map(([key, { size }]) => [key, Math.log(1 + claims / size)] as const));
}

function* building(knowledge: Knowledge, lexicon: Lexicon): Work<KnownClaims> {
  const all = yield* readWordings(knowledge, lexicon);
  const weights = weigh(all, knowledge.claims.length);
  const stems = new Map([...weights.keys()].map((key, number) => [key, number]));
  const byTelling: number[][] = Array.from(stems, () => []);
  const variants = all.map(({ claim, content: { stems: own, numbers, negated } }, index) => {
    const ownStems = [...own.keys()].map(key => ({ stem: stems.get(key)!, weight: weights.get(key)! }));
    const telling = Math.max(0, ...ownStems.map(({ weight }) => weight));
    for (const { stem: number, weight } of ownStems) if (weight === telling) byTelling[number]!.push(index);
    return {
      claim,
      numbers,
      negative: negated.size > 0,
      weight: ownStems.reduce((sum, { weight }) => sum + weight, numbers.length * numberWeight),
      stems: ownStems,
    };
  });
  const claims = knowledge.claims.map(({ id, claimants, about }) => ({
    id,
    claimants: new Set(claimants),
    about,
  }));
  const entities = new Set(knowledge.claims.flatMap(({ claimants, about }) => [...claimants, ...about]));
  const beginnings = new Set([...stems.keys()].map(beginning));
  return { claims, variants, entities, stems, byTelling, beginnings };
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
