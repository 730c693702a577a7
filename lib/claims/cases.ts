/** Names in other cases than the one in which a subject stands. */
import type { Mention } from '../annotations';
import type { Knowledge } from '../knowledge/knowledge';
import { basesOf, inflects } from '../text/inflections';
import type { Language } from '../text/languages/language';
import { foldedWords } from '../text/words';

type Words = ReadonlyMap<string, ReadonlySet<string>>;

const wordsOf = new WeakMap<Knowledge, Words>();

/** By id of each entity, all words of its names as they are written down. */
function knownWords(knowledge: Knowledge): Words {
  const known = wordsOf.get(knowledge);
  if (known) return known;
  const made = new Map<string, ReadonlySet<string>>();
  for (const { id, names, surnames } of knowledge.entities)
    made.set(id, new Set([...names, ...surnames].flatMap(foldedWords)));
  wordsOf.set(knowledge, made);
  return made;
}

/** Those of the mentions in which a word of the name is inflected. */
export function inflectedOnes(
  mentions: readonly Mention[],
  knowledge: Knowledge,
  language: Language,
): ReadonlySet<Mention> {
  const found = new Set<Mention>();
  if (!inflects(language.inflections)) return found;
  const words = knownWords(knowledge);
  for (const mention of mentions) {
    const { entity, via } = mention;
    const known = entity === null ? undefined : words.get(entity);
    if (!known || (via !== 'name' && via !== 'surname')) continue;
    const isInflected = (word: string) =>
      !known.has(word) && basesOf(word, language).some(base => known.has(base));
    const isSubject = language.nominatives?.some(ending => mention.exact.endsWith(ending));
    if (!isSubject && foldedWords(mention.exact).some(isInflected)) found.add(mention);
  }
  return found;
}
