/** From offsets in an article's text to the live page, and back. Reads nodes, changes none. */
import type { Span } from '../annotations';
import { partitionPoint } from '../sorted';

/**
 * A run of `Article.text` that is a run of one live text node, unit by unit. White space is as the browser shows it:
 * a line break or tab of the page stands as a space in the text.
 */
export interface Segment {
  /** Offset of its first UTF-16 unit in `Article.text`. */
  start: number;
  length: number;
  node: Text;
  /** Offset of its first UTF-16 unit in the data of `node`. */
  offset: number;
  /** The data of `node` when the article was read. */
  data: string;
}

export interface TextMap {
  /** In order of `start`, without overlap; those of one node follow one another. */
  segments: readonly Segment[];
  /** The index in `segments` of the first one of each node. */
  firstOf: ReadonlyMap<Node, number>;
}

/** The map over segments that are given in order of `start`. */
export function textMapOf(segments: readonly Segment[]): TextMap {
  const firstOf = new Map<Node, number>();
  segments.forEach(({ node }, index) => {
    if (!firstOf.has(node)) firstOf.set(node, index);
  });
  return { segments, firstOf };
}

/** Whether the live text is still there, with the text that was read. */
export function isAlive({ node, data }: Segment): boolean {
  return node.isConnected && node.data === data;
}

/**
 * The live text under `span`, one range for each text node and in order. A node that has left the page or has changed
 * has no range. White space that the browser collapses inside a node lies within its range.
 */
export function rangesFor({ segments }: TextMap, span: Span): StaticRange[] {
  const pieces: { node: Text; from: number; to: number }[] = [];
  const first = partitionPoint(segments, ({ start, length }) => start + length <= span.start);
  for (let i = first; i < segments.length; i++) {
    const segment = segments[i]!;
    if (Math.max(segment.start, span.start) >= span.end) break;
    if (!isAlive(segment)) continue;
    const { node, start, length, offset } = segment;
    const to = offset + Math.min(length, span.end - start);
    const last = pieces.at(-1);
    if (last?.node === node) last.to = to;
    else pieces.push({ node, from: offset + Math.max(0, span.start - start), to });
  }
  return pieces.map(
    ({ node, from, to }) =>
      new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
  );
}

/**
 * The offset in `Article.text` of a position in the live page, such as the one under the pointer; null where it is no
 * text of the article, lies in collapsed white space, or where the text has changed.
 */
export function spanAt({ segments, firstOf }: TextMap, node: Node, offset: number): number | null {
  const first = firstOf.get(node);
  if (first === undefined || !isAlive(segments[first]!)) return null;
  for (let i = first; segments[i]?.node === node && segments[i]!.offset <= offset; i++) {
    const segment = segments[i]!;
    if (offset <= segment.offset + segment.length) return segment.start + offset - segment.offset;
  }
  return null;
}
