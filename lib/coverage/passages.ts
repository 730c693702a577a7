/** An article in passages of about the same length, so that what is said of some is said of as much text. */
import type { Article } from '../article';

/** A passage ends with the block or sentence in which it gets so long, in characters: two or three sentences. */
const ENOUGH = 200;

/** What an article is about shows in so many characters of it; more are not read. */
const MOST = 40_000;

/** Where a sentence may end inside a block. A wrong guess does no harm here. */
const sentenceEnd = /[.!?…][^\p{L}\p{N}\s]{0,3}\s+(?!\p{Ll})/gu;

function* pieces(block: string): Generator<string> {
  let from = 0;
  sentenceEnd.lastIndex = ENOUGH;
  for (let end = sentenceEnd.exec(block); end; end = sentenceEnd.exec(block)) {
    if (block.length - sentenceEnd.lastIndex < ENOUGH) break;
    yield block.slice(from, sentenceEnd.lastIndex);
    from = sentenceEnd.lastIndex;
    sentenceEnd.lastIndex += ENOUGH;
  }
  yield block.slice(from);
}

/** The title of an article, and what follows it in passages; a short block goes with the one behind it. */
export function passagesOf({ text, blocks }: Article): { title: string; body: string[] } {
  const [title = '', ...rest] = blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + MOST)));
  const body: string[] = [];
  let open = '';
  let length = 0;
  for (const piece of rest.flatMap(block => [...pieces(block)])) {
    length += piece.length;
    if (length > MOST) break;
    open += open === '' ? piece : `\n${piece}`;
    if (open.length < ENOUGH) continue;
    body.push(open);
    open = '';
  }
  if (open !== '') body.push(open);
  return { title, body };
}
