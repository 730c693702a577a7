/** The claims of an article: who says what. Ties together quotations, reporting, figures, speakers and links. */
import type { Claim, ClaimKind, KnownLink, Mention, Span } from '../annotations';
import type { Knowledge } from '../knowledge/knowledge';
import { partitionPoint } from '../sorted';
import type { Language } from '../text/languages/language';
import type { ReadArticle } from '../text/read-article';
import type { ReadBlock } from '../text/read-block';
import { isPause, type Work } from '../work';
import { cuesIn, mainCue } from './attribution/reported';
import type { Cue } from './attribution/reporting-verb';
import { type Discourse, goOn, type Speaker, speakerOf, startDiscourse } from './attribution/speaker';
import { mainSubject } from './attribution/subject';
import { inflectedOnes } from './cases';
import { featuresOf, scoreOf } from './check-worthiness';
import { tellsIncident } from './incidents';
import { Is, type Lexicon, lexiconOf, Says } from './lexicon';
import { type KnownClaims, knownClaimsOf } from './linking/known-claims';
import { type LinkTools, linksOf, linkTools } from './linking/link';
import type { Voice } from './linking/voice';
import { type FoundQuantity, quantitiesIn } from './quantities';
import { quotedIn } from './quoted';
import { type Quote, quotesIn } from './quotes';
import { type Statement, statementsOf } from './statements';
import { type Range, type Token, tokensOf } from './tokens';

interface Found extends Span {
  kind: ClaimKind;
  speaker: Speaker | null;
  /** Where its verbs of speech, its attribution or its figures stand. */
  cues: Span[];
  /** A quotation without a verb, which goes on with the one before it. */
  goesOn: boolean;
  /** The known claims that it makes. */
  links: KnownLink[];
  checkWorthiness: number;
}

/** What is ready for the whole article. */
interface Tools extends LinkTools {
  text: string;
  lexicon: Lexicon;
  /** Ids of the known claims that the article has made so far. */
  linked: Set<string>;
  /** Quotations that were left open without a verb, one paragraph after the other: whoever closes them says them. */
  awaiting: Found[];
}

/** A block as it is read. */
interface Reading {
  tokens: Token[];
  quotes: readonly Quote[];
  statements: Statement[];
  /** A quotation before it was left open. */
  goesOn: boolean;
  /** The block before ends in a colon. */
  isIntroduced: boolean;
  /** A headline or a line like one: only what it reports outright counts. */
  isHeading: boolean;
}

/** Prose ends in a full stop or the like; headlines and captions inside the text do not. */
const proseEnd = /[.!?…:;,。！？]/u;
const longestHeading = 14;

function isFurniture(tokens: readonly Token[], { language, openings }: Lexicon): boolean {
  const first = tokens[0];
  if (!first) return true;
  if ((first.says & Says.furniture) === 0) return false;
  if (language.furniture.labels.includes(first.word) && /^[:|]/.test(tokens[1]?.gap ?? '')) return true;
  return openings.some(opening => opening.every((word, i) => tokens[i]?.word === word));
}

/** Whether a quotation holds more than a name: "March for Freedom" quotes nobody. */
function quotesSomebody(quote: Quote, { tokens }: Reading, { from, to }: Range): boolean {
  let named: Mention | null = null;
  for (let at = from; at < to; at++) {
    const { start, end, mention } = tokens[at]!;
    if (start < quote.start || end > quote.end) continue;
    if (!mention || (named && mention !== named)) return true;
    named = mention;
  }
  return false;
}

/** Whether a statement begins with a quotation that makes up most of it, so that it needs no verb to be one. */
function isQuotation({ start, end }: Statement, quotes: readonly Quote[]): boolean {
  const quoted = quotes.reduce(
    (sum, quote) => sum + Math.min(end, quote.end) - Math.max(start, quote.start),
    0,
  );
  return quotes.length > 0 && quotes[0]!.start <= start && quoted > (end - start) / 2;
}

/** The quotations that share some text with a statement; a block may have very many of both. */
function quotesWithin(statement: Statement, quotes: readonly Quote[]): Quote[] {
  const first = partitionPoint(quotes, ({ end }) => end <= statement.start);
  let behind = first;
  while (behind < quotes.length && quotes[behind]!.start < statement.end) behind++;
  return quotes.slice(first, behind);
}

type Attribution = Pick<Found, 'kind' | 'goesOn' | 'speaker' | 'cues'>;

/** Who says a statement, by its cue or by the quotation before it; null where the outlet does. */
function attribution(
  statement: Statement,
  reading: Reading,
  discourse: Discourse,
  { lexicon }: Tools,
): Attribution | null {
  const { tokens } = reading;
  const isCued = statement.hasVerb || statement.hasQuoted || (statement.is & Is.attribution) !== 0;
  if (!isCued && reading.quotes.length === 0) return null;
  const quotes = quotesWithin(statement, reading.quotes);
  const all = cuesIn(tokens, statement, lexicon.language);
  const cue = mainCue(all);
  const speaker = cue && speakerOf(tokens, statement, cue.subject, discourse);
  // What a relative clause says in passing counts only if somebody is named.
  if (speaker && (speaker.mention || !cue.relative)) {
    const isQuote = quotes.some(quote => quotesSomebody(quote, reading, statement));
    return { kind: isQuote ? 'quote' : 'reported', speaker, cues: wordsOf(cue, all, tokens), goesOn: false };
  }
  if (reading.isHeading || !isQuotation(statement, quotes)) return null;
  const before = speakerBefore(reading, discourse);
  return before || quotes.at(-1)!.open ? { kind: 'quote', speaker: before, cues: [], goesOn: true } : null;
}

/** The words of a cue, and of the others of the same subject: "said that ... and warned of". */
function wordsOf({ subject }: Cue, all: readonly Cue[], tokens: readonly Token[]): Span[] {
  return all
    .filter(cue => cue.words > 0 && cue.subject.head === subject.head)
    .map(({ at, words }) => ({ start: tokens[at - words + 1]!.start, end: tokens[at]!.end }));
}

/** What the outlet states itself, with its figures as cues. */
function ofOutlet(figures: readonly FoundQuantity[], tokens: readonly Token[]): Attribution {
  const cues = figures.map(({ from, quantity }) => {
    const { start } = tokens[from]!;
    return { start, end: start + quantity.exact.length };
  });
  return { kind: 'figure', speaker: null, cues, goesOn: false };
}

/** Whose a quotation without a verb is: of whoever spoke last, or of the person whom the sentence before was about. */
function speakerBefore({ goesOn, isIntroduced }: Reading, { topic, last, block }: Discourse): Speaker | null {
  // "The speech of Anna Holm:"
  if (isIntroduced && topic?.block === block - 1 && topic.speaker.mention?.kind === 'person')
    return topic.speaker;
  const isNear = last && (goesOn || block - last.block <= 1);
  if (topic?.block === block && topic.speaker.mention?.kind === 'person') return topic.speaker;
  return isNear ? last.speaker : null;
}

/** How much nearer the nearest known claim must be to come first although the article has made it before. */
const clearlyNearer = 0.1;

/** The known claims that a statement makes, the nearest first; of those about equally near, one that is new. */
function knownClaims(
  statement: Statement,
  { tokens }: Reading,
  quantities: readonly FoundQuantity[],
  voice: Voice,
  tools: Tools,
): KnownLink[] {
  const links = linksOf(tokens, statement, quantities, voice, tools);
  if (links.length === 0) return [];
  const fresh = links.findIndex(({ claim }) => !tools.linked.has(claim));
  const first = fresh > 0 && links[fresh]!.score >= links[0]!.score - clearlyNearer ? fresh : 0;
  if (first > 0) links.unshift(...links.splice(first, 1));
  return links.map(({ claim, quantity }) => {
    tools.linked.add(claim);
    return { claim, quantity };
  });
}

/**
 * Whether a story that makes known claims is one of an actor: of what a person or an organisation does, or of somebody
 * who makes such a claim. Background on anything else claims nothing.
 */
function tellsOfActor(
  tokens: readonly Token[],
  statement: Statement,
  links: readonly KnownLink[],
  { claims, entities }: KnownClaims,
): boolean {
  const subject = mainSubject(tokens, statement);
  const kind = subject && tokens[subject.head]!.mention?.kind;
  if (kind === 'person' || kind === 'organisation') return true;
  const made = claims.filter(({ id }) => links.some(({ claim }) => claim === id));
  return statement.entities.some(id => {
    const entity = entities.get(id);
    return entity !== undefined && made.some(({ claimants }) => claimants.includes(entity));
  });
}

/** What a statement claims, if anything, who says it, and what is known of it. */
function read(statement: Statement, reading: Reading, discourse: Discourse, tools: Tools): Found | null {
  const { tokens, isHeading } = reading;
  const { language } = tools.lexicon;
  const said = attribution(statement, reading, discourse, tools);
  if (isHeading && !said) return null;
  const hasNumber = (statement.says & Says.quantity) !== 0;
  const quantities = hasNumber ? quantitiesIn(tools.text, tokens, statement, language) : [];
  const isIncident = (statement.says & Says.incident) !== 0 && tellsIncident(tokens, statement);
  const isFigure = !said && (quantities.length > 0 || isIncident);
  const speaker = said?.speaker?.entity ?? null;
  const kind = said ? (speaker ? 'actor' : 'somebody') : isFigure ? 'figure' : 'story';
  const voice: Voice = { kind, entity: speaker };
  const links = knownClaims(statement, reading, quantities, voice, tools);
  // A headline counts if it reports somebody or something that is known.
  const counts = said
    ? !isHeading || said.speaker?.mention || links.length > 0
    : isFigure || (links.length > 0 && tellsOfActor(tokens, statement, links, tools.known));
  if (!counts) return null;
  const { start, end } = statement;
  const exact = tools.text.slice(start, end);
  const crisis = tools.known.entities;
  const rated = { statement, exact, quantities, isIncident, links, speaker, crisis };
  const checkWorthiness = scoreOf(featuresOf(rated));
  const by = said ?? ofOutlet(quantities, tokens);
  return {
    start,
    end,
    kind: by.kind,
    speaker: by.speaker,
    cues: by.cues,
    goesOn: by.goesOn,
    links,
    checkWorthiness,
  };
}

/** Takes a quotation into the claim that it goes on with. */
function join(before: Found, { end, links, checkWorthiness }: Found): void {
  const made = new Set(before.links.map(({ claim }) => claim));
  before.end = end;
  before.links.push(...links.filter(({ claim }) => !made.has(claim)));
  before.checkWorthiness = Math.max(before.checkWorthiness, checkWorthiness);
}

function readBlock(reading: Reading, discourse: Discourse, tools: Tools): Found[] {
  const found: Found[] = [];
  /** The claim of the statement before, if it is one. */
  let before: Found | null = null;
  for (const statement of reading.statements) {
    const claim = read(statement, reading, discourse, tools);
    goOn(reading.tokens, statement, claim?.speaker ?? null, discourse);
    if (claim && !claim.goesOn && reading.goesOn && found.length === 0)
      for (const open of tools.awaiting) open.speaker = claim.speaker;
    if (claim?.goesOn && before?.kind === 'quote') {
      join(before, claim);
    } else {
      before = claim;
      if (claim) found.push(claim);
    }
  }
  if (!reading.goesOn && tools.awaiting.length > 0) tools.awaiting.length = 0;
  const last = found.at(-1);
  if (last?.goesOn && reading.quotes.at(-1)?.open) tools.awaiting.push(last);
  return found;
}

/** How many paragraphs a quotation may have that is marked only at its two ends. */
const longestQuotation = 8;

/** Whether a quotation that is open before a block without marks is closed in one behind it. */
function isClosedBehind(blocks: readonly ReadBlock[], index: number, language: Language): boolean {
  for (const block of blocks.slice(index + 1, index + longestQuotation)) {
    const [first] = quotesIn(block, language, true);
    if (first)
      return first.start === block.start && !first.open && quotesIn(block, language, false).length === 0;
  }
  return false;
}

function toClaim(text: string, { start, end, kind, speaker, cues, links, checkWorthiness }: Found): Claim {
  return {
    start,
    end,
    exact: text.slice(start, end),
    kind,
    speaker: speaker?.entity ?? null,
    speakerText: speaker?.text ?? null,
    cues,
    links,
    checkWorthiness,
  };
}

/**
 * The claims of an article, sorted and not overlapping: whole sentences, the sentences of one quotation together. It can be
 * interrupted, however long the article is.
 * @param mentions the actors found in the article, sorted
 */
export function* findingClaims(
  { article, language, blocks }: ReadArticle,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Work<Claim[]> {
  const { text } = article;
  const lexicon = lexiconOf(language);
  const known = yield* knownClaimsOf(knowledge, lexicon);
  const { met } = linkTools(known, language);
  const tools: Tools = { known, met, language, text, lexicon, linked: new Set(), awaiting: [] };
  const discourse = startDiscourse(text, language, knowledge);
  const inflected = inflectedOnes(mentions, knowledge, language);
  const claims: Found[] = [];
  let leftOpen = false;
  for (let index = 0; index < blocks.length; index++) {
    if (isPause(index)) yield;
    const block = article.blocks[index]!;
    if (block.kind === 'caption') continue;
    const marked = quotesIn(blocks[index]!, language, leftOpen);
    if (leftOpen && marked.length === 0 && isClosedBehind(blocks, index, language))
      marked.push({ start: block.start, end: block.end, open: true });
    const said = quotedIn(blocks[index]!, marked, mentions, lexicon);
    const tokens = tokensOf(blocks[index]!, lexicon, mentions, said, inflected);
    if (isFurniture(tokens, lexicon)) continue;
    const goesOn = leftOpen;
    leftOpen = marked.at(-1)?.open ?? (leftOpen && marked.length === 0);
    const { quotes } = said;
    const isHeading =
      block.kind === 'title' ||
      block.kind === 'heading' ||
      (tokens.length <= longestHeading &&
        !leftOpen &&
        !proseEnd.test(text.slice(tokens.at(-1)!.end, block.end)));
    const statements = statementsOf(text, block, tokens, quotes, language);
    const isIntroduced = index > 0 && text[article.blocks[index - 1]!.end - 1] === ':';
    const reading = { tokens, quotes, statements, goesOn, isIntroduced, isHeading };
    for (const claim of readBlock(reading, discourse, tools)) claims.push(claim);
    if (!isHeading) discourse.block++;
  }
  return claims
    .filter(({ kind, speaker }) => kind === 'figure' || speaker)
    .map(claim => toClaim(text, claim));
}
