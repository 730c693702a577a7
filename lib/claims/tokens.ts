/** The words of a block with all that finding claims asks of them: looked up once, walked many times. */
import type { Mention, Span } from '../annotations';
import { fold } from '../text/fold';
import { type Word, words } from '../text/words';
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
  /** What stands between the word before and this one, without the spaces; a hyphen between spaces is a dash. */
  gap: string;
  /** Whether it stands in quotation marks. */
  quoted: boolean;
}

function withoutPossessive(word: string, endings: readonly string[]): string {
  const ending = endings.find(each => word.length > each.length && word.endsWith(each));
  return ending ? word.slice(0, -ending.length) : word;
}

const upper = /\p{Lu}/u;
const isDigit = (character: string | undefined): boolean => /^\p{Nd}$/u.test(character ?? '');
const hasEnding = (word: string, endings: readonly string[]): boolean =>
  endings.some(ending => word.length > ending.length + 2 && word.endsWith(ending));

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

/** The words of the block, with numbers such as 7,000 and 80.1 in one piece. */
function wordsAndNumbers(text: string, block: Span, { language }: Lexicon): Word[] {
  const { group, decimal } = language.numberFormat;
  const out: Word[] = [];
  for (const word of words(text, block.start, block.end)) {
    const last = out.at(-1);
    const gap = last && word.start === last.end + 1 ? text[last.end] : null;
    const goesOn =
      (gap === group && word.end - word.start === 3) ||
      (gap === decimal && !text.slice(last!.start, last!.end).includes(decimal));
    if (
      gap &&
      goesOn &&
      isDigit(text[last!.end - 1]) &&
      isDigit(text[word.start]) &&
      isDigit(text[word.end - 1])
    )
      last!.end = word.end;
    else out.push({ ...word });
  }
  return out;
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
  return wordsAndNumbers(text, block, lexicon).map(({ start, end }) => {
    while (nextMention < mentions.length && mentions[nextMention]!.end <= start) nextMention++;
    while (nextQuote < quotes.length && quotes[nextQuote]!.end <= start) nextQuote++;
    const mention = mentions[nextMention];
    const quote = quotes[nextQuote];
    const folded = fold(text.slice(start, end));
    const word = withoutPossessive(folded, language.possessives);
    const between = text.slice(before, start);
    const gap = between === ' - ' ? '–' : between.trim();
    before = end;
    return {
      start,
      end,
      word,
      is: kinds.get(word) ?? (hasEnding(word, language.adverbEndings) ? Is.adverb : 0),
      // "So-called" reports nothing.
      verb: gap === '-' ? null : (verbs.get(folded) ?? null),
      mention: mention && mention.start < end && start < mention.end ? mention : null,
      possessive: word !== folded,
      capital: upper.test(text[start]!),
      gap,
      quoted: quote !== undefined && quote.start < end,
    };
  });
}
