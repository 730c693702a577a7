import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinGold, parseGold } from './gold';

describe('gold is read from its notation', () => {
  test('a mention, with its name', () => {
    expect(parseGold("In [[Norrby|Norrby|place]] [[Holm|Anna Holm|person]]'s boat sank.")).toEqual({
      text: "In Norrby Holm's boat sank.",
      gold: {
        mentions: [
          { start: 3, end: 9, name: 'Norrby' },
          { start: 10, end: 14, name: 'Anna Holm' },
        ],
        roles: [],
        claims: [],
      },
    });
  });

  test('a role phrase with a mention inside', () => {
    const { text, gold } = parseGold('{{The [[Norrby|Norrby|place]] mayor|Anna Holm}} left.');
    expect(text).toBe('The Norrby mayor left.');
    expect(gold.roles).toEqual([{ start: 0, end: 16, name: 'Anna Holm' }]);
    expect(gold.mentions).toEqual([{ start: 4, end: 10, name: 'Norrby' }]);
  });

  test('claims, of a speaker and in the outlet’s own voice', () => {
    const { text, gold } = parseGold(
      '<claim speaker="Anna Holm" kind="quote">"It sank," [[Holm|Anna Holm|person]] said.</claim> <claim speaker="-" kind="figure">Two died.</claim>',
    );
    expect(text).toBe('"It sank," Holm said. Two died.');
    expect(gold.claims).toEqual([
      { start: 0, end: 21, kind: 'quote', speaker: 'Anna Holm' },
      { start: 22, end: 31, kind: 'figure', speaker: null },
    ]);
  });

  test.each([
    ['a mention that does not end', 'In [[Norrby|Norrby'],
    ['a mention without a type', 'In [[Norrby|Norrby]].'],
    ['a role phrase that does not end', '{{The mayor left.'],
    ['a role phrase that never began', 'The mayor|Anna Holm}} left.'],
    ['a claim that does not end', '<claim speaker="-" kind="figure">Two died.'],
    ['a claim that never began', 'Two died.</claim>'],
    ['a claim of no known kind', '<claim speaker="-" kind="guess">Two died.</claim>'],
  ])('%s is refused', (_, markup) => {
    expect(() => parseGold(markup)).toThrow(markup);
  });

  test('what is marked stands where it says, whatever stands around it', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'ab \n"é💡.') });
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, plain.filter(Boolean))), parts => {
        const { text, gold } = parseGold(
          parts.map(([before, name]) => `${before}[[${name}|N|place]]`).join(''),
        );
        expect(text).toBe(parts.flat().join(''));
        expect(gold.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(
          parts.map(([, name]) => name),
        );
      }),
    );
  });
});

test('paragraphs are joined in offsets into the whole text', () => {
  const parts = ['[[Holm|Anna Holm|person]] left.', '<claim speaker="-" kind="figure">Two died.</claim>'].map(
    markup => parseGold(markup).gold,
  );
  expect(joinGold(parts, [1, 12])).toEqual({
    mentions: [{ start: 1, end: 5, name: 'Anna Holm' }],
    roles: [],
    claims: [{ start: 12, end: 21, kind: 'figure', speaker: null }],
  });
});
