// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buttons, press, seenText, show } from '../../view-testing';
import { article } from '../panel.fixtures';
import { events, inFront, isOpen, panel, row, type } from '../panel-testing';

// jsdom lays nothing out and so cannot scroll.
window.scrollTo = vi.fn() as typeof scrollTo;

beforeEach(() => vi.clearAllMocks());

describe('a search', () => {
  test('finds entities of the knowledge base in any spelling, and says under which', () => {
    const place = show(panel(article));
    type(place, 'меркель');
    expect(row(place, 'Angela Merkel')).toBe(
      'Angela Merkel Ангела Меркель Head of the German government from 2005 to 2021. named 2 times here ',
    );
  });

  test('finds those whom the article does not name', () => {
    const place = show(panel(article));
    type(place, 'european council');
    expect(row(place, 'European Council')).not.toContain('here');
  });

  test('finds what is said in the article, whom it introduces, and known claims', () => {
    const place = show(panel(article));
    type(place, '80 percent');
    expect(seenText(inFront(place))).toMatch(
      /3 found.*Said in this article.*after he was given.*Known claims/,
    );
    type(place, 'poll worker');
    expect(seenText(inFront(place))).toMatch(/1 found.*Maria Example teacher and poll worker/);
    type(place, 'directed from abroad');
    expect(seenText(inFront(place))).toMatch(/Known claims Lukashenko said .* Not proven /);
  });

  test('says that it finds nothing, and that a letter is too little', () => {
    const place = show(panel(article));
    type(place, 'zebra');
    expect(seenText(inFront(place))).toContain('Nothing found.');
    type(place, 'z');
    expect(seenText(inFront(place))).toContain('Type two letters or more.');
  });

  test('ends with its words, and the view is as it was', () => {
    const place = show(panel(article));
    press(place, 'Minsk');
    type(place, 'merkel');
    expect(buttons(place).has('Minsk')).toBe(false);
    type(place, '');
    expect(isOpen(place, 'Minsk')).toBe(true);
    expect(document.activeElement).toBe(place.querySelector('input'));
  });

  test('opens what is said in place, and leads to it in the text', () => {
    const place = show(panel(article));
    type(place, 'national dialogue');
    const name = 'She asked for an end of force, the release of prisoners and a national dialogue';
    press(place, name);
    expect(isOpen(place, name)).toBe(true);
    press(place, 'Go to text');
    expect(events.onGoTo).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ start: 900 }));
  });
});
