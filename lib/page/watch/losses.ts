/** Which texts of an article its page has rewritten or taken away since it was read. */
import type { TextMap } from '../text-map';

/**
 * Begins to count the losses of an article. What it gives is called with each batch of changes, and answers with the
 * texts, as they were read, of the nodes that were lost with it.
 */
export function lossesOf({ segments, firstOf }: TextMap): (records: readonly MutationRecord[]) => string[] {
  const gone = new Set<Node>();

  function rewrittenBy(records: readonly MutationRecord[]): Node[] {
    return records
      .filter(({ type, target }) => type === 'characterData' && firstOf.has(target))
      .map(({ target }) => target);
  }

  /** A record names the tops of what was removed; which texts stood in it is sooner seen from the texts. */
  function removedBy(records: readonly MutationRecord[]): Node[] {
    if (!records.some(({ removedNodes }) => removedNodes.length > 0)) return [];
    const removed = [...firstOf.keys()].filter(node => !node.isConnected && !gone.has(node));
    for (const node of removed) gone.add(node);
    return removed;
  }

  return records =>
    [...new Set([...rewrittenBy(records), ...removedBy(records)])].map(
      node => segments[firstOf.get(node)!]!.data,
    );
}
