/** From a line or a page to its article. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { z } from 'zod';
import { type Article, joinBlocks } from '../../lib/article';
import { extractArticle } from '../../lib/page/extract';
import { readDate } from './date';

export type Id = string | number;

/** What is known of a page beside its HTML; it counts for more than what the page says. */
export interface Given {
  url?: string | null | undefined;
  date?: string | null | undefined;
  lang?: string | null | undefined;
}

const text = z.string('must be a string');

const badId = 'must be a string or a number; write a long number as a string';

/** Whether an id is given back as it came: JSON knows longer numbers than JavaScript. */
function comesBack(id: Id): boolean {
  return typeof id === 'string' || Math.abs(id) <= Number.MAX_SAFE_INTEGER;
}

const lineSchema = z.object(
  {
    id: z.union([z.string(), z.number()], badId).refine(comesBack, badId),
    url: text.nullish(),
    date: text
      .transform((date, context) => {
        const day = readDate(date);
        if (day === null) context.addIssue('must be a date, written as YYYY-MM-DD');
        return day;
      })
      .nullish(),
    lang: text.nullish(),
    title: text.nullish(),
    paragraphs: z.array(text, 'must be a list of strings').nullish(),
    html: text.nullish(),
  },
  'must be a JSON object',
);

function problemOf({ path, message }: { path: PropertyKey[]; message: string }): string {
  return `${path.length > 0 ? `"${path.join('.')}"` : 'it'} ${message}`;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`it is not JSON (${(error as Error).message}); write one JSON object a line`);
  }
}

/**
 * The article of one line of input. A line with `html` is read as a page, whatever else it has.
 * @throws Error with what is wrong with the line and what to do, a sentence without its full stop.
 */
export function articleOfLine(line: string): { id: Id; article: Article } {
  const parsed = lineSchema.safeParse(parseJson(line));
  if (!parsed.success) throw new Error(parsed.error.issues.map(problemOf).join('; '));
  const { id, title, paragraphs, html, ...given } = parsed.data;
  if (typeof html === 'string') return { id, article: articleOfPage(html, given) };
  if (!paragraphs) throw new Error('it has neither "paragraphs" nor "html"; give one of them');
  return { id, article: articleOfParagraphs(title ?? '', paragraphs, given) };
}

/** The id of a line that is bad otherwise; null where it has none that could be given back. */
export function idOfLine(line: string): Id | null {
  try {
    return lineSchema.shape.id.parse((JSON.parse(line) as { id: unknown }).id);
  } catch {
    return null;
  }
}

function articleOfParagraphs(title: string, paragraphs: string[], { url, date, lang }: Given): Article {
  const parts = paragraphs.map(paragraph => ({ kind: 'paragraph' as const, text: paragraph }));
  return {
    url: url ?? null,
    title,
    outlet: null,
    language: lang ?? null,
    published: date ?? null,
    ...joinBlocks(title, parts),
  };
}

/**
 * The article on a page, read as the extension reads it.
 * @throws Error if there is none.
 */
export function articleOfPage(html: string | Buffer, { url, date, lang }: Given): Article {
  // What jsdom has to say of a page's style sheets is of no use to who reads articles.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const extracted = extractArticle(window.document, url ?? '');
  window.close();
  if (!extracted) throw new Error('there is no article in this page; give one with the text of an article');
  const { article } = extracted;
  return { ...article, published: date ?? article.published, language: lang ?? article.language };
}
