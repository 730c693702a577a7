/** Article and knowledge in, annotations out: actors, coverage, claims. Pure and deterministic. */
import { findActors } from './actors/find';
import type { Annotations, Coverage, Mention } from './annotations';
import type { Article } from './article';
import { findClaims } from './claims/find';
import { scoreCoverage } from './coverage/score';
import type { Knowledge } from './knowledge/knowledge';

/** The first half of the way: who is named, and whether that makes the article ours. */
export function judge(article: Article, knowledge: Knowledge): { coverage: Coverage; mentions: Mention[] } {
  const mentions = findActors(article, knowledge);
  return { coverage: scoreCoverage(article, mentions, knowledge), mentions };
}

/** Finds who is named in an article, whether it is about the crisis, and who says what. */
export function annotate(article: Article, knowledge: Knowledge): Annotations {
  const { coverage, mentions } = judge(article, knowledge);
  return { coverage, mentions, claims: findClaims(article, mentions, knowledge) };
}
