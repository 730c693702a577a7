// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buttons, press, show } from '../../view-testing';
import { article } from '../panel.fixtures';
import { events, isOpen, panel, row } from '../panel-testing';

beforeEach(() => vi.clearAllMocks());

describe('an actor', () => {
  test('has its role on the day, where it is named and how often', () => {
    const place = show(panel(article));
    expect(row(place, 'Alexander Lukashenko')).toContain(
      'Alexander Lukashenko President of Belarus named 5 times',
    );
    const strip = buttons(place).get('Alexander Lukashenko')?.closest('.row')?.querySelector('.presence');
    const ticks = [...(strip?.querySelectorAll('i') ?? [])].map(tick => tick.style.getPropertyValue('--at'));
    expect(ticks).toEqual(['0.083', '0.200', '0.358', '0.496', '0.875']);
  });

  test('without a role is told by what it is, until it is opened', () => {
    const place = show(panel(article));
    const summary = 'Capital of Belarus and centre of the protests of 2020.';
    expect(row(place, 'Minsk')).toContain(`Minsk ${summary} named 2 times`);
    press(place, 'Minsk');
    expect(row(place, 'Minsk').split(summary)).toHaveLength(2);
  });

  test('opens and closes in place, with the day of the article between what was known and what came since', () => {
    const place = show(panel(article));
    press(place, 'Alexander Lukashenko');
    expect(isOpen(place, 'Alexander Lukashenko')).toBe(true);
    expect(row(place, 'Alexander Lukashenko')).toMatch(
      /A limit of two terms.*You are here · 19 August 2020.*Since then.*Sworn in/,
    );
    press(place, 'Alexander Lukashenko');
    expect(isOpen(place, 'Alexander Lukashenko')).toBe(false);
    expect(row(place, 'Alexander Lukashenko')).not.toContain('Sworn in');
  });

  test('that the article introduces is known from it alone', () => {
    const place = show(panel(article));
    press(place, 'Maria Example');
    expect(row(place, 'Maria Example')).toContain('Known only from this article.');
  });

  test('leads to its places in the text, one after the other and round', () => {
    const place = show(panel(article));
    press(place, 'Angela Merkel');
    for (const count of ['1 of 2', '2 of 2', '1 of 2']) {
      press(place, 'Go to text');
      expect(row(place, 'Angela Merkel')).toContain(count);
    }
    expect(events.onGoTo.mock.calls.map(([span]) => span.start)).toEqual([410, 880, 410]);
  });

  test('leads to what it says', () => {
    const place = show(panel(article));
    press(place, 'Angela Merkel');
    press(place, 'She asked for an end of force, the release of prisoners and a national dialogue');
    expect(place.querySelector('[role="tab"][aria-selected="true"]')?.textContent).toBe('Claims 7');
    expect(
      isOpen(place, 'She asked for an end of force, the release of prisoners and a national dialogue'),
    ).toBe(true);
  });
});
