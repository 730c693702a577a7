/** The demo page: the furniture of a news site around our own article, or around any other text in tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const demoFolder = join(import.meta.dirname, '../../assets/demo');

export interface NewsPage {
  title: string;
  description: string;
  /** The name of the site. */
  outlet: string;
  /** Date of publication, YYYY-MM-DD. */
  published: string;
  url: string;
  /** The article as HTML. Without an h1 of its own it gets the title as one. */
  body: string;
}

type Escape = (text: string) => string;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe in text and in quoted attributes. */
const escapeHtml: Escape = text => text.replace(/[&<>"']/g, character => entities[character]!);

/** Safe between the quotation marks of a JSON string inside a script element. */
const escapeJson: Escape = text => JSON.stringify(text).slice(1, -1).replaceAll('<', '\\u003c');

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const jsonLd = /<script type="application\/ld\+json">[\s\S]*?<\/script>/g;
const placeholder = /\{\{(\w+)\}\}/g;

/**
 * Fills the placeholders of a page template: title, description, outlet, url, published (ISO), publishedText (in words)
 * and article. Values are escaped as their place asks for; the article's body alone is taken as HTML.
 * @throws RangeError if the template has a placeholder that is none of these.
 */
export function newsPage(template: string, { body, ...article }: NewsPage): string {
  const text: Record<string, string> = {
    ...article,
    publishedText: longDate.format(new Date(article.published)),
  };
  const headed = /<h1\b/.test(body) ? body : `<h1>${escapeHtml(article.title)}</h1>\n${body}`;

  const valueFor = (name: string, escaped: Escape) => {
    if (name === 'article') return headed;
    const value = text[name];
    if (value === undefined) throw new RangeError(`The template has an unknown placeholder: {{${name}}}`);
    return escaped(value);
  };
  const fill = (part: string, escaped: Escape) =>
    part.replace(placeholder, (_, name: string) => valueFor(name, escaped));

  const scripts = template.match(jsonLd) ?? [];
  return template
    .split(jsonLd)
    .map((markup, index) => fill(markup, escapeHtml) + fill(scripts[index] ?? '', escapeJson))
    .join('');
}

/** The template with the furniture of a news site. */
export const pageTemplate = () => readFileSync(join(demoFolder, 'page.html'), 'utf8');

/** The demo article's HTML, from its headline on. */
export const demoArticle = () => readFileSync(join(demoFolder, 'article.html'), 'utf8');

/** The finished demo page, as if it had been published at the given address. */
export function demoPage(url: string): string {
  const body = demoArticle();
  return newsPage(pageTemplate(), {
    title: body.match(/<h1>(.*)<\/h1>/)![1]!,
    description: body.match(/<p class="standfirst">(.*)<\/p>/)![1]!,
    outlet: 'The Specimen',
    published: '2020-08-19',
    url,
    body,
  });
}

const isHeading = (line: string) => line.length <= 80 && !/[.:]/.test(line);

/**
 * Plain text as article HTML. Blank lines separate paragraphs; a short line without full stop or colon is a
 * sub-heading. Made for tests that put another text into the same furniture.
 */
export function plainTextArticle(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.replace(/\s+/g, ' ').trim())
    .filter(paragraph => paragraph !== '')
    .map(line => (isHeading(line) ? `<h2>${escapeHtml(line)}</h2>` : `<p>${escapeHtml(line)}</p>`))
    .join('\n');
}
