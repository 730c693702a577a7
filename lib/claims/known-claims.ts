/** The known claims, ready for comparing with what an article says. */
import type { Quantity } from '../annotations';
import type { Knowledge } from '../knowledge/knowledge';
import type { Language } from '../text/languages/language';
import { stem } from '../text/stem';
import type { Range } from './attribution/subject';
import { Is, type Lexicon, pronoun } from './lexicon';
import { type FoundQuantity, parseNumber, quantitiesIn } from './quantities';
import { type Token, tokensOf } from './tokens';

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
  /** Its words, by their stems, with their weights. */
  words: readonly { stem: string; weight: number }[];
  /** What its most telling word weighs. */
  telling: number;
  /** It says that something is not so. */
  negative: boolean;
  /** Sum of the weights of its words and numbers. */
  weight: number;
}

export interface KnownClaims {
  claims: readonly { id: string; claimants: ReadonlySet<string>; about: readonly string[] }[];
  variants: readonly Variant[];
  /** Ids of all entities that make a known claim or that one is about: those of the crisis. */
  entities: ReadonlySet<string>;
  /** The variants in which a stem stands, and its weight: the fewer claims use it, the more it says. */
  stems: ReadonlyMap<string, { weight: number; variants: number[] }>;
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

interface WordSets {
  functionWords: ReadonlySet<string>;
  denials: ReadonlySet<string>;
}

const setsOf = new WeakMap<Language, WordSets>();

function setsFor(language: Language): WordSets {
  const known = setsOf.get(language);
  if (known) return known;
  const made = {
    functionWords: new Set([...language.functionWords, ...language.adverbs]),
    denials: new Set(language.denials),
  };
  setsOf.set(language, made);
  return made;
}

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

/** What the tokens of `range` say. @param quantities those that it states */
export function contentOf(
  tokens: readonly Token[],
  range: Range,
  quantities: readonly FoundQuantity[],
  language: Language,
): Content {
  const { functionWords, denials } = setsFor(language);
  const content: Content = { stems: new Map(), numbers: [], negated: new Set() };
  for (let i = range.from; i < range.to; i++) {
    const { word, is } = tokens[i]!;
    if (is & Is.negation || (denials.has(word) && !isAttribute(tokens, range, i)))
      for (let at = i; at < negatedUpTo(tokens, range, i); at++) content.negated.add(at);
    const value = parseNumber(word, language);
    if (value !== null) content.numbers.push({ value, at: i, quantity: quantityAt(quantities, i) });
    else if (!(is & meaningless) && !functionWords.has(word)) {
      const key = stem(word, language);
      const places = content.stems.get(key);
      if (places) places.push(i);
      else content.stems.set(key, [i]);
    }
  }
  return content;
}

/** The wordings of all claims with what they say. */
function* wordings({ claims }: Knowledge, lexicon: Lexicon): Generator<{ claim: number; content: Content }> {
  for (const [claim, { variants }] of claims.entries())
    for (const text of variants) {
      const tokens = tokensOf(text, { start: 0, end: text.length }, lexicon, [], []);
      const all = { from: 0, to: tokens.length };
      const quantities = quantitiesIn(text, tokens, all, lexicon.language);
      yield { claim, content: contentOf(tokens, all, quantities, lexicon.language) };
    }
}

/** Weights by stem: the logarithm of how many times fewer claims use it than there are. */
function weigh(all: readonly { claim: number; content: Content }[], claims: number) {
  const uses = new Map<string, Set<number>>();
  for (const { claim, content } of all)
    for (const key of content.stems.keys()) uses.set(key, (uses.get(key) ?? new Set()).add(claim));
  return new Map([...uses].map(([key, { size }]) => [key, Math.log(1 + claims / size)] as const));
}

function build(knowledge: Knowledge, lexicon: Lexicon): KnownClaims {
  const all = [...wordings(knowledge, lexicon)];
  const weights = weigh(all, knowledge.claims.length);
  const stems = new Map([...weights].map(([key, weight]) => [key, { weight, variants: [] as number[] }]));
  const variants = all.map(({ claim, content: { stems: own, numbers, negated } }, index) => {
    const words = [...own.keys()].map(key => ({ stem: key, weight: weights.get(key)! }));
    for (const word of words) stems.get(word.stem)!.variants.push(index);
    const weight = words.reduce((sum, word) => sum + word.weight, numbers.length * numberWeight);
    const telling = Math.max(0, ...words.map(word => word.weight));
    return { claim, numbers, words, negative: negated.size > 0, weight, telling };
  });
  const claims = knowledge.claims.map(({ id, claimants, about }) => ({
    id,
    claimants: new Set(claimants),
    about,
  }));
  const entities = new Set(knowledge.claims.flatMap(({ claimants, about }) => [...claimants, ...about]));
  return { claims, variants, entities, stems };
}

const built = new WeakMap<Knowledge, Map<Language, KnownClaims>>();

/** The known claims of a knowledge base in one language's terms, built once. */
export function knownClaimsOf(knowledge: Knowledge, lexicon: Lexicon): KnownClaims {
  const byLanguage = built.get(knowledge) ?? new Map<Language, KnownClaims>();
  built.set(knowledge, byLanguage);
  const known = byLanguage.get(lexicon.language) ?? build(knowledge, lexicon);
  byLanguage.set(lexicon.language, known);
  return known;
}
