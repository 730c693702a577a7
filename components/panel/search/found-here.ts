/** What of an article itself answers a search: what it says, and whom it alone introduces. Pure. */

import type { ArticleActor } from '../../../lib/presentation/article-actors';
import type { ArticleClaim } from '../../../lib/presentation/subject';
import { answerOf, type Query } from '../../../lib/text/query';
import { foldedWords } from '../../../lib/text/words';
import type { ArticleState } from '../panel-state';

/** How often the article names each entity and makes each known claim, by id. */
export function timesHere({ annotations: { mentions, claims } }: ArticleState): Map<string, number> {
  const times = new Map<string, number>();
  for (const id of [
    ...mentions.flatMap(({ entity }) => entity ?? []),
    ...claims.flatMap(({ links }) => links.map(({ claim }) => claim)),
  ])
    times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

/** The claims with these words in them or in the name of who makes them, in reading order. */
export function claimsWith(query: Query, { claims }: Pick<ArticleState, 'claims'>): ArticleClaim[] {
  return claims.filter(
    ({ exact, speaker }) => answerOf(query, foldedWords(`${exact} ${speaker?.name ?? ''}`)) !== null,
  );
}

/** The actors of whom only the article knows, in the order in which it names them. */
export function introducedAs(query: Query, { actors }: Pick<ArticleState, 'actors'>): ArticleActor[] {
  return actors.filter(
    ({ isKnown, name, role }) => !isKnown && answerOf(query, foldedWords(`${name} ${role ?? ''}`)) !== null,
  );
}
