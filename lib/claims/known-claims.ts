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

/** What words say, for comparing: token indices by stem, numbers, and what is turned round. */
export interface Content {
  stems: Map<string, number[]>;
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
  /** Its stems with their weights: the fewer claims use one, the more it says. */
  stems: readonly { key: string; weight: number }[];
}

export interface KnownClaims {
  claims: readonly { id: string; claimants: ReadonlySet<string>; about: readonly string[] }[];
  variants: readonly Variant[];
  /** Ids of all entities that make a known claim or that one is about: those of the crisis. */
  entities: ReadonlySet<string>;
  /** The variants of which a stem is the most telling one: without that a statement says something else. */
  byTelling: ReadonlyMap<string, readonly number[]>;
  /** The beginnings of all stems. */
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
 * @param beginnings those of the stems that count; without them all do
 */
export function contentOf(
  tokens: readonly Token[],
  range: Range,
  quantities: readonly FoundQuantity[],
  language: Language,
  beginnings?: ReadonlySet<number>,
): Content {
  const content: Content = { stems: new Map(), numbers: [], negated: new Set() };
  for (let i = range.from; i < range.to; i++) {
    const { word, is, says } = tokens[i]!;
    if (is & Is.negation || (says & Says.denial && !isAttribute(tokens, range, i)))
      for (let at = i; at < negatedUpTo(tokens, range, i); at++) content.negated.add(at);
    const value = says & Says.quantity ? parseNumber(word, language) : null;
    if (value !== null) content.numbers.push({ value, at: i, quantity: quantityAt(quantities, i) });
    else if (!(is & meaningless) && !(says & Says.nothing) && (beginnings?.has(beginning(word)) ?? true)) {
      const key = stem(word, language);
      const places = content.stems.get(key);
      if (places) places.push(i);
      else content.stems.set(key, [i]);
    }
  }
  return content;
}

/** A wording with what it says, and the index of its claim. */
interface Wording {
  claim: number;
  content: Content;
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
      found.push({ claim, content: contentOf(tokens, all, quantities, lexicon.language) });
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
  const byTelling = new Map<string, number[]>();
  const variants = all.map(({ claim, content: { stems: own, numbers, negated } }, index) => {
    const ownStems = [...own.keys()].map(key => ({ key, weight: weights.get(key)! }));
    const telling = Math.max(0, ...ownStems.map(({ weight }) => weight));
    for (const { key, weight } of ownStems)
      if (weight === telling) byTelling.set(key, [...(byTelling.get(key) ?? []), index]);
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
  const beginnings = new Set([...weights.keys()].map(beginning));
  return { claims, variants, entities, byTelling, beginnings };
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
