/** Which texts of an article its page has rewritten or taken away since it was read. */
import { isAlive, type TextMap } from '../text-map';

// `NodeFilter` is a global of a window, which a test may not have.
const SHOW_TEXT = 4;

/**
 * Begins to count the losses of an article. What it gives is called with each batch of changes, and answers with the
 * text nodes that were lost with it. It looks at what the batch names and no further: a page may change all the time.
 */
export function lossesOf({ segments, firstOf }: TextMap): (records: readonly MutationRecord[]) => Text[] {
  const gone = new Set<Node>();
  const isLost = (node: Node) => {
    const first = firstOf.get(node);
    return first !== undefined && !gone.has(node) && !isAlive(segments[first]!);
  };

  return records => {
    const lost = new Set<Text>();
    for (const { type, target, removedNodes } of records) {
      const suspects = type === 'characterData' ? [target as Text] : [...removedNodes].flatMap(textsIn);
      for (const node of suspects) if (isLost(node)) lost.add(node);
    }
    // One that was taken away stays so; one that was rewritten may be lost again only with another text.
    for (const node of lost) gone.add(node);
    return [...lost];
  };
}

/** The text nodes of what a record names: itself, or below it. */
export function textsIn(node: Node): Text[] {
  if (node.nodeType === Node.TEXT_NODE) return [node as Text];
  const texts: Text[] = [];
  const walker = node.ownerDocument!.createTreeWalker(node, SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text as Text);
  return texts;
}
