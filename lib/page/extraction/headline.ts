/** The heading of a live page that is the article's own title. */
import { words } from '../../text/words';

/** How much an h1 must share with the title: search engines and social networks are often given another wording. */
const MIN_SIMILARITY = 0.5;

/** What a lesser heading must share: those of sections and of other articles stand on the page too. */
const MIN_SIMILARITY_OF_OTHERS = 0.9;

/** Shorter words are mostly articles and prepositions, which any two titles share. */
const MIN_WORD_LENGTH = 4;

/** Fewer common words say nothing: they may be the name of the site. */
const MIN_SHARED_WORDS = 3;

/** Longer texts in a heading are no title; comparing stays cheap. */
const MAX_LENGTH = 500;

function wordsOf(text: string): string[] {
  return words(text).map(({ start, end }) => text.slice(start, end).toLowerCase());
}

function tellingWords(all: readonly string[]): Set<string> {
  return new Set(all.filter(({ length }) => length >= MIN_WORD_LENGTH));
}

/**
 * How much two wordings of a title have in common, from 0 to 1: the Sørensen-Dice coefficient of their longer words. Where one
 * begins with the other and has half of it, as a title does before the name of its outlet, they count as nearly the same.
 */
function similarity(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [short, long] = [a.join(' '), b.join(' ')].sort((x, y) => x.length - y.length) as [string, string];
  if (short === '' || short === long) return short === '' ? 0 : 1;
  if (long.startsWith(short) && 2 * short.length >= long.length) return MIN_SIMILARITY_OF_OTHERS;
  const [ofOne, ofOther] = [tellingWords(a), tellingWords(b)];
  const shared = [...ofOne].filter(word => ofOther.has(word)).length;
  return shared < MIN_SHARED_WORDS ? 0 : (2 * shared) / (ofOne.size + ofOther.size);
}

/** Style sheets are asked where the browser can: pages often carry one headline for phones and one for the rest. */
function isShown(element: Element): boolean {
  return element.checkVisibility?.() ?? true;
}

/** The most similar of some headings, and of equal ones the first. */
function mostSimilar(headings: Iterable<Element>, title: string, minimum: number): Element | null {
  let found: Element | null = null;
  let highest = 0;
  for (const heading of headings) {
    const text = heading.textContent ?? '';
    const score = text.length > MAX_LENGTH ? 0 : similarity(text, title);
    if (score < minimum || score <= highest || !isShown(heading)) continue;
    found = heading;
    highest = score;
  }
  return found;
}

/**
 * The heading that shows `title`: an h1 in these or similar words, else another heading in nearly the same. Null where
 * there is none.
 */
export function findHeadline(document: Document, title: string): Element | null {
  return (
    mostSimilar(document.querySelectorAll('h1'), title, MIN_SIMILARITY) ??
    mostSimilar(document.querySelectorAll('h2, h3, [itemprop~="headline"]'), title, MIN_SIMILARITY_OF_OTHERS)
  );
}
