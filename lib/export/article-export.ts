import type { Claim } from '../annotations';
import { type ClaimCardData, claimCard } from '../knowledge/cards';
import type { CardRecords, Source } from '../knowledge/knowledge';
import type { FoundArticle } from '../messages';

/** What there is to take along: an article, what was found in it, and the records that tell of it. */
export interface ArticleExport extends FoundArticle {
  records: CardRecords;
}

/** The known claims that a claim makes, the nearest first. */
export function knownClaims({ links }: Claim, { records, day }: ArticleExport): ClaimCardData[] {
  return links.flatMap(({ claim }) => claimCard(records, claim, day) ?? []);
}

/** The sources that some statements of a card cite, each once. */
export function citedBy(statements: readonly { cites: number[] }[], sources: readonly Source[]): Source[] {
  const positions = new Set(statements.flatMap(({ cites }) => cites));
  return [...positions].flatMap(position => sources[position] ?? []);
}
