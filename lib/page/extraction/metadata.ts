/** What a page says of its article: title, outlet, language and dates. */
import { dayInAddress, parseDay } from './dates';
import { findHeadline } from './headline';
import { type DeclaredArticle, declaredArticle } from './json-ld';

export interface Metadata {
  /** Empty where the page has none. */
  title: string;
  outlet: string | null;
  /** BCP 47 tag. */
  language: string | null;
  /** YYYY-MM-DD, as the page states it. */
  published: string | null;
  /** YYYY-MM-DD; left out where the page states none that is not before its publication. */
  modified?: string;
}

/** The page's meta elements by property, name or itemprop, in lower case; of equal ones the first with content. */
type Meta = ReadonlyMap<string, string>;

/** The names that titles go by in meta elements. */
const titleNames = ['og:title', 'twitter:title', 'headline', 'dc.title', 'dcterms.title', 'title'];

/** The names that publication dates go by, the most telling first. */
const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'publication_date',
  'publish_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'pdate',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'date',
];

/** The names that dates of the last change go by. */
const changeNames = [
  'article:modified_time',
  'og:article:modified_time',
  'datemodified',
  'og:updated_time',
  'last-modified',
  'lastmod',
  'dcterms.modified',
  'dc.date.modified',
  'revised',
];

const entities: Record<string, string> = { quot: '"', amp: '&', apos: "'", lt: '<', gt: '>', nbsp: '\u00A0' };

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}

/** One line of plain text: pages often escape twice what they put in meta elements and JSON-LD. */
function plain(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/&(quot|amp|apos|lt|gt|nbsp);/g, (_, name: string) => entities[name]!)
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal?: string) =>
      character(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/[ \t\n\f\r]+/g, ' ')
    .trim();
}

function readMeta(document: Document): Meta {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')!.trim();
    const names = ['property', 'name', 'itemprop'].flatMap(
      name => element.getAttribute(name)?.toLowerCase().trim().split(/\s+/) ?? [],
    );
    for (const name of names) if (content !== '' && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

/** The first of some texts that is not empty. */
function firstOf(...texts: (string | null | undefined)[]): string | null {
  return texts.map(plain).find(text => text !== '') ?? null;
}

/** What parts a title from the name of its outlet. */
const separators = /\s+(?:[|\-–—•·:/\\»«>]|::)\s+/g;

function isSame(one: string, other: string | null): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}

/** A title without the name of its outlet before or behind it. */
function withoutOutlet(title: string, outlet: string | null): string {
  const cuts = [...title.matchAll(separators)];
  const first = cuts[0];
  const last = cuts.at(-1);
  if (!first || !last) return title;
  if (isSame(title.slice(last.index + last[0].length), outlet)) return title.slice(0, last.index);
  return isSame(title.slice(0, first.index), outlet) ? title.slice(first.index + first[0].length) : title;
}

/** A title up to its first bar, behind which sections and sites stand; three words must be left. */
function beforeBar(title: string): string {
  return title.replace(/^(\S+(?:\s+\S+){2,}?)\s+\|\s.*$/, '$1');
}

/** The first of the titles that the page states which a heading of it shows, else the first; empty where it has none. */
function titleOf(
  document: Document,
  declared: DeclaredArticle | null,
  meta: Meta,
  outlet: string | null,
): string {
  const inHead = plain(document.querySelector('head title')?.textContent);
  const stated = [declared?.headline, declared?.name, ...titleNames.map(name => meta.get(name))].map(plain);
  const titles = [...stated, beforeBar(inHead), inHead]
    .map(title => withoutOutlet(title, outlet))
    .filter(title => title !== '' && !isSame(title, outlet));
  return (
    titles.find(title => findHeadline(document, title)) ??
    titles[0] ??
    plain(document.querySelector('h1')?.textContent)
  );
}

/** A tag as BCP 47 writes it, such as "en-GB" for "en_gb"; null for what is none. */
function languageTag(text: string | null | undefined): string | null {
  const tag = (text ?? '').trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

function languageOf(
  document: Document,
  declared: DeclaredArticle | null,
  meta: Meta,
  headline: Element | null,
): string | null {
  const around = (headline ?? document.documentElement).closest('[lang]')?.getAttribute('lang');
  const equivalent = document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  const stated = [declared?.language, around, meta.get('og:locale'), meta.get('inlanguage'), equivalent];
  return stated.map(languageTag).find(Boolean) ?? null;
}

/** So many levels above the headline its header ends at the latest, and other articles may begin. */
const HEADER_LEVELS = 5;

/** The time that stands nearest to the headline. */
function timeBy(heading: Element | null): Element | null {
  let around = heading?.parentElement;
  for (let level = 0; around && around.localName !== 'body' && level < HEADER_LEVELS; level++) {
    const time = around.querySelector('time[datetime]');
    if (time) return time;
    around = around.parentElement;
  }
  return null;
}

/** Dates in the text of the page: those that are said to be the publication's, then one by the headline. */
function datesInText(document: Document, headline: Element | null): (string | null)[] {
  const elements = [
    ...document.querySelectorAll('[itemprop~="datePublished"], time[pubdate]'),
    timeBy(headline ?? document.querySelector('h1')),
    document.querySelector('article time[datetime]'),
  ];
  return elements.map(textOfTime);
}

function textOfTime(element: Element | null): string | null {
  return (
    element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent ?? null
  );
}

/** The first day that some dates state; null where none does. */
function firstDay(dates: readonly (string | null | undefined)[]): string | null {
  return dates.map(date => parseDay(date ?? '')).find(Boolean) ?? null;
}

/**
 * Title, outlet, language and dates of the article on a page, from JSON-LD, meta elements, its text and its address, in
 * this order. Reads only; what cannot be read is passed over.
 */
export function readMetadata(document: Document, url: string): Metadata {
  const declared = declaredArticle(document);
  const meta = readMeta(document);
  const outlet = firstOf(declared?.publisher, meta.get('og:site_name'), meta.get('application-name'));
  const title = titleOf(document, declared, meta, outlet);
  const headline = findHeadline(document, title);
  const published =
    firstDay([
      declared?.published,
      ...dateNames.map(name => meta.get(name)),
      ...datesInText(document, headline),
    ]) ?? dayInAddress(url);
  const modified = firstDay([
    declared?.modified,
    ...changeNames.map(name => meta.get(name)),
    textOfTime(document.querySelector('[itemprop~="dateModified"]')),
  ]);
  return {
    title,
    outlet,
    language: languageOf(document, declared, meta, headline),
    published,
    ...(modified && published && modified >= published ? { modified } : {}),
  };
}
