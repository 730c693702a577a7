/** Lines of a stream, as bytes. */

const LINE_FEED = 0x0a;

/**
 * The lines of a stream, without their line feeds; a last line needs none. Only a line feed ends a line: what Node's
 * readline takes for an end too (U+2028, a carriage return alone) may stand in the text of JSON.
 */
export async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, at)]);
      begun = [];
      from = at + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}
