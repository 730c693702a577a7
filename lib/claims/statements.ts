/** The statements of a block: its sentences, but what one quotation or its verb of speech ties together is one. */
import type { Span } from '../annotations';
import type { Language } from '../text/languages/language';
import { sentences } from '../text/sentences';
import type { Range } from './attribution/subject';
import { Is } from './lexicon';
import type { Quote } from './quotes';
import type { Token } from './tokens';

/** A sentence, or the sentences that belong together. */
export interface Statement extends Span, Range {
  /** Bits of `Is` and of `Says` that any of its tokens has, and whether one is a verb of speech or stands in quotation marks: what none has need not be looked for. */
  is: number;
  says: number;
  hasVerb: boolean;
  hasQuoted: boolean;
}

function withTokens(spans: readonly Span[], tokens: readonly Token[]): Statement[] {
  let at = 0;
  return spans.map(({ start, end }) => {
    while (at < tokens.length && tokens[at]!.start < start) at++;
    const statement = { start, end, from: at, to: at, is: 0, says: 0, hasVerb: false, hasQuoted: false };
    for (; at < tokens.length && tokens[at]!.start < end; at++) {
      const { is, says, verb, quoted } = tokens[at]!;
      statement.is |= is;
      statement.says |= says;
      statement.hasVerb ||= verb !== null;
      statement.hasQuoted ||= quoted;
    }
    statement.to = at;
    return statement;
  });
}

/** Takes a sentence into the statement before it. */
function join(statement: Statement, { end, to, is, says, hasVerb, hasQuoted }: Statement): void {
  statement.end = end;
  statement.to = to;
  statement.is |= is;
  statement.says |= says;
  statement.hasVerb ||= hasVerb;
  statement.hasQuoted ||= hasQuoted;
}

/** How many words may name the speaker before or behind the verb. */
const longestTag = 8;

/** "'Why?' Holm asked.": whether a sentence only says who asked or cried what stands before it. */
function isTag(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let at = from; at < Math.min(to, from + longestTag); at++) {
    const { verb, mention, quoted } = tokens[at]!;
    if (quoted) return false;
    if (!verb || mention || verb.participle) continue;
    const next = at + 1 < to ? tokens[at + 1]! : null;
    return at > from && (next?.gap !== '' || (next.is & (Is.preposition | Is.adverb)) !== 0);
  }
  return false;
}

const exclamation = /[?!…]["”»’']$/u;

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
  for (const sentence of withTokens(sentences(text, block, language), tokens)) {
    const last = out.at(-1);
    while (nextQuote < quotes.length && quotes[nextQuote]!.end <= sentence.start) nextQuote++;
    const quote = quotes[nextQuote];
    const isQuoted = last && quote && quote.start < last.end && quote.end > sentence.start;
    const isAsked =
      last &&
      quotes[nextQuote - 1]?.end === last.end &&
      exclamation.test(text.slice(last.end - 2, last.end)) &&
      isTag(tokens, sentence);
    if (last && (isQuoted || isAsked)) join(last, sentence);
    else out.push(sentence);
  }
  return out;
}
