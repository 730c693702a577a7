import { fold } from '../text/fold';
import type { Language } from '../text/languages/language';
import type { ReadBlock } from '../text/read-block';

/** How long an elided article right before a word is, in UTF-16 units: two in "l'avocate"; 0 where there is none. */
export function elidedArticle({ reading }: ReadBlock, at: number, { roles }: Language): number {
  if (!roles.elidedArticles) return 0;
  const start = reading.starts[at]!;
  const article = roles.elidedArticles.find(
    each => fold(reading.text.slice(start - each.length, start)) === each,
  );
  return article?.length ?? 0;
}
