import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointOffsets, firstCodePoints, lastCodePoints } from './code-points';

test.each([
  ['plain letters', 'Minsk', 3, 3],
  ['the end', 'Minsk', 5, 5],
  ['behind a letter of two units', '𝔘nion', 2, 1],
  ['inside of one', '𝔘nion', 1, 0],
  ['behind a flag, which is two code points', '🇧🇾 Minsk', 4, 2],
  ['behind a family, which is five', '👨‍👩‍👧', 8, 5],
  ['behind an accent of its own', 'e\u0301t', 2, 2],
  ['in no text', '', 0, 0],
])('code points before a unit: %s', (_, text, unit, expected) => {
  expect(codePointOffsets(text)(unit)).toBe(expected);
});

/** Any text, with letters of two units, flags, joiners and halves of pairs among the others. */
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', ' ', '𝔘', '🇧🇾', '👨‍👩‍👧', 'e\u0301', '\ud83d', '\udc68', '\n'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

test('a stretch of a text is the same by units and by code points', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, from, to) => {
      const characters = [...text];
      const edges = [0];
      for (const character of characters) edges.push(edges.at(-1)! + character.length);
      const [start, end] = [edges[from % edges.length]!, edges[to % edges.length]!].sort((a, b) => a - b);
      const offsetOf = codePointOffsets(text);
      expect(characters.slice(offsetOf(start!), offsetOf(end!)).join('')).toBe(text.slice(start, end));
    }),
  );
});

test('the first and the last code points are those of the whole text', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, count) => {
      expect(firstCodePoints(text, count)).toBe([...text].slice(0, count).join(''));
      expect(lastCodePoints(text, count)).toBe([...text].slice(-count).join(''));
    }),
  );
});
