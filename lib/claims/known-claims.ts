/** The known claims, ready for comparing with what an article says. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Language } from '../text/languages/language';
import { stem } from '../text/stem';
import type { Range } from './attribution/subject';
import { Is, type Lexicon, pronoun } from './lexicon';
import { readingOf, type Token, tokensOf } from './tokens';

/** What words say, for comparing: token indices by stem, numbers, and the tokens that turn it round. */
export interface Content {
  stems: Map<string, number[]>;
  numbers: number[];
  negations: number[];
}

/** One wording of a known claim. */
export interface Variant {
  /** Index of the claim. */
  claim: number;
  /** Numbers that it needs, such as 7000. */
  numbers: readonly number[];
  /** It says that something is not so. */
  negative: boolean;
  /** Sum of the weights of its words and numbers. */
  weight: number;
}

export interface KnownClaims {
  claims: readonly { id: string; claimants: ReadonlySet<string>; about: readonly string[] }[];
  variants: readonly Variant[];
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

/** What the tokens of `range` say. */
export function contentOf(tokens: readonly Token[], range: Range, language: Language): Content {
  const { functionWords, denials } = setsFor(language);
  const { group, decimal } = language.numberFormat;
  const content: Content = { stems: new Map(), numbers: [], negations: [] };
  for (let i = range.from; i < range.to; i++) {
    const { word, is } = tokens[i]!;
    if (is & Is.negation || denials.has(word)) content.negations.push(i);
    if (/^\d/.test(word)) content.numbers.push(Number(word.replaceAll(group, '').replace(decimal, '.')));
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
      const tokens = tokensOf(readingOf(text, lexicon).read(0, text.length), lexicon, [], []);
      yield { claim, content: contentOf(tokens, { from: 0, to: tokens.length }, lexicon.language) };
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
  const variants = all.map(({ claim, content: { stems: own, numbers, negations } }, index) => {
    let weight = numbers.length * numberWeight;
    for (const key of own.keys()) {
      weight += weights.get(key)!;
      stems.get(key)!.variants.push(index);
    }
    return { claim, numbers, negative: negations.length > 0, weight };
  });
  const claims = knowledge.claims.map(({ id, claimants, about }) => ({
    id,
    claimants: new Set(claimants),
    about,
  }));
  return { claims, variants, stems };
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
