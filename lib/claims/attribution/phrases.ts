/** Noun phrases beside a verb, found by what can not be inside one. No grammar: a few edges that hold in the press. */
import type { Language } from '../../text/languages/language';
import { Is, pronoun, Says, title } from '../lexicon';
import type { Token } from '../tokens';

/** Token indices, all inclusive; `to` lies behind `head` where "of" or "in" and more follows the head. */
export interface Phrase {
  from: number;
  head: number;
  to: number;
}

/** Words that no noun phrase runs over. */
const edge =
  Is.preposition |
  Is.conjunction |
  Is.subordinator |
  Is.relative |
  Is.complementiser |
  Is.auxiliary |
  Is.modal |
  Is.negation |
  pronoun;
const maxLength = 8;

/** Whether two words are only spaces, a hyphen or a dot apart. */
export const joined = (gap: string): boolean => gap === '' || gap === '-' || gap === '.' || gap === '&';

const isEdge = (token: Token): boolean => (token.is & edge) !== 0 && !token.mention;

/** "Des": of the, or no more than an article in the plural. */
const isPartitive = ({ is, mention }: Token): boolean =>
  (is & Is.preposition) !== 0 && (is & Is.determiner) !== 0 && !mention;

/** Words such as "after" may open a clause as well: what stands behind them is no attribute. */
const isPreposition = ({ is, mention }: Token): boolean =>
  (is & Is.preposition) !== 0 && !(is & Is.subordinator) && !mention;

/** Where a clause begins: nothing of it stands before the token. */
function opensClause(tokens: readonly Token[], lower: number, at: number): boolean {
  if (at <= lower || !joined(tokens[at]!.gap)) return true;
  return (tokens[at - 1]!.is & (Is.conjunction | Is.complementiser | Is.subordinator)) !== 0;
}

/** "После встречи с Брандтом Хольм": whether a name in a case is followed by another one in none, which is no part of its phrase. */
function isAnotherName(before: Token, first: Token): boolean {
  return before.inflected && !first.inflected && first.mention !== null && before.mention !== first.mention;
}

/** Whether a phrase ends between two words that stand side by side. */
function endsBetween(before: Token, first: Token): boolean {
  if (isAnotherName(before, first)) return true;
  if (isEdge(before) || (first.is & Is.determiner && !first.mention)) return true;
  return (before.verb !== null || (before.is & (Is.adverb | Is.time)) !== 0) && !before.mention;
}

/** Whether no noun follows a determiner: "many of them"; "many have" only where a clause of its own begins. */
function standsAlone(tokens: readonly Token[], lower: number, at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.mention) return false;
  // "Many, among them Holm, said".
  if (next.gap === ',') return at === lower && (next.is & (Is.preposition | Is.relative)) !== 0;
  if (next.gap !== '') return false;
  if (next.is & Is.preposition) return true;
  if (at > lower && joined(tokens[at]!.gap)) return false;
  return next.verb !== null || (next.is & (Is.auxiliary | Is.relative)) !== 0;
}

/** "Those in the hall": a determiner that stands for a noun at `at`. */
function demonstrative(tokens: readonly Token[], lower: number, at: number): Phrase | null {
  if (at < lower) return null;
  const { is, mention, quoted } = tokens[at]!;
  if (mention || quoted || !(is & Is.definite) || is & (edge | Is.agent)) return null;
  return { from: at, head: at, to: at };
}

/** The head of the words up to `to`: the last one, but a noun before its adjectives in "la police locale". */
function headOf(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (tokens[at]!.says & Says.leading && !tokens[at]!.mention)
      return tokens[to]!.mention || tokens[to]!.capital ? to : at;
  return to;
}

/** The phrase without attributes behind its head whose last word is `at`; null where no phrase ends there. */
export function simplePhrase(tokens: readonly Token[], lower: number, at: number): Phrase | null {
  const head = tokens[at];
  if (!head || at < lower || head.quoted) return null;
  if (head.is & pronoun && !head.mention) return { from: at, head: at, to: at };
  if (head.possessive) return null;
  if ((isEdge(head) || head.is & Is.adverb || head.verb?.participle) && !head.mention) return null;
  if (head.is & Is.determiner && !head.mention && !(head.is & Is.speaker && standsAlone(tokens, lower, at)))
    return null;
  let from = at;
  while (from > lower && at - from < maxLength) {
    const first = tokens[from]!;
    const before = tokens[from - 1]!;
    if (!joined(first.gap) || before.quoted) break;
    // What a hyphen ties belongs to the phrase, whatever it is: "the 61-year-old builder".
    if (first.gap !== '-' && endsBetween(before, first)) break;
    from--;
  }
  return { from: withPartitive(tokens, lower, from), head: headOf(tokens, from, at), to: at };
}

/** Where a phrase begins with the "des" before it, if that is its article. */
function withPartitive(tokens: readonly Token[], lower: number, from: number): number {
  if (from <= lower || !joined(tokens[from]!.gap) || !isPartitive(tokens[from - 1]!)) return from;
  return opensClause(tokens, lower, from - 1) ? from - 1 : from;
}

/** The word before a relative clause in which the verb's group opens at `at`: "officials who were briefed", or -1. */
function beforeRelative(tokens: readonly Token[], lower: number, at: number): number {
  let opens = at;
  while (opens > lower && tokens[opens]!.is & (Is.auxiliary | Is.modal | Is.adverb | Is.negation)) opens--;
  return opens > lower && tokens[opens]!.is & Is.relative ? opens - 1 : -1;
}

/** In "Holm and Lund said" the speaker is Holm, who is named first; but not where a clause ends in a name before "and". */
function firstOfSeveral(tokens: readonly Token[], lower: number, phrase: Phrase): Phrase {
  const link = phrase.from - 1;
  if (link <= lower || !(tokens[link]!.is & Is.conjunction) || !joined(tokens[phrase.from]!.gap))
    return phrase;
  const first = joined(tokens[link]!.gap) ? simplePhrase(tokens, lower, link - 1) : null;
  if (!first || !opensClause(tokens, lower, first.from)) return phrase;
  return isAdjective(tokens, first, phrase) ? { ...phrase, from: first.from } : { ...first, to: phrase.to };
}

/** "Current and former officials": whether what stands before "and" is no noun of its own, but another word for the next one. */
function isAdjective(tokens: readonly Token[], { from, to }: Phrase, { head }: Phrase): boolean {
  const { mention, is, says } = tokens[from]!;
  const isNoun =
    mention !== null ||
    (is & (Is.speaker | Is.organ | Is.body | Is.voice)) !== 0 ||
    (says & Says.person) !== 0;
  const { is: isHead, mention: named } = tokens[head]!;
  return from === to && !isNoun && !(is & pronoun) && !named && (isHead & Is.speaker) !== 0;
}

/** In "the group he led said" the phrase before the pronoun; `at` is what looks like a noun behind that. */
function beforeContactClause(tokens: readonly Token[], lower: number, at: number): Phrase | null {
  if (at - 2 < lower || !(tokens[at - 1]!.is & pronoun) || tokens[at - 1]!.is & Is.it) return null;
  const { gap, is, capital, mention } = tokens[at]!;
  if (mention || capital || is || gap !== '' || tokens[at - 1]!.gap !== '') return null;
  const phrase = simplePhrase(tokens, lower, at - 2);
  return phrase && tokens[phrase.from]!.is & Is.determiner ? { ...phrase, to: at } : null;
}

/**
 * The phrase that ends at `at`, with its head before any "of", "in" and so on: in "police in Lund" the head is
 * "police", but in "In Lund Holm ..." it is "Holm".
 */
export function phraseEndingAt(tokens: readonly Token[], lower: number, at: number): Phrase | null {
  const inner = beforeContactClause(tokens, lower, at) ?? simplePhrase(tokens, lower, at);
  const outer = inner && withAttributes(tokens, lower, inner);
  if (!inner || !outer) return null;
  const isNamed = outer !== inner && namesOuter(tokens, outer, inner);
  return firstOfSeveral(tokens, lower, isNamed ? { from: outer.from, head: at, to: at } : outer);
}

/** The phrase of which `inner` is the last attribute, or that phrase itself. */
function withAttributes(tokens: readonly Token[], lower: number, inner: Phrase): Phrase | null {
  const at = inner.to;
  let phrase: Phrase | null = inner;
  for (let depth = 0; phrase && depth < 4; depth++) {
    const link: number = phrase.from - 1;
    if (link <= lower || !joined(tokens[phrase.from]!.gap) || !isPreposition(tokens[link]!)) break;
    if (opensClause(tokens, lower, link)) break;
    const outer: Phrase | null =
      simplePhrase(tokens, lower, link - 1) ?? demonstrative(tokens, lower, link - 1);
    if (!outer) break;
    const relative = beforeRelative(tokens, lower, outer.from - 1);
    const isVerb = outer.from > lower && (tokens[outer.from - 1]!.is & (Is.auxiliary | Is.modal)) !== 0;
    if (isVerb && relative < 0) break;
    const antecedent: Phrase | null = relative < 0 ? outer : simplePhrase(tokens, lower, relative);
    if (!antecedent) break;
    phrase = { ...antecedent, to: at };
  }
  return phrase;
}

/** The first word in [from, to) that is a noun for those who speak, or -1. */
function speakerIn(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]!.is & Is.speaker && !tokens[at]!.mention) return at;
  return -1;
}

/** Whether what somebody or something belongs to stands behind it without more: "президент Беларуси". */
const ownersFollow = ({ roles }: Language): boolean => !roles.articles && roles.names.includes('behind');

/** What an organisation's or a state's name may stand behind without being anything but its name. */
const speaksFor = Is.organ | Is.body | Is.voice;

/** The first word in [from, to) that speaks for what is named behind it, as "уряд" in "уряд Лейкленду", or -1. */
export function speaksForIn(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]!.is & speaksFor && !tokens[at]!.mention) return at;
  return -1;
}

/** The head of a phrase of common nouns, where the last one only tells whose the first one is: "директор порта". */
function commonHead(tokens: readonly Token[], { from, head }: Phrase): number {
  const { is, says, capital } = tokens[head]!;
  if (capital || (is & Is.speaker && !(says & Says.oblique))) return head;
  const noun = speakerIn(tokens, from, head);
  return noun < 0 ? head : noun;
}

/** The head of a phrase that ends in a name beginning at `first`: the name, or the noun that belongs to it. */
function headBeside(tokens: readonly Token[], { from, head }: Phrase, first: number): number {
  const { mention, inflected } = tokens[first]!;
  const noun = speakerIn(tokens, from, first);
  const isPerson = mention?.kind === 'person';
  if (noun < 0) {
    const isOwner = inflected && !tokens[first - 1]!.mention && speaksForIn(tokens, from, first) < 0;
    return isOwner ? first - 1 : head;
  }
  return (isPerson ? inflected : !(tokens[noun]!.is & speaksFor)) ? noun : head;
}

/**
 * The phrase with the noun as its head where the name behind it only tells whose that is: "адвокат Хольма". A name in
 * the case of the noun is that of whom the noun means.
 */
export function withoutOwner(tokens: readonly Token[], phrase: Phrase, language: Language): Phrase {
  const { mention } = tokens[phrase.head]!;
  if (!ownersFollow(language)) return phrase;
  if (!mention) return { ...phrase, head: commonHead(tokens, phrase) };
  let first = phrase.head;
  while (first > phrase.from && tokens[first - 1]!.mention === mention) first--;
  if (first === phrase.from || !joined(tokens[first]!.gap)) return phrase;
  return { ...phrase, head: headBeside(tokens, phrase, first) };
}

/** Whether a word may belong to the phrase before it. */
function mayGoOn(next: Token): boolean {
  return joined(next.gap) && !next.quoted && !isEdge(next) && (next.verb === null || next.mention !== null);
}

/** The phrase that begins at `at`: up to a word or a punctuation mark that ends it. */
export function phraseFrom(tokens: readonly Token[], at: number, upper: number): Phrase | null {
  const first = tokens[at];
  if (!first || at >= upper || first.quoted) return null;
  if (first.is & pronoun && !first.mention) return { from: at, head: at, to: at };
  if (isEdge(first) && !isPartitive(first)) return null;
  let to = at;
  while (to + 1 < upper && to - at < 2 * maxLength) {
    const next = tokens[to + 1]!;
    // "CN/CR chief Anna Holm": a name goes on whatever stands in it.
    const isSameName = next.mention !== null && next.mention === tokens[to]!.mention;
    if (!isSameName && !mayGoOn(next)) break;
    // "Według Brandta Holm zamknęła", but not "по словам президента Беларуси Хольма".
    if (isAnotherName(tokens[to]!, next) && tokens[to]!.mention?.kind === 'person') break;
    to++;
  }
  return { from: at, head: headOf(tokens, at, to), to };
}

/** Index behind which a phrase of time at `at` begins: "on Wednesday", "this week". */
function beforeTime(tokens: readonly Token[], lower: number, at: number): number {
  let before = at - 1;
  while (
    before >= lower &&
    tokens[before]!.is & (Is.timeModifier | Is.time) &&
    joined(tokens[before + 1]!.gap)
  )
    before--;
  if (before >= lower && isPreposition(tokens[before]!) && joined(tokens[before + 1]!.gap)) before--;
  return before;
}

/** "Not" and "never", but not "no" and "without", before which a phrase ends. */
const isNot = ({ is }: Token): boolean =>
  (is & Is.negation) !== 0 && !(is & (Is.determiner | Is.preposition | Is.conjunction));

/** Index of the last token before the verb at `at` with its auxiliaries, its adverbs, its clitics and the time. */
export function beforeVerbGroup(tokens: readonly Token[], lower: number, at: number): number {
  let last = at - 1;
  while (last >= lower && tokens[last + 1]!.gap === '' && !tokens[last]!.quoted && !tokens[last]!.mention) {
    const { is, says } = tokens[last]!;
    const before = is & Is.time ? beforeTime(tokens, lower, last) : last;
    if (before < last) last = before;
    else if (is & (Is.auxiliary | Is.adverb) || says & Says.clitic || isNot(tokens[last]!)) last--;
    else if (says & Says.told && isOnlyTold(tokens, lower, last)) last--;
    else break;
  }
  return last;
}

/** Whether a word for those who are told is no subject: by its case, or behind a quotation where its name has none. */
function isOnlyTold(tokens: readonly Token[], lower: number, at: number): boolean {
  if (!tokens[at]!.capital) return at > lower;
  let first = at;
  while (first > lower && tokens[first]!.gap === '' && tokens[first - 1]!.says & Says.told) first--;
  return first > lower && tokens[first - 1]!.quoted;
}

/** In "a-t-il dit" the auxiliary to which a hyphen ties the pronoun `subject` before the verb, or -1. */
function auxiliaryOfTied(tokens: readonly Token[], lower: number, subject: number): number {
  if (subject <= lower || tokens[subject]!.gap !== '-' || !(tokens[subject]!.is & pronoun)) return -1;
  return tokens[subject - 1]!.is & Is.auxiliary ? subject - 1 : -1;
}

/** Index of the first token of the verb at `at` with all that belongs to it, a pronoun tied to its auxiliary too. */
export function verbGroupStart(tokens: readonly Token[], lower: number, at: number): number {
  const last = beforeVerbGroup(tokens, lower, at);
  const auxiliary = auxiliaryOfTied(tokens, lower, last);
  return (auxiliary < 0 ? last : beforeVerbGroup(tokens, lower, auxiliary)) + 1;
}

/** The first token of the name that ends at `at`. */
function nameStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && tokens[start - 1]!.mention === tokens[at]!.mention) start--;
  return start;
}

/**
 * In "the head of the harbour office Anna Holm" the name is that of the head, but in "the lawyer of the mayor Anna Holm" it
 * is that of the mayor.
 * @param inner the words behind "of", the name last
 */
export function namesOuter(tokens: readonly Token[], outer: Phrase, inner: Phrase): boolean {
  const { mention, possessive } = tokens[inner.to]!;
  const { mention: known, says, is } = tokens[outer.head]!;
  if (!mention || possessive || known || mention.kind === 'place' || mention.kind === 'event') return false;
  if (!(tokens[inner.from - 1]!.is & Is.agent)) return false;
  const isPerson = mention.kind === 'person';
  if (isPerson ? !(says & Says.person) : !(is & (Is.organ | Is.body))) return false;
  let hasNoun = false;
  for (let at = nameStart(tokens, inner.to) - 1; at >= inner.from; at--) {
    const word = tokens[at]!;
    if (isPerson ? word.says & Says.person || word.is & title : word.is & (Is.organ | Is.body)) return false;
    hasNoun ||= !(word.is & Is.determiner);
  }
  return hasNoun;
}
