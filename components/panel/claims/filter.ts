/** Which of an article's claims are shown. Pure. */
import type { ClaimKind } from '../../../lib/annotations';
import type { ClaimCardData } from '../../../lib/knowledge/cards';
import type { ClaimStatus } from '../../../lib/knowledge/knowledge';
import type { ArticleClaim } from '../../../lib/presentation/subject';

/** What a claim is told by; each null where all are wanted. */
export interface ClaimFilter {
  /** As `speakerOf` tells speakers apart. */
  speaker: string | null;
  kind: ClaimKind | null;
  /** That of a known claim that it makes, or "unknown" where it makes none. */
  status: ClaimStatus | 'unknown' | null;
}

export type Aspect = keyof ClaimFilter;
export type Cards = Readonly<Record<string, ClaimCardData>>;

export const everyClaim: ClaimFilter = { speaker: null, kind: null, status: null };

/** Tells speakers apart: an id, the words that name one, or nothing for the article itself. */
export function speakerOf({ speaker }: ArticleClaim): string {
  return speaker?.id ?? speaker?.name ?? '';
}

/** What a claim is in each aspect: one that makes several known claims has several statuses. */
const valuesOf: { [A in Aspect]: (claim: ArticleClaim, cards: Cards) => NonNullable<ClaimFilter[A]>[] } = {
  speaker: claim => [speakerOf(claim)],
  kind: ({ kind }) => [kind],
  status: ({ links }, cards) => {
    const statuses = links.flatMap(({ claim }) => cards[claim]?.status ?? []);
    return statuses.length > 0 ? [...new Set(statuses)] : ['unknown'];
  },
};

const aspects = Object.keys(valuesOf) as Aspect[];

function has<A extends Aspect>(aspect: A, claim: ArticleClaim, cards: Cards, filter: ClaimFilter): boolean {
  const wanted = filter[aspect];
  return wanted === null || valuesOf[aspect](claim, cards).some(value => value === wanted);
}

/** The claims that are wanted, in the order given. */
export function filtered(claims: readonly ArticleClaim[], cards: Cards, filter: ClaimFilter): ArticleClaim[] {
  return claims.filter(claim => aspects.every(aspect => has(aspect, claim, cards, filter)));
}

/**
 * What can be chosen in an aspect and how many claims would be left, of those that the other two let through; in the
 * order in which the article has them.
 */
export function choicesOf<A extends Aspect>(
  aspect: A,
  claims: readonly ArticleClaim[],
  cards: Cards,
  filter: ClaimFilter,
): Map<NonNullable<ClaimFilter[A]>, number> {
  const choices = new Map<NonNullable<ClaimFilter[A]>, number>();
  for (const claim of filtered(claims, cards, { ...filter, [aspect]: null }))
    for (const value of valuesOf[aspect](claim, cards)) choices.set(value, (choices.get(value) ?? 0) + 1);
  return choices;
}
