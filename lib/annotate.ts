/** Article and knowledge in, annotations out: actors, coverage, claims. Pure and deterministic. */
import { findActors } from './actors/find';
import type { Annotations, Coverage, Mention } from './annotations';
import type { Article } from './article';
import { findClaims } from './claims/find';
import { type CoverageOptions, scoreCoverage } from './coverage/score';
import type { Knowledge } from './knowledge/knowledge';

/** What is known of an article at half the way: who is named, and whether that makes it ours. */
export interface Judged {
  coverage: Coverage;
  mentions: Mention[];
}

/** The first half of the way. In the page it ends here for an article that is not ours; `options` say what is. */
export function judge(article: Article, knowledge: Knowledge, options: CoverageOptions = {}): Judged {
  const mentions = findActors(article, knowledge);
  return { coverage: scoreCoverage(article, mentions, knowledge, options), mentions };
}

/** Finds who is named in an article, whether it is about the crisis, and who says what. */
export function annotate(
  article: Article,
  knowledge: Knowledge,
  judged: Judged = judge(article, knowledge),
): Annotations {
  return { ...judged, claims: findClaims(article, judged.mentions, knowledge) };
}
