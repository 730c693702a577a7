/** Clauses without commas between a subject and its verb. */
import type { Language } from '../../text/languages/language';
import { Is, pronoun, Says } from '../lexicon';
import type { Range, Token } from '../tokens';
import { joined, type Phrase, phraseEndingAt, simplePhrase } from './phrases';

/** How many words an aside or such a clause may have. */
export const longestAside = 40;

const shortestParticiple = 6;

function mayOpenClause({ word, is, capital, mention }: Token, { participleEndings }: Language): boolean {
  return (
    !is &&
    !capital &&
    !mention &&
    word.length >= shortestParticiple &&
    participleEndings.some(ending => word.endsWith(ending))
  );
}

/** In "doctors treating Erik Brandt said" the phrase before the participle whose clause ends at `last`. */
export function beforeParticiple(
  tokens: readonly Token[],
  { from }: Range,
  last: number,
  language: Language,
): Phrase | null {
  const stops = Is.auxiliary | Is.modal | Is.conjunction | Is.relative | Is.complementiser | Is.subordinator;
  for (let i = last - 1; i > from && i > last - longestAside && joined(tokens[i + 1]!.gap); i--) {
    const token = tokens[i]!;
    if (token.quoted || token.is & stops || (token.verb && !token.mention && !token.verb.participle))
      return null;
    const next = tokens[i + 1]!;
    const hasObject =
      (next.says & Says.function) !== 0 ||
      next.mention !== null ||
      next.capital ||
      (next.is & Is.determiner) !== 0;
    if (!hasObject || token.gap !== '' || !mayOpenClause(token, language)) continue;
    const noun = tokens[i - 1]!;
    if (noun.mention || noun.is & (Is.determiner | Is.preposition | Is.time)) return null;
    const phrase = simplePhrase(tokens, from, i - 1);
    const hangs = phrase && phrase.from > from && (tokens[phrase.from - 1]!.is & Is.preposition) !== 0;
    return hangs ? null : phrase;
  }
  return null;
}

/** In "sailors who asked not to be named said" the phrase before the relative clause that ends at `last`. */
export function beforeRestrictive(tokens: readonly Token[], { from }: Range, last: number): Phrase | null {
  const { mention, capital, is } = tokens[last]!;
  if (mention || capital || is & (pronoun | Is.speaker)) return null;
  let hasVerb = false;
  for (let i = last; i > from && i > last - longestAside && joined(tokens[i]!.gap); i--) {
    if (tokens[i]!.quoted) return null;
    if (tokens[i]!.is & Is.relative) return hasVerb ? phraseEndingAt(tokens, from, i - 1) : null;
    hasVerb ||= tokens[i]!.verb !== null || (tokens[i]!.is & (Is.auxiliary | Is.modal)) !== 0;
  }
  return null;
}
