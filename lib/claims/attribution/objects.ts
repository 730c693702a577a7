/** What some verbs say by their object: a view, what it is called, a number; or by a part of themselves at their clause's end. */
import type { Language } from '../../text/languages/language';
import { Is, pronoun, Says, type Verb } from '../lexicon';
import type { Range, Token } from '../tokens';
import { adverbial } from './adverbials';
import { joined } from './phrases';

/** "Sees the count as unfair": how far behind the verb the judgement may begin. */
const judgementReach = 10;

/** Whether the verb tells how somebody sees something. */
export function judges(
  tokens: readonly Token[],
  { to }: Range,
  at: number,
  { judgements }: Language,
): boolean {
  for (let i = at + 2; i < Math.min(to, at + judgementReach) && joined(tokens[i]!.gap); i++)
    if (judgements.includes(tokens[i]!.word)) return true;
  return false;
}

/** How many words an object has, with its article, that is called something. */
const longestObject = 4;

/** Whether the object behind the verb is called something: "called the vote deeply unfair", "called it the end". */
function names(tokens: readonly Token[], { to }: Range, at: number): boolean {
  const first = tokens[at + 1];
  if (at + 2 >= to || !first || !joined(first.gap) || first.quoted) return false;
  if (!first.mention && !(first.is & (Is.determiner | pronoun))) return false;
  for (let i = at + 2; i < Math.min(to, at + 2 + longestObject) && joined(tokens[i]!.gap); i++) {
    const { is, quoted, mention, verb } = tokens[i]!;
    if (quoted || is & (Is.preposition | Is.conjunction | Is.complementiser | Is.relative | Is.time))
      return false;
    const isName = (is & (Is.single | Is.definite | Is.adverb)) !== 0;
    if (isName && !mention) return isWordBehind(tokens, to, i);
    if (verb && !mention) return false;
  }
  return false;
}

/** Whether a word that may say what something is stands right behind `at`. */
function isWordBehind(tokens: readonly Token[], to: number, at: number): boolean {
  const next = at + 1 < to ? tokens[at + 1]! : null;
  return next !== null && next.gap === '' && !(next.is & (adverbial | Is.conjunction | Is.subordinator));
}

/** "Put turnout at 80 percent": how far behind the verb the number, or what hedges it, may stand. */
const numberReach = 6;
const longestHedge = 3;

/** How many words before the number at `at` hedge it: two in "more than 80". */
function hedgeBefore(tokens: readonly Token[], at: number, { hedges }: Language): number {
  for (const phrases of Object.values(hedges))
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const from = at - words.length;
      if (from >= 0 && words.every((word, i) => tokens[from + i]!.word === word)) return words.length;
    }
  return 0;
}

function tellsNumber(tokens: readonly Token[], { to }: Range, at: number, language: Language): boolean {
  const near = at + numberReach;
  for (let i = at + 1; i < Math.min(to, near + longestHedge) && joined(tokens[i]!.gap); i++)
    if (tokens[i]!.isNumber || (tokens[i]!.says & Says.number) !== 0)
      return i < near || i - hedgeBefore(tokens, i, language) < near;
  return false;
}

/** How far behind the verb the part of it that ends its clause may stand. */
const particleReach = 16;

/** "Kündigte am Montag Sanktionen an", "teilte mit, ...": whether the verb ends its clause with a part of it, and says something. */
function endsInParticle(
  tokens: readonly Token[],
  { to }: Range,
  at: number,
  particles: readonly string[],
): boolean {
  for (let i = at + 1; i < Math.min(to, at + particleReach) && joined(tokens[i]!.gap); i++) {
    const { word, quoted, mention } = tokens[i]!;
    if (quoted) return false;
    if (mention || !particles.includes(word)) continue;
    const next = i + 1 < to ? tokens[i + 1]! : null;
    if (!next || !joined(next.gap)) return i > at + 1 || (next !== null && /^[,:]/.test(next.gap));
  }
  return false;
}

/** Whether the verb says something by a part of it, by what its object is called or by a number. */
export function isByItsKind(
  tokens: readonly Token[],
  range: Range,
  at: number,
  { particles, naming, figure }: Verb,
  language: Language,
): boolean {
  if (particles && endsInParticle(tokens, range, at, particles)) return true;
  if (naming && names(tokens, range, at)) return true;
  return figure === true && tellsNumber(tokens, range, at, language);
}
