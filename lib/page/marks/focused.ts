/** The mark at the keyboard's focus: a link of the article may be one, hold one, or stand in one. */
import type { Span } from '../../annotations';
import type { Hit } from '../card/pointer';
import type { TextMap } from '../text-map';
import type { Chosen } from './choice';
import { lineAt, linesOf } from './hit-test';
import type { Mark } from './mark';

/** The mark of the link that has the focus, a name before the claim around it, and its line there; null where none has. */
export function markAtFocus(
  document: Document,
  { mentions, claims }: Chosen,
  map: TextMap,
): Hit<Mark> | null {
  const link = document.activeElement;
  if (!link?.matches('a')) return null;
  const texts = map.segments.filter(({ node }) => link.contains(node));
  const isInLink = ({ start, end }: Span) =>
    texts.some(text => start < text.start + text.length && end > text.start);
  const mention = mentions.find(isInLink);
  const claim = claims.find(isInLink);
  const mark: Mark | undefined = mention
    ? { type: 'mention', span: mention }
    : claim && { type: 'claim', span: claim };
  const box = link.getClientRects()[0];
  if (!mark || !box) return null;
  const line = lineAt(linesOf(map, mark.span, document), box.left + box.width / 2, box.top + box.height / 2);
  return { mark, line: Math.max(0, line) };
}
