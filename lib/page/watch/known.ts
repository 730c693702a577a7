/**
 * Which texts of a page are its article's, followed while the page changes. To find that out for the whole page is the
 * costliest step of a reading, and needless where text of the article was merely put in the place of other such text.
 */
import type { TextMap } from '../text-map';
import { textsIn } from './losses';

/** What text of an article is written in; with anything else there may be advertisements, teasers and controls. */
const plain = new Set(
  'a abbr b bdi blockquote br cite em figcaption h2 h3 h4 h5 h6 i li mark ol p q s small span strong sub sup time u ul wbr'.split(
    ' ',
  ),
);

export interface KnownTexts {
  /** Takes a batch of changes in; only those below `root` can be followed. */
  take(records: readonly MutationRecord[], root: Node): void;
  /** The article's texts as they are now; null where only a reading of the whole page can tell. */
  texts(): ReadonlySet<Node> | null;
}

/** Begins with the texts of an article that has just been read. */
export function knownTexts({ firstOf }: TextMap): KnownTexts {
  let known: Set<Node> | null = new Set(firstOf.keys());

  function follow(record: MutationRecord, texts: Set<Node>, root: Node): boolean {
    const { type, target, addedNodes, removedNodes } = record;
    if (type === 'characterData') return texts.has(target) || !root.contains(target);
    const added = [...addedNodes].flatMap(writtenIn);
    const removed = [...removedNodes].flatMap(writtenIn);
    if (!root.contains(target)) return !removed.some(text => texts.has(text));
    if (added.length === 0) return true;
    const isAdded = new Set(added);
    const others = [...removed, ...writtenIn(target).filter(text => !isAdded.has(text))];
    const isArticles = others.length > 0 && others.every(text => texts.has(text));
    if (!isArticles || ![...addedNodes].every(isPlain)) return !others.some(text => texts.has(text));
    for (const text of added) texts.add(text);
    return true;
  }

  return {
    take(records, root) {
      for (const record of records) if (known && !follow(record, known, root)) known = null;
    },
    texts: () => known,
  };
}

/** The text nodes in a node that are more than white space. */
function writtenIn(node: Node): Text[] {
  return textsIn(node).filter(({ data }) => data.trim() !== '');
}

function isPlain(node: Node): boolean {
  if (!(node instanceof Element)) return true;
  return (
    plain.has(node.localName) && [...node.querySelectorAll('*')].every(inner => plain.has(inner.localName))
  );
}
