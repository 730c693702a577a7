/** One reading of a page: from the live document to what it is found to be, in steps. */
import { annotating, judging } from '../annotating';
import type { Coverage } from '../annotations';
import type { Article } from '../article';
import type { Knowledge } from '../knowledge/knowledge';
import type { Language } from '../text/languages/language';
import { extracting } from './extract';
import type { Marked } from './marks/mark';
import { articleAround, scopeOf } from './scope';
import { type PageWork, waitingFor } from './slices';

/** What a page was found to be; `off` where the reader wants it left alone. */
export type Found =
  | { status: 'reading' | 'no-article' | 'off' }
  | { status: 'error'; reason: string }
  | { status: 'not-coverage'; article: Article; coverage: Coverage }
  | ({ status: 'article'; address: string } & Marked);

export interface Question {
  knowledge: Knowledge;
  /** The language that a BCP 47 tag declares. Never rejects. */
  languageOf: (tag: string | null) => Promise<Language>;
  /** YYYY-MM-DD: what an article without a date is taken to be of. */
  today: string;
  /** Whether articles on adjacent topics count as coverage. */
  adjacentTopics: boolean;
  /** The texts that are the article's; null where that has to be found out. */
  known: ReadonlySet<Node> | null;
  /** What the reading before found: where the article is the same, so is what is found in it. */
  before: Found;
  /** Told of the article as soon as there is one; answers what is to be done with it. */
  met: (article: Article) => 'judge' | 'annotate' | 'leave';
}

/** Reads a page. It may change meanwhile, and must then be read again. */
export function* readPage(
  document: Document,
  { knowledge, languageOf, today, adjacentTopics, known, before, met }: Question,
): PageWork<Found> {
  const address = withoutHash(location.href);
  try {
    const scope = scopeOf(document, elementOf(before, address));
    const extracted = yield* extracting(document, address, { known, scope });
    if (!extracted) return { status: 'no-article' };
    const { article, map } = extracted;
    const wish = met(article);
    if (wish === 'leave') return { status: 'off' };
    if ('article' in before && isSame(before.article, article)) {
      if (before.status === 'article') return { ...before, address, map };
      if (wish === 'judge') return before;
    }
    const language = yield* waitingFor(languageOf(article.language));
    const judged = yield* judging(article, language, knowledge, { adjacent: adjacentTopics });
    const { coverage } = judged;
    if (!coverage.isCoverage && wish === 'judge') return { status: 'not-coverage', article, coverage };
    yield;
    const annotations = yield* annotating(judged, knowledge);
    yield;
    const day = article.published ?? today;
    return { status: 'article', address, article, map, annotations, day };
  } catch (error) {
    return { status: 'error', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The element of the article that was found before, as long as the page is at the same address. */
function elementOf(before: Found, address: string): Element | null {
  if (before.status !== 'article' || before.address !== address) return null;
  return articleAround(before.map.segments.find(({ node }) => node.isConnected)?.node ?? null);
}

/** Whether nothing is new since the reading before. */
export function isSameReading(before: Found, now: Found): boolean {
  if (before.status !== now.status) return false;
  if (!('article' in before && 'article' in now)) return before.status !== 'error';
  return isSame(before.article, now.article);
}

function isSame(one: Article, other: Article): boolean {
  // Long texts are compared first, and most often settle it.
  return one.text === other.text && JSON.stringify(one) === JSON.stringify(other);
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/s, '');
}
