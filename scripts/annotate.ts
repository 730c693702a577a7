/**
 * `npm run --silent annotate -- FILE.html [--url URL] [--date YYYY-MM-DD]`   one page, JSON on stdout
 * `npm run --silent annotate -- --ndjson < articles.ndjson`                   one article a line in, one result a line out
 *
 * The same pipeline as in the page, for researchers, tests and measurement. Exit code 1 if any input was bad.
 */
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { annotate } from '../lib/annotate';
import type { Article } from '../lib/article';
import { compileIndex } from '../lib/knowledge/compile';
import { readArguments } from './annotate/arguments';
import { articleOfLine, articleOfPage, type Id, idOfLine } from './annotate/article';
import { splitLines } from './annotate/lines';
import { readWords } from './i18n/words';
import { readKnowledge } from './knowledge/read';

type Annotate = (id: Id, article: Article) => object;

async function readAnnotate(): Promise<Annotate> {
  const { say } = await readWords('en');
  const knowledge = compileIndex(readKnowledge());
  return (id, article) => {
    const { url, title, published, language, text } = article;
    const { coverage: judged, mentions, claims } = annotate(article, knowledge);
    const coverage = { ...judged, reasons: judged.reasons.map(say) };
    // One known claim for those who want one: the nearest.
    const linked = claims.map(({ cues: _, ...claim }) => ({
      ...claim,
      claim: claim.links[0]?.claim ?? null,
    }));
    return { id, url, title, published, language, coverage, text, mentions, claims: linked };
  };
}

const decoder = new TextDecoder();

function resultOfLine(bytes: Buffer, number: number, annotated: Annotate): object {
  const line = decoder.decode(bytes);
  try {
    if (!isUtf8(bytes)) throw new Error('it is not UTF-8; save the file as UTF-8');
    const { id, article } = articleOfLine(line);
    return annotated(id, article);
  } catch (error) {
    process.exitCode = 1;
    return { id: idOfLine(line), error: `Line ${number}: ${messageOf(error)}.` };
  }
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every(byte => byte <= 0x20);
}

async function* resultsOfLines(annotated: Annotate): AsyncGenerator<string> {
  let number = 0;
  for await (const bytes of splitLines(process.stdin)) {
    number++;
    if (!isBlank(bytes)) yield `${JSON.stringify(resultOfLine(bytes, number, annotated))}\n`;
  }
}

function readPage(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const [reason] = messageOf(error).split(',');
    throw new Error(`${file} cannot be read (${reason}); name an HTML file`);
  }
}

function resultOfPage(
  { file, url, date }: { file: string; url: string | null; date: string | null },
  annotated: Annotate,
): string {
  const bytes = readPage(file);
  // Where it is UTF-8, whatever it declares; else in the encoding that the page declares.
  const html = isUtf8(bytes) ? decoder.decode(bytes) : bytes;
  return `${JSON.stringify(annotated(file, articleOfPage(html, { url, date })), null, 2)}\n`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Writes the results, no faster than they are read. */
async function run(argv: readonly string[]): Promise<void> {
  const task = readArguments(argv);
  const annotated = await readAnnotate();
  const results = task === 'lines' ? resultsOfLines(annotated) : [resultOfPage(task, annotated)];
  await pipeline(results, process.stdout, { end: false });
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  // Who reads the results, such as `head`, has had enough of them.
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit();
  console.error(`annotate: ${messageOf(error)}.`);
  process.exitCode = 1;
}
