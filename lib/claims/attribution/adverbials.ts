/** Times, places and the like behind a verb. */
import { Is, pronoun, Says } from '../lexicon';
import type { Range, Token } from '../tokens';
import { joined } from './phrases';

/** What may stand between a verb and what it says: a time or a place. */
export const adverbial = Is.preposition | Is.time | Is.timeModifier | Is.adverb;

/** How far behind the verb they may reach. */
const reach = 24;

/** The last token of the time, the place or the like behind a verb: "said on Monday in a letter that". */
export function adverbialEnd(tokens: readonly Token[], { to }: Range, at: number): number {
  const opens = Is.preposition | Is.adverb | Is.time;
  // "Des" may be no more than an article: "disent des marins".
  const others = Is.complementiser | Is.subordinator | Is.determiner;
  const upper = Math.min(to, at + reach);
  let end = at;
  while (end + 1 < upper && joined(tokens[end + 1]!.gap)) {
    const { is, says, mention, capital, quoted } = tokens[end + 1]!;
    const isTold = (says & Says.told) !== 0;
    if (mention || capital || quoted || !(is & opens || isTold) || is & others) break;
    end++;
    if (isTold) end = outletEnd(tokens, end, upper);
    else if (is & Is.preposition) end = objectEnd(tokens, end, upper);
  }
  return end;
}

/** The last token of the place or the like right behind a verb, if there is one: "spoke in Lund of". */
export function placeEnd(tokens: readonly Token[], { to }: Range, at: number): number {
  const next = at + 1 < to ? tokens[at + 1]! : undefined;
  const isPreposition = next && (next.is & Is.preposition) !== 0 && !next.mention && !next.quoted;
  return isPreposition && joined(next.gap) ? objectEnd(tokens, at + 1, Math.min(to, at + reach)) : at;
}

/** The last word of the outlet's name behind the noun at `at` for those who are told, if one stands there. */
function outletEnd(tokens: readonly Token[], at: number, upper: number): number {
  const mention = at + 1 < upper && joined(tokens[at + 1]!.gap) ? tokens[at + 1]!.mention : null;
  if (mention?.kind !== 'organisation') return at;
  let end = at + 1;
  while (end + 1 < upper && tokens[end + 1]!.mention === mention) end++;
  return end;
}

/** The last token of what hangs on the preposition at `at`: a name, or a noun with its article and its adjectives. */
function objectEnd(tokens: readonly Token[], at: number, upper: number): number {
  const isNext = (next: number) => next < upper && joined(tokens[next]!.gap) && !tokens[next]!.quoted;
  let end = at;
  if (isNext(end + 1) && tokens[end + 1]!.is & Is.determiner && !tokens[end + 1]!.mention) end++;
  if (!isNext(end + 1) || tokens[end + 1]!.is & Is.preposition) return end;
  const { mention, inflected, is } = tokens[end + 1]!;
  // "Said of this Holm": a name behind a determiner does not belong to it.
  if (end > at && mention?.kind === 'person' && !inflected) return end;
  end++;
  if (is & Is.time && !mention) return end;
  const clauses = Is.relative | Is.conjunction | Is.complementiser | Is.auxiliary | Is.modal | Is.negation;
  const ends = Is.determiner | Is.preposition | Is.adverb | Is.time | pronoun | clauses;
  while (isNext(end + 1)) {
    const next = tokens[end + 1]!;
    if (mention ? next.mention !== mention : next.mention || next.capital || next.is & ends) break;
    end++;
  }
  return end;
}
