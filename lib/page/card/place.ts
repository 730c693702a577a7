/** Where the card goes: below the line where its name stands, never over it. */
import type { Box } from './corridor';

interface Size {
  width: number;
  height: number;
}

/** Between a line and the card, and between the card and the edge of the window, px. */
const GAP = 6;
const MARGIN = 8;

/** A card that is lower has no room for parts that stay where they are while it scrolls, px. */
export const LOW = 240;

/** So much room below is enough: a card that is taller scrolls there, where it is looked for, px. */
const ENOUGH = 340;

/**
 * The upper left corner of a card beside a line, in px of the window, and how tall the card may be.
 * It goes below; above where below is too little room and above is more. Where it does not fit it scrolls.
 */
export function placeCard(
  line: Box,
  card: Size,
  view: Size,
): { left: number; top: number; maxHeight: number } {
  const left = Math.max(MARGIN, Math.min(line.left - MARGIN, view.width - card.width - MARGIN));
  const below = view.height - line.bottom - GAP - MARGIN;
  const above = line.top - GAP - MARGIN;
  const goesBelow = below >= Math.min(card.height, ENOUGH) || below >= above;
  const maxHeight = Math.max(0, goesBelow ? below : above);
  const height = Math.min(card.height, maxHeight);
  const top = goesBelow ? line.bottom + GAP : line.top - GAP - height;
  // Between two pixels its border and its text would blur.
  return { left: Math.round(left), top: Math.round(top), maxHeight: Math.floor(maxHeight) };
}
