import type { Words } from '../../i18n/words';
import type { Source } from '../../knowledge/knowledge';
import { sourceDetails } from '../source-details';
import type { Inline } from './note';

/** A source behind what it is cited for: its publisher, date and kind are the link. */
export function citing(source: Source | undefined, words: Words): Inline[] {
  return source ? [' (', { text: sourceDetails(source, words).join(', '), url: source.url }, ')'] : [];
}

/** The first source that a statement cites: one is enough to go on from. */
export function firstSource(
  { cites: [first] }: { cites: readonly number[] },
  sources: readonly Source[],
): Source | undefined {
  return first === undefined ? undefined : sources[first];
}
