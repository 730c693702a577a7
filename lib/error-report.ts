import { homepage } from './homepage';

/**
 * The address of a prefilled form about a card. It names the card and the day that it was shown for, and nothing of the
 * page on which it was shown.
 */
export function errorReportUrl(card: { type: 'actor' | 'claim'; id: string; asOf: string }): string {
  const url = new URL(`${homepage}/issues/new`);
  url.searchParams.set('title', `Error in the card "${card.id}"`);
  url.searchParams.set(
    'body',
    `Card: ${card.type} ${card.id}, as of ${card.asOf}\n\nWhat is wrong:\n\nA source that shows it:\n`,
  );
  url.searchParams.set('labels', 'knowledge');
  return url.href;
}
