/** A mark on the page that a card can be opened on. */
import type { Annotations, Claim, Mention } from '../annotations';
import type { Focus } from '../messages';
import { indexAt } from './hit-test';
import type { TextMap } from './text-map';

export type Mark = { type: 'mention'; span: Mention } | { type: 'claim'; span: Claim };

/** What is marked, where, and the day that its cards are for (YYYY-MM-DD). */
export interface Marked {
  annotations: Annotations;
  map: TextMap;
  day: string;
}

export function isSameMark(a: Mark, b: Mark): boolean {
  return a.type === b.type && a.span.start === b.span.start;
}

/** What the panel is to show for a mark. */
export function focusOf({ type, span }: Mark): Focus {
  if (type === 'claim') return { type, start: span.start };
  return { type: 'actor', id: span.entity ?? span.name };
}

/** The marks at an offset of the text, or that end at it: a name before the claim that it stands in. */
export function marksAt({ mentions, claims }: Annotations, offset: number): Mark[] {
  const mention = mentions[indexAt(mentions, offset)];
  const claim = claims[indexAt(claims, offset)];
  return [
    ...(mention ? [{ type: 'mention' as const, span: mention }] : []),
    ...(claim ? [{ type: 'claim' as const, span: claim }] : []),
  ];
}
