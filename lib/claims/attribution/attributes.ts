/** What is added to a phrase behind its head by "of", and whose the name at the end of it is. */
import { Is } from '../lexicon';
import type { Token } from '../tokens';
import { joined, namesOuter, type Phrase, phraseFrom } from './phrases';

/** How many attributes may hang on one another. */
const deepest = 4;

/** The last token of what is added to a phrase by "of": "the mayor of Lund". */
export function attributesEnd(tokens: readonly Token[], { to }: Phrase, upper: number): number {
  let end = to;
  for (let depth = 0; depth < deepest; depth++) {
    const link = tokens[end + 1];
    if (end + 2 >= upper || !link || !joined(link.gap) || !(link.is & Is.agent) || link.mention) return end;
    const inner = joined(tokens[end + 2]!.gap) ? phraseFrom(tokens, end + 2, upper) : null;
    if (!inner) return end;
    end = inner.to;
  }
  return end;
}

/** "The head of the harbour office Anna Holm": the name behind all attributes, if it is that of the phrase. */
export function namedBehindAttributes(tokens: readonly Token[], phrase: Phrase, end: number): Phrase | null {
  let from = end;
  while (from > phrase.to && !(tokens[from]!.is & Is.agent && !tokens[from]!.mention)) from--;
  const inner = { from: from + 1, head: end, to: end };
  return from > phrase.to && namesOuter(tokens, phrase, inner)
    ? { from: phrase.from, head: end, to: end }
    : null;
}
