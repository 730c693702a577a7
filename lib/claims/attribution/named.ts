/** Subjects that speak by what they are, whatever the verb. */
import { Is, Says } from '../lexicon';
import type { Token } from '../tokens';
import { joined, type Phrase } from './phrases';

/** Nouns for what somebody has said or written. */
export const wordsOfSomebody = Is.utterance | Is.document;

/** A subject that fits verbs with many other uses: a name, a person's pronoun, a noun for those who speak. */
export function isNamed(tokens: readonly Token[], { from, head }: Phrase): boolean {
  const token = tokens[head]!;
  if (token.mention || token.is & (Is.female | Is.male | Is.they | Is.speaker | Is.body | wordsOfSomebody))
    return true;
  if (token.says & Says.person && !(token.says & Says.oblique)) return true;
  const represents = token.is & (Is.voice | Is.organ);
  if (represents !== 0 && head > from) return true;
  // Behind a full stop the first word of a sentence is no name yet.
  return token.capital && head > 0 && joined(token.gap) && (head > from || token.gap !== '.');
}
