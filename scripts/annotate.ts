/**
 * `npm run --silent annotate -- FILE.html [--url URL] [--date YYYY-MM-DD]`   one page, JSON on stdout
 * `npm run --silent annotate -- --ndjson < articles.ndjson`                   one article a line in, one result a line out
 *
 * The same pipeline as in the page, for researchers, tests and measurement. Exit code 1 if any input was bad.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { z } from 'zod';
import { annotate } from '../lib/annotate';
import { type Article, joinBlocks } from '../lib/article';
import { compileIndex } from '../lib/knowledge/compile';
import { extractArticle } from '../lib/page/extract';
import { readKnowledge } from './knowledge/read';

/** A day, or the month or year where no more is known. */
const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a date as YYYY-MM-DD');
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  url: z.string().nullish(),
  date: day.nullish(),
  lang: z.string().nullish(),
  title: z.string().nullish(),
  paragraphs: z.array(z.string()).optional(),
  html: z.string().optional(),
});
type Line = z.infer<typeof lineSchema>;

/** Bad input, told in one sentence. */
class InputError extends Error {}

const knowledge = compileIndex(readKnowledge());

function fromParagraphs({ url, date, lang, title }: Line, paragraphs: string[]): Article {
  const parts = paragraphs.map(text => ({ kind: 'paragraph' as const, text }));
  return {
    url: url ?? null,
    title: title ?? '',
    outlet: null,
    language: lang ?? null,
    published: date ?? null,
    ...joinBlocks(title ?? '', parts),
  };
}

function fromHtml(html: string, { url, date, lang }: Omit<Line, 'id'>): Article {
  const { document } = new JSDOM(html, { url: url ?? 'https://article.invalid/' }).window;
  const extracted = extractArticle(document, url ?? '');
  if (!extracted) throw new InputError('there is no article in this page; give a page with the text of one');
  const { article } = extracted;
  return {
    ...article,
    url: url ?? null,
    published: date ?? article.published,
    language: lang ?? article.language,
  };
}

function resultOf(id: string | number | null, article: Article) {
  const { url, title, published, language, text } = article;
  const { coverage, mentions, claims } = annotate(article, knowledge);
  return { id, url, title, published, language, coverage, text, mentions, claims };
}

function annotateLine(text: string, number: number): object {
  let id: string | number | null = null;
  try {
    const raw: unknown = JSON.parse(text);
    id = (raw as { id?: string | number } | null)?.id ?? null;
    const line = lineSchema.parse(raw);
    if (line.html === undefined && line.paragraphs === undefined)
      throw new InputError('it has neither "paragraphs" nor "html"; give one of them');
    return resultOf(
      line.id,
      line.html === undefined ? fromParagraphs(line, line.paragraphs!) : fromHtml(line.html, line),
    );
  } catch (error) {
    process.exitCode = 1;
    return { id, error: `Line ${number}: ${sentenceOf(error)}.` };
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `"${path.join('.')}": ${message}`).join('; ');
  if (error instanceof SyntaxError) return `it is no JSON (${error.message})`;
  return error instanceof Error ? error.message : String(error);
}

async function annotateLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (line.trim()) console.log(JSON.stringify(annotateLine(line, number)));
  }
}

function annotatePage(file: string, url: string | undefined, date: string | undefined): void {
  const given = day.optional().safeParse(date);
  if (!given.success) throw new InputError(`--date ${date} is no date; write YYYY-MM-DD`);
  const article = fromHtml(readFileSync(file, 'utf8'), { url, date: given.data });
  console.log(JSON.stringify(resultOf(file, article), null, 2));
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ndjson: { type: 'boolean' }, url: { type: 'string' }, date: { type: 'string' } },
  });
  const [file] = positionals;
  if (values.ndjson) await annotateLines();
  else if (file) annotatePage(file, values.url, values.date);
  else
    throw new InputError(
      'name an HTML file, or give --ndjson and articles on standard input, one JSON object a line',
    );
} catch (error) {
  console.error(`annotate: ${sentenceOf(error)}.`);
  process.exitCode = 1;
}
