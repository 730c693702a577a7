/** Is a page a list of others: a front page, a search, a topic? Such a page has text, and no article. */
import type { PageBlock } from './blocks';
import { declaredArticle, declaresList } from './json-ld';

/** A path that a site or one of its editions begins at. */
const front = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+|home\/?)?$/i;
const search =
  /\/(?:search|suche|recherche|buscar?|busca|ricerca|szukaj|hledani|paieska|poshuk|poisk|sok|zoeken)(?:\/|\.\w+)?$/i;
const topic =
  /\/(?:tags?|topics?|themes?|themen?|temas?|temy|argomenti|keywords?|categor(?:y|ies|ia)|rubriki?|sujets?|dossiers?|authors?|archive)\/[^/]+\/?(?:page\/\d+\/?)?$/i;

/** So many headings that lead to other pages: more than an article has, even above what its readers like too. */
const MANY_TEASERS = 5;
/** Of the blocks of a list such a share leads to other pages, and such a share of its characters. */
const SHARE_OF_TEASERS = 0.25;
const SHARE_OF_LINKS = 0.5;

function pathOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).pathname : null;
}

/** Whether the page itself says outside its JSON-LD that it is one article. */
function saysArticle(document: Document): boolean {
  const ogType = document.querySelector('meta[property="og:type" i]')?.getAttribute('content') ?? '';
  return (
    /^(?:article|video\b.*)$/i.test(ogType) || document.querySelector('[itemprop~="articleBody"]') !== null
  );
}

/** Whether a link leads to another page; those inside of one lead to its parts and notes. */
function leadsAway(link: Element | null, path: string | null): boolean {
  const href = link?.getAttribute('href') ?? '';
  return href !== '' && !/^(?:#|javascript:|mailto:)/i.test(href) && !(path && pathOf(href) === path);
}

/** How many characters of a block are in links that lead away. */
function linkedIn({ segments }: PageBlock, path: string | null): number {
  return segments
    .filter(({ node }) => leadsAway(node.parentElement?.closest('a[href]') ?? null, path))
    .reduce((sum, { length }) => sum + length, 0);
}

/** Whether what was read of a page at this address consists of teasers of others. */
export function isOfTeasers(blocks: readonly PageBlock[], url: string): boolean {
  const path = pathOf(url);
  const linked = blocks.map(block => linkedIn(block, path));
  const teasers = blocks.filter(({ text }, i) => linked[i]! > 0.9 * text.length);
  if (teasers.length < MANY_TEASERS) return false;
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const headings = teasers.filter(({ kind }) => kind === 'heading');
  return (
    linked.reduce((sum, each) => sum + each, 0) > SHARE_OF_LINKS * characters ||
    (headings.length >= MANY_TEASERS && headings.length > SHARE_OF_TEASERS * blocks.length)
  );
}

/** How many headings of the whole page lead to others. */
function leadingHeadings(document: Document, path: string | null): number {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, [role="heading"]')];
  return headings.filter(heading =>
    leadsAway(heading.querySelector('a[href]') ?? heading.closest('a[href]'), path),
  ).length;
}

/** Whether a page at this address is no article but a list of others; `blocks` are what was read of it. */
export function isListPage(document: Document, url: string, blocks: readonly PageBlock[]): boolean {
  const path = pathOf(url);
  if (path !== null && front.test(path) && leadingHeadings(document, path) >= MANY_TEASERS) return true;
  if (saysArticle(document)) return false;
  if (declaresList(document)) return true;
  if (declaredArticle(document)) return false;
  return (path !== null && (search.test(path) || topic.test(path))) || isOfTeasers(blocks, url);
}
