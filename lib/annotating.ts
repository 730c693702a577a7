/** The way from an article to its annotations in two halves, as work that can be interrupted. */
import { findingActors } from './actors/find';
import type { Annotations, Coverage, Mention } from './annotations';
import type { Article } from './article';
import { findingClaims } from './claims/find';
import { type CoverageOptions, scoreCoverage } from './coverage/score';
import type { Knowledge } from './knowledge/knowledge';
import type { Language } from './text/languages/language';
import { type ReadArticle, readingArticle } from './text/read-article';
import type { Work } from './work';

/** What is known of an article at half the way: who is named, and whether that makes it ours. */
export interface Judged {
  words: ReadArticle;
  coverage: Coverage;
  mentions: Mention[];
}

/** The first half of the way. In the page it ends here for an article that is not ours; `options` say what is. */
export function* judging(
  article: Article,
  language: Language,
  knowledge: Knowledge,
  options: CoverageOptions = {},
): Work<Judged> {
  const words = yield* readingArticle(article, language);
  const mentions = yield* findingActors(words, knowledge);
  yield;
  return { words, coverage: scoreCoverage(words, mentions, knowledge, options), mentions };
}

/** The second half: what an article that was judged claims. */
export function* annotating({ words, coverage, mentions }: Judged, knowledge: Knowledge): Work<Annotations> {
  return { coverage, mentions, claims: yield* findingClaims(words, mentions, knowledge) };
}
