/** The statements of a block: its sentences, but what one quotation or its verb of speech ties together is one. */
import type { Span } from '../annotations';
import type { Language } from '../text/languages/language';
import { sentences } from '../text/sentences';
import { adverbialEnd } from './attribution/adverbials';
import { Is } from './lexicon';
import type { Quote } from './quotes';
import type { Range, Token } from './tokens';

/** A sentence, or the sentences that belong together, with what its tokens are together: what none is need not be looked for. */
export interface Statement extends Span, Range {
  /** Bits of `Is` and of `Says` that any of its tokens has. */
  is: number;
  says: number;
  /** Bits of `Says` that any token outside the mentions has. */
  saysItself: number;
  /** Whether one is a verb of speech, or stands in quotation marks. */
  hasVerb: boolean;
  hasQuoted: boolean;
  /** Indices of the tokens with which a mention begins. */
  mentions: number[];
  /** Ids of the entities mentioned. */
  entities: string[];
}

function statementAt({ start, end }: Span, from: number): Statement {
  return {
    start,
    end,
    from,
    to: from,
    is: 0,
    says: 0,
    saysItself: 0,
    hasVerb: false,
    hasQuoted: false,
    mentions: [],
    entities: [],
  };
}

/** Takes the next token into a statement. */
function take(tokens: readonly Token[], at: number, statement: Statement): void {
  const { is, says, verb, quoted, mention } = tokens[at]!;
  statement.is |= is;
  statement.says |= says;
  if (!mention) statement.saysItself |= says;
  else if (at === 0 || tokens[at - 1]!.mention !== mention) {
    statement.mentions.push(at);
    const { entity } = mention;
    if (entity !== null && !statement.entities.includes(entity)) statement.entities.push(entity);
  }
  if (verb) statement.hasVerb = true;
  if (quoted) statement.hasQuoted = true;
}

/** How many words may name the speaker before or behind the verb. */
const longestTag = 8;

/** What a quotation with a sentence of its own ends in: it asks, cries, or is whole. */
type Ending = 'open' | 'whole';

/** How a quotation ends, by the last two characters before the sentence behind it. */
function endingOf(last: string): Ending | null {
  if (!/["”»’']$/u.test(last)) return null;
  if (/^[?!…]/u.test(last)) return 'open';
  return last.startsWith('.') ? 'whole' : null;
}

/** "'Why?' Holm asked.", "'It sank.' Holm said.": whether a sentence only says who asked, cried or said what stands before it. */
function isTag(text: string, quotation: Span, tokens: readonly Token[], { from, to }: Range): boolean {
  const ending = endingOf(text.slice(quotation.end - 2, quotation.end));
  if (!ending) return false;
  for (let at = from; at < Math.min(to, from + longestTag); at++) {
    const { verb, mention, quoted } = tokens[at]!;
    if (quoted) return false;
    if (!verb || mention || verb.participle) continue;
    const next = at + 1 < to ? tokens[at + 1]! : null;
    // Behind a full stop nothing else may follow: "'It sank.' Holm said in Lund that the bridge was safe."
    if (ending === 'whole') return at > from && adverbialEnd(tokens, { from, to }, at) + 1 === to;
    return at > from && (next?.gap !== '' || (next.is & (Is.preposition | Is.adverb)) !== 0);
  }
  return false;
}

/** How many words of a sentence may stand before what refers to the one before it: "Poinformował o tym Holm". */
const reachOfReference = 1;

/** "Об этом в среду заявил Хольм": whether a sentence tells who said the one before it, which does not tell that itself. */
function tellsOfLast(
  last: Statement,
  tokens: readonly Token[],
  { from, to }: Range,
  language: Language,
): boolean {
  const { sentenceBefore } = language;
  if (!sentenceBefore || last.hasVerb) return false;
  const isVerb = (at: number) => {
    const { verb, mention } = tokens[at]!;
    return verb !== null && !mention && !verb.participle;
  };
  for (let at = from; at <= Math.min(to - 1, from + reachOfReference); at++) {
    const phrase = sentenceBefore.find(words =>
      words.every((word, i) => at + i < to && tokens[at + i]!.word === word),
    );
    if (!phrase) continue;
    const behind = at + phrase.length;
    if (at > from) return isVerb(at - 1);
    // A pronoun alone has many uses: "Das sagte Holm".
    const reach = phrase.length > 1 ? longestTag : 1;
    for (let next = behind; next < Math.min(to, behind + reach); next++) if (isVerb(next)) return true;
  }
  return false;
}

/** The last quotation that ends before a sentence, and the first one that does not. */
interface QuotesAround {
  before: Quote | undefined;
  next: Quote | undefined;
}

/** Whether a sentence belongs to the statement before: by a quotation, or since it only tells who said that. */
function belongsTo(
  last: Statement,
  sentence: Span,
  { before, next }: QuotesAround,
  text: string,
  tokens: readonly Token[],
  range: Range,
  language: Language,
): boolean {
  if (next && next.start < last.end && next.end > sentence.start) return true;
  if (before?.end === last.end && isTag(text, last, tokens, range)) return true;
  return tellsOfLast(last, tokens, range, language);
}

/** The statements of `block`, in order. */
export function statementsOf(
  text: string,
  block: Span,
  tokens: readonly Token[],
  quotes: readonly Quote[],
  language: Language,
): Statement[] {
  const out: Statement[] = [];
  let nextQuote = 0;
  let at = 0;
  for (const sentence of sentences(text, block, language)) {
    while (at < tokens.length && tokens[at]!.start < sentence.start) at++;
    const from = at;
    while (at < tokens.length && tokens[at]!.start < sentence.end) at++;
    const last = out.at(-1);
    while (nextQuote < quotes.length && quotes[nextQuote]!.end <= sentence.start) nextQuote++;
    const around = { before: quotes[nextQuote - 1], next: quotes[nextQuote] };
    const goesOn = last && belongsTo(last, sentence, around, text, tokens, { from, to: at }, language);
    const statement = goesOn ? last : statementAt(sentence, from);
    if (statement !== last) out.push(statement);
    statement.end = sentence.end;
    for (let each = from; each < at; each++) take(tokens, each, statement);
    statement.to = at;
  }
  return out;
}
