/** The way from mark to mark through an article. */
import type { Span } from '../../annotations';
import type { Step } from '../../messages';
import type { Chosen } from './choice';
import type { Mark } from './mark';

/** By where they begin; a claim comes before the names in it. */
function order(one: Span, other: Span): number {
  return one.start - other.start || other.end - one.end;
}

/** All marks in the order in which one reads them. */
export function inOrder({ mentions, claims }: Chosen): Mark[] {
  const marks: Mark[] = [
    ...claims.map(span => ({ type: 'claim' as const, span })),
    ...mentions.map(span => ({ type: 'mention' as const, span })),
  ];
  return marks.sort((one, other) => order(one.span, other.span));
}

/**
 * All marks in the order in which a step from a place of the text comes to them, on round the ends of the article; the
 * one at that place itself is last, but for a step of 0.
 * @param marks in order
 */
export function wayFrom(marks: readonly Mark[], place: Span, step: Step): Mark[] {
  const behind = marks.filter(({ span }) => order(span, place) >= (step === 1 ? 1 : 0));
  const way = [...behind, ...marks.slice(0, marks.length - behind.length)];
  return step === -1 ? way.reverse() : way;
}
