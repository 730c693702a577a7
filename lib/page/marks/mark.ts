/** A mark on the page that a card can be opened on. */
import type { Annotations, Claim, Mention } from '../../annotations';
import type { Article } from '../../article';
import type { Focus } from '../../messages';
import type { TextMap } from '../text-map';
import type { Chosen } from './choice';
import { indexAt } from './hit-test';

export type Mark = { type: 'mention'; span: Mention } | { type: 'claim'; span: Claim };

/** An article with what is marked in it, where, and the day that its cards are for (YYYY-MM-DD). */
export interface Marked {
  article: Article;
  annotations: Annotations;
  map: TextMap;
  day: string;
}

export function isSameMark(a: Mark, b: Mark): boolean {
  return a.type === b.type && a.span.start === b.span.start;
}

/** The mark of a later reading that is the same as one of an earlier: the nearest of its text; null where there is none. */
export function counterpart(mark: Mark, { mentions, claims }: Annotations): Mark | null {
  const { type, span } = mark;
  const others: Mark[] =
    type === 'mention'
      ? mentions.filter(({ entity }) => entity === span.entity).map(other => ({ type, span: other }))
      : claims.map(other => ({ type, span: other }));
  const distance = (other: Mark) => Math.abs(other.span.start - span.start);
  return others
    .filter(other => other.span.exact === span.exact)
    .reduce<Mark | null>(
      (nearest, other) => (nearest && distance(nearest) <= distance(other) ? nearest : other),
      null,
    );
}

/** What the panel is to show for a mark. */
export function focusOf({ type, span }: Mark): Focus {
  if (type === 'claim') return { type, start: span.start };
  return { type: 'actor', id: span.entity ?? span.name };
}

/** The marks at an offset of the text, or that end at it: a name before the claim that it stands in. */
export function marksAt({ mentions, claims }: Chosen, offset: number): Mark[] {
  const mention = mentions[indexAt(mentions, offset)];
  const claim = claims[indexAt(claims, offset)];
  return [
    ...(mention ? [{ type: 'mention' as const, span: mention }] : []),
    ...(claim ? [{ type: 'claim' as const, span: claim }] : []),
  ];
}
