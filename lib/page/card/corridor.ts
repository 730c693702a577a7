/** The safe corridor: from the line where a name was met to its card, a pointer may cross other marks and lose nothing. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type Corner = readonly [x: number, y: number];

/**
 * How far a point between a line and its card is from the card, px; null outside. Between them is the convex hull of
 * the line and the card's near edge: all straight ways from the one to the other.
 */
export function distanceInCorridor(line: Box, card: Box, x: number, y: number): number | null {
  const edge = card.top >= line.bottom ? card.top : card.bottom;
  const corners: Corner[] = [
    [line.left, line.top],
    [line.right, line.top],
    [line.left, line.bottom],
    [line.right, line.bottom],
    [card.left, edge],
    [card.right, edge],
  ];
  const across = crossingsAt(y, corners);
  if (across.length === 0 || x < Math.min(...across) || x > Math.max(...across)) return null;
  return Math.hypot(outside(x, card.left, card.right), outside(y, card.top, card.bottom));
}

/** Where the lines between each two of some corners cross a height: the hull reaches from the first to the last. */
function crossingsAt(y: number, corners: readonly Corner[]): number[] {
  return corners.flatMap(([x1, y1]) =>
    corners
      .filter(([, y2]) => y1 <= y && y <= y2)
      .map(([x2, y2]) => (y1 === y2 ? x1 : x1 + ((x2 - x1) * (y - y1)) / (y2 - y1))),
  );
}

/** How far a number is from an interval. */
function outside(value: number, low: number, high: number): number {
  return Math.max(low - value, 0, value - high);
}
