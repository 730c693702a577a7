/** The words of a block with all that finding claims asks of them: looked up once, walked many times. */
import type { Mention, Span } from '../annotations';
import { fold, type Word, words } from '../text/words';
import { Is, type Lexicon, type VerbForm } from './lexicon';
import type { Quote } from './quotes';

export interface Token extends Word {
  /** Folded, without a possessive ending. */
  word: string;
  /** Bits of `Is`. */
  is: number;
  verb: VerbForm | null;
  /** The mention that the word is part of. */
  mention: Mention | null;
  possessive: boolean;
  capital: boolean;
  /** What stands between the word before and this one, without the spaces. */
  gap: string;
  /** Whether it stands in quotation marks. */
  quoted: boolean;
}

function withoutPossessive(word: string, endings: readonly string[]): string {
  const ending = endings.find(each => word.length > each.length && word.endsWith(each));
  return ending ? word.slice(0, -ending.length) : word;
}

const upper = /\p{Lu}/u;

/** Index of the first of the sorted spans that ends behind `offset`. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The tokens of `block`.
 * @param mentions those of the article, in order
 * @param quotes those of the block, in order
 */
export function tokensOf(
  text: string,
  block: Span,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  quotes: readonly Quote[],
): Token[] {
  const { kinds, verbs, language } = lexicon;
  let nextMention = firstEndingAfter(mentions, block.start);
  let nextQuote = 0;
  let before = block.start;
  return words(text, block.start, block.end).map(({ start, end }) => {
    while (nextMention < mentions.length && mentions[nextMention]!.end <= start) nextMention++;
    while (nextQuote < quotes.length && quotes[nextQuote]!.end <= start) nextQuote++;
    const mention = mentions[nextMention];
    const quote = quotes[nextQuote];
    const folded = fold(text.slice(start, end));
    const word = withoutPossessive(folded, language.possessives);
    const adverb = language.adverbEndings.some(
      ending => word.length > ending.length + 2 && word.endsWith(ending),
    );
    const gap = text.slice(before, start).trim();
    before = end;
    return {
      start,
      end,
      word,
      is: kinds.get(word) ?? (adverb ? Is.adverb : 0),
      verb: verbs.get(folded) ?? null,
      mention: mention && mention.start < end && start < mention.end ? mention : null,
      possessive: word !== folded,
      capital: upper.test(text[start]!),
      gap,
      quoted: quote !== undefined && quote.start < end,
    };
  });
}
