// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { press, seenText, show, update } from '../../view-testing';
import { article, states } from '../panel.fixtures';
import { panel } from '../panel-testing';

// jsdom lays nothing out and so cannot scroll.
Element.prototype.scrollIntoView = vi.fn();

function withClaims(): HTMLElement {
  const place = show(panel(article));
  press(place, 'Claims 7');
  return place;
}

const select = (place: Element, name: string) =>
  place.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`)!;

const optionsOf = (place: Element, name: string) =>
  [...select(place, name).options].map(({ textContent }) => textContent);

/** Chooses the option that begins so. */
function choose(place: Element, name: string, option: string): void {
  const field = select(place, name);
  field.selectedIndex = optionsOf(place, name).findIndex(text => text.startsWith(option));
  act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
}

const excerpts = (place: Element) =>
  [...place.querySelectorAll('.row.claim .opens')].map(({ textContent }) => textContent.slice(0, 12));

test('what can be chosen is what the article has, with how many claims that leaves', () => {
  const place = withClaims();
  expect(optionsOf(place, 'By whom')).toEqual([
    'By anyone',
    'Angela Merkel (2)',
    'a spokeswoman of the ministry (1)',
    'Central Election Commission (1)',
    'The Example Post (2)',
    'Maria Example (1)',
  ]);
  expect(optionsOf(place, 'Kind')).toEqual([
    'Any kind',
    'Reported speech (3)',
    'Statement (3)',
    'Quotation (1)',
  ]);
  expect(optionsOf(place, 'Status')).toEqual([
    'Any status',
    'A position (1)',
    'Not in the knowledge base (4)',
    'Disputed (2)',
    'Established (1)',
  ]);
});

test('what is chosen is all that is shown, until all is asked for', () => {
  const place = withClaims();
  choose(place, 'By whom', 'Angela Merkel');
  expect(excerpts(place)).toEqual(['Angela Merke', 'She asked fo']);
  choose(place, 'Status', 'A position');
  expect(excerpts(place)).toEqual(['Angela Merke']);
  expect(seenText(place)).toContain('1 of 7 claims Show all');
  press(place, 'Show all');
  expect(excerpts(place)).toHaveLength(7);
  expect(seenText(place)).not.toContain('of 7 claims');
});

test('the article’s own claims can be chosen too', () => {
  const place = withClaims();
  choose(place, 'By whom', 'The Example Post');
  expect(excerpts(place)).toEqual(['Almost 7,000', 'Strikes spre']);
});

test('a claim that is asked for is shown, whatever was chosen', () => {
  const place = withClaims();
  choose(place, 'By whom', 'Angela Merkel');
  update(place, panel(states['opened at a claim']));
  expect(excerpts(place)).toHaveLength(7);
});
