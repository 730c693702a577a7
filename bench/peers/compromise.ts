/** compromise, out of the box. */
import nlp from 'compromise';
import type { Span } from '../../lib/annotations';
import type { FoundClaim, FoundMention } from '../found';
import { bareName, type FindNames } from './names';

/** What compromise tells of a stretch of text. */
interface Told {
  offset: { start: number; length: number };
}

function spansOf(view: { json(options: { offset: true }): Told[] }): Span[] {
  return view.json({ offset: true }).map(({ offset: { start, length } }) => ({ start, end: start + length }));
}

/** People, places and organisations; of two that overlap the first of them in that order. */
export const findTopics: FindNames = text => {
  const document = nlp(text);
  const found: FoundMention[] = [];
  for (const view of [document.people(), document.places(), document.organizations()])
    for (const whole of spansOf(view)) {
      const span = bareName(text, whole);
      if (!found.some(({ start, end }) => span.start < end && start < span.end))
        found.push({ ...span, name: null, via: 'name' });
    }
  return found.sort((a, b) => a.start - b.start);
};

/** The sentences that hold a quotation; compromise does not say who speaks. */
export function findQuotations(text: string): FoundClaim[] {
  const document = nlp(text);
  const quotations = spansOf(document.quotations());
  return spansOf(document.sentences())
    .filter(({ start, end }) => quotations.some(quote => quote.start < end && start < quote.end))
    .map(span => ({ ...span, kind: 'quote', speaker: null, speakerText: null }));
}
