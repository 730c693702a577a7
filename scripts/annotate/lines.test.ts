import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitLines } from './lines';

async function* chunksOf(chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}

async function linesOf(...chunks: Buffer[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of splitLines(chunksOf(chunks))) lines.push(line.toString());
  return lines;
}

describe('lines', () => {
  test.each([
    ['end with a line feed', ['a\nb\n'], ['a', 'b']],
    ['need none at the end', ['a\nb'], ['a', 'b']],
    ['may be empty', ['a\n\n\nb'], ['a', '', '', 'b']],
    ['may come in pieces', ['a', 'b', '\nc', '\n', 'd'], ['ab', 'c', 'd']],
    ['keep other separators', ['a\u2028b\rc\r\nd'], ['a\u2028b\rc\r', 'd']],
    ['are none in nothing', [], []],
  ])('%s', async (_, chunks, lines) => {
    expect(await linesOf(...chunks.map(chunk => Buffer.from(chunk)))).toEqual(lines);
  });

  test('are the same wherever the stream is cut, also inside a letter', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'ю', '💡', '\n', '\r'), { maxLength: 40 }),
        fc.array(fc.nat(80), { maxLength: 8 }),
        async (letters, cuts) => {
          const whole = Buffer.from(letters.join(''));
          const edges = [0, ...cuts.sort((a, b) => a - b), whole.length];
          const chunks = edges.slice(1).map((edge, i) => whole.subarray(edges[i], edge));
          expect(await linesOf(...chunks)).toEqual(await linesOf(whole));
        },
      ),
    ));
});
