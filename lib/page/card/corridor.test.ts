import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, distanceInCorridor } from './corridor';

/** A name at the left of a line, and its card below, which is wider. */
const line: Box = { left: 100, top: 100, right: 160, bottom: 120 };
const below: Box = { left: 90, top: 126, right: 450, bottom: 400 };
const above: Box = { left: 90, top: -200, right: 450, bottom: 94 };
/** A long claim at the right edge of a narrow window: its card stands further left and is narrower. */
const longLine: Box = { left: 300, top: 100, right: 900, bottom: 120 };
const narrow: Box = { left: 532, top: 160, right: 892, bottom: 300 };

describe('on the way from its line to the card', () => {
  test.each<[string, Box, Box, number, number, number | null]>([
    ['a point on the line is as far as the gap and the rest of the line', line, below, 130, 110, 16],
    ['a point in the gap is nearer', line, below, 130, 123, 3],
    ['a point at the edge of the card is there', line, below, 130, 126, 0],
    [
      'a point beside the line, on the straight way to the far corner, belongs to it',
      line,
      below,
      300,
      120,
      6,
    ],
    ['a point beside the line, off every straight way, does not', line, below, 300, 102, null],
    ['a point above the line does not', line, below, 130, 90, null],
    ['a point in the card does not: it is there', line, below, 130, 200, null],
    ['a card above is come near upwards', line, above, 130, 97, 3],
    ['from above it, a point below the line is outside', line, above, 130, 123, null],
    ['a line that is longer than the card narrows towards it', longLine, narrow, 305, 140, null],
    ['its end beside the card is as far as the corner', longLine, narrow, 300, 120, Math.hypot(232, 40)],
  ])('%s', (_, from, card, x, y, expected) => {
    expect(distanceInCorridor(from, card, x, y)).toBe(expected);
  });

  test('every straight way stays inside and comes nearer all the time', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(part, part, part, (from, to, at) => {
        const start = [line.left + from * (line.right - line.left), line.bottom] as const;
        const end = [below.left + to * (below.right - below.left), below.top] as const;
        const y = start[1] + at * (end[1] - start[1]);
        // A rounding error must not decide at the very edge.
        const x = start[0] + at * (end[0] - start[0]);
        const inside = Math.min(Math.max(x, below.left + 1e-6), below.right - 1e-6);
        expect(distanceInCorridor(line, below, inside, y)).toBeCloseTo(below.top - y);
      }),
    );
  });
});
