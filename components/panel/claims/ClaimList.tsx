import type { Span } from '../../../lib/annotations';
import type { ArticleClaim } from '../../../lib/presentation/subject';
import type { ArticleState } from '../panel-state';
import type { RowProps } from '../rows/use-rows';
import { ClaimRow } from './ClaimRow';

/** Claims of an article, a row each. */
export function ClaimList({
  claims,
  article: { cards, outlet },
  rowOf,
  onShowSpeaker,
  onGoTo,
}: {
  claims: ArticleClaim[];
  article: ArticleState;
  rowOf: (claim: ArticleClaim) => RowProps;
  /** What shows the speaker of this id; null where nothing does. */
  onShowSpeaker: (id: string) => (() => void) | null;
  onGoTo: (span: Span) => void;
}) {
  return (
    <ul>
      {claims.map(claim => (
        <ClaimRow
          key={claim.id}
          {...rowOf(claim)}
          claim={claim}
          cards={claim.links.flatMap(link => cards.claims[link.claim] ?? [])}
          outlet={outlet}
          onShowSpeaker={claim.speaker?.id ? onShowSpeaker(claim.speaker.id) : null}
          onGoTo={onGoTo}
        />
      ))}
    </ul>
  );
}
