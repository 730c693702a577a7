import { describe, expect, test } from 'vitest';
import { placeCard } from './place';

const card = { width: 360, height: 400 };
const line = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe('the card stands', () => {
  test.each([
    ['below the line', line(300, 100), { width: 1280, height: 800 }, { left: 292, top: 126 }],
    [
      'above where there is no room below',
      line(300, 700),
      { width: 1280, height: 800 },
      { left: 292, top: 294 },
    ],
    [
      'inside the window at its right edge',
      line(1200, 100),
      { width: 1280, height: 800 },
      { left: 912, top: 126 },
    ],
    ['inside a narrow window', line(200, 100), { width: 320, height: 800 }, { left: 8, top: 126 }],
  ])('%s', (_, at, view, expected) => {
    expect(placeCard(at, card, view)).toMatchObject(expected);
  });

  test('on whole pixels', () => {
    const between = { left: 300.4, top: 100.3, right: 380.2, bottom: 120.6 };
    expect(placeCard(between, card, { width: 1280, height: 500 })).toEqual({
      left: 292,
      top: 127,
      maxHeight: 365,
    });
  });

  test('where there is most room, and scrolls, in a low window', () => {
    expect(placeCard(line(300, 150), card, { width: 1280, height: 300 })).toEqual({
      left: 292,
      top: 8,
      maxHeight: 136,
    });
  });
});
