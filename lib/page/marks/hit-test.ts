/** What is marked at a point of the page: the caret tells the text node and the offset, an index of our own the rest. */
import type { Span } from '../../annotations';
import { partitionPoint } from '../../sorted';
import { rangesFor, spanAt, type TextMap } from '../text-map';

/** A rectangle may miss the pointer by so much and still be under it, px: lines have gaps. */
const SLACK = 2;

/** The offset in the article's text of the character under a point of the window; null where there is none. */
export function offsetAt(document: Document, map: TextMap, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret || caret.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  return spanAt(map, caret.offsetNode as Text, caret.offset);
}

/** The position of the span that holds an offset, or ends at it, in a list in order without overlaps; -1 for none. */
export function indexAt(spans: readonly Span[], offset: number): number {
  const index = partitionPoint(spans, ({ end }) => end < offset);
  const span = spans[index];
  return span && span.start <= offset ? index : -1;
}

/** The rectangles in the window of a span's live text, a line each. */
export function linesOf(map: TextMap, span: Span, document: Document): DOMRect[] {
  const live = document.createRange();
  return rangesFor(map, span).flatMap(range => {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return [...live.getClientRects()];
  });
}

/** Which of some lines a point is on; -1 for none. The caret snaps to far text, so a hit by offset is confirmed here. */
export function lineAt(lines: readonly DOMRect[], x: number, y: number): number {
  return lines.findIndex(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
  );
}
