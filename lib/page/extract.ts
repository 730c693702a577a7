/** From a live page to its article, with the map from the article's text back to the page. */
import { type Article, joinBlocks } from '../article';
import { languageWrittenIn } from '../text/written-in';
import { atOnce, type Work } from '../work';
import { type PageBlock, readBlocks } from './extraction/blocks';
import { dayInAddress, parseDay } from './extraction/dates';
import { findHeadline } from './extraction/headline';
import { declaredArticle } from './extraction/json-ld';
import { isListPage, isOfTeasers } from './extraction/list-page';
import { type Metadata, readMetadata } from './extraction/metadata';
import { findingTexts } from './extraction/readable';
import type { Scope } from './scope';
import { type TextMap, textMapOf } from './text-map';

/** Where Readability finds fewer characters than this, it has often taken a notice or a teaser for the article. */
const LITTLE_TEXT = 200;

/**
 * An article is read up to so many characters, in whole blocks. Long reportages have a quarter of it; a page with more
 * is a book or an archive, and to look for names in all of it would hold the browser up for no reader.
 */
const MAX_LENGTH = 600_000;

/** What may stand in an article's element and is not the article. */
const BESIDE = 'nav, aside, footer, form, [role="navigation"], [role="complementary"]';

type Choice = (text: Text) => boolean;

/** The first blocks that are within the greatest length together. */
function withinLength(blocks: Iterable<PageBlock>): PageBlock[] {
  const within: PageBlock[] = [];
  let length = 0;
  for (const block of blocks) {
    length += block.text.length + 1;
    if (length > MAX_LENGTH) break;
    within.push(block);
  }
  return within;
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** The elements that the page itself says are its article. */
function declaredElements(document: Document): Element[] {
  const selectors = ['[itemprop~="articleBody"]', 'article'];
  if (declaredArticle(document)) selectors.push('main, [role="main"]');
  for (const selector of selectors) {
    const elements = document.querySelectorAll(selector);
    if (elements.length > 0) return [...elements];
  }
  return [];
}

/** The blocks of the longest element that the page itself says is its article. */
function declaredBlocks(document: Document, isWanted: Choice): PageBlock[] {
  let longest: PageBlock[] = [];
  for (const element of declaredElements(document)) {
    const isBeside = (text: Text) => element.contains(text.parentElement?.closest(BESIDE) ?? null);
    const blocks = withinLength(readBlocks(element, text => isWanted(text) && !isBeside(text)));
    if (lengthOf(blocks) > lengthOf(longest)) longest = blocks;
  }
  return longest;
}

/** Whether blocks are no article: teasers of others, or wholly in what stands beside one. */
function areBeside(blocks: readonly PageBlock[], url: string): boolean {
  return (
    isOfTeasers(blocks, url) ||
    blocks.every(({ segments }) => segments.every(({ node }) => node.parentElement?.closest(BESIDE)))
  );
}

function* articleBlocks(
  document: Document,
  url: string,
  isWanted: Choice,
  { known, scope }: Hints,
): Work<PageBlock[]> {
  if (known) return withinLength(readBlocks(document.body, text => known.has(text) && isWanted(text)));
  const readable = yield* findingTexts(document, scope?.others ?? []);
  yield;
  const blocks = withinLength(readBlocks(document.body, text => readable.has(text) && isWanted(text)));
  const isBeside = areBeside(blocks, url);
  if (lengthOf(blocks) >= LITTLE_TEXT && !isBeside) return blocks;
  const declared = declaredBlocks(document, isWanted);
  const isBetter = declared.length > 0 && (isBeside || lengthOf(declared) > lengthOf(blocks));
  return isBetter ? declared : blocks;
}

/** The title in one line: as its heading shows it, or without a place in the page where there is none. */
function titleBlock(title: string, headline: Element | null): PageBlock {
  const line: PageBlock = { kind: 'title', text: '', segments: [] };
  for (const { text, segments } of headline ? readBlocks(headline, () => true) : []) {
    if (line.text !== '') line.text += ' ';
    line.segments.push(...movedBy(line.text.length, segments));
    line.text += text;
  }
  return line.text === '' ? { ...line, text: title } : line;
}

function movedBy(distance: number, segments: PageBlock['segments']): PageBlock['segments'] {
  return segments.map(segment => ({ ...segment, start: segment.start + distance }));
}

/** An article, and the map from its text back to live text. */
export interface Extracted {
  article: Article;
  map: TextMap;
}

/**
 * The article on a live page, and the map from its text back to live text; null where the page has no article's text,
 * or lists other pages.
 * `url` is the page's address. The page is only read: not a node of it changes. Where Readability declines, fails or
 * finds little, what the page itself declares to be its article is taken. No other error is caught: one that a page
 * provokes, by overriding what a document does, reaches the caller.
 */
export function extractArticle(document: Document, url: string): Extracted | null {
  return atOnce(extracting(document, url, { known: null, scope: null }));
}

/** What is known of a page before its article is looked for. */
export interface Hints {
  /** The texts that are the article's; null where they have to be found. */
  known: ReadonlySet<Node> | null;
  /** The article among the others on the page; null where there is one at most. */
  scope: Scope | null;
}

/** `extractArticle` in steps. A page that changes between them must be read again. */
export function* extracting(document: Document, url: string, hints: Hints): Work<Extracted | null> {
  if (!document.body) return null;
  const { scope } = hints;
  const { headline, ...metadata } = scopedMetadata(document, url, scope);
  const isOthers = (text: Text) => scope?.others.some(other => other.contains(text));
  const isWanted = (text: Text) => !headline?.contains(text) && !isOthers(text);
  const body = yield* articleBlocks(document, url, isWanted, hints);
  yield;
  if (body.length === 0 || isListPage(document, url, body)) return null;
  const title = titleBlock(metadata.title, headline);
  const { text, blocks } = joinBlocks(title.text, body);
  const segments = [title, ...body].flatMap((block, index) => movedBy(blocks[index]!.start, block.segments));
  return {
    article: {
      ...metadata,
      language: languageWrittenIn(text, metadata.language),
      title: title.text,
      url: url || null,
      text,
      blocks,
    },
    map: textMapOf(segments),
  };
}

/**
 * The metadata of the page's article. Where it is one among others, and the page's head speaks of another, its title and
 * day are those that stand in it.
 */
function scopedMetadata(
  document: Document,
  url: string,
  scope: Scope | null,
): Metadata & { headline: Element | null } {
  const { modified, ...metadata } = readMetadata(document, url);
  const headline = findHeadline(document, metadata.title);
  if (!scope || scope.own.contains(headline))
    return { ...metadata, ...(modified ? { modified } : {}), headline };
  const time = scope.own.querySelector('time[datetime], [itemprop~="datePublished"]');
  const day = time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? '';
  return {
    ...metadata,
    title: scope.headline.textContent ?? '',
    published: parseDay(day) ?? dayInAddress(url),
    headline: scope.headline,
  };
}
