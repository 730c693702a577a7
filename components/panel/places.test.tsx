// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buttons, press, seenText, show, update, violations } from '../view-testing';
import { article, states } from './panel.fixtures';
import { events, isOpen, panel, row } from './panel-testing';

// jsdom lays nothing out and so cannot scroll.
Element.prototype.scrollIntoView = vi.fn();
window.scrollTo = vi.fn() as typeof scrollTo;

beforeEach(() => vi.clearAllMocks());

/** Types into the field of the search. */
function type(place: Element, words: string): void {
  const field = place.querySelector<HTMLInputElement>('input[type=search]')!;
  field.focus();
  field.value = words;
  act(() => void field.dispatchEvent(new InputEvent('input', { bubbles: true })));
}

/** The places that are on the panel and not behind another one. */
const inFront = (place: Element) => place.querySelector('main > div:not([hidden])')!;
const heading = (place: Element) => inFront(place).querySelector('h2')?.textContent;

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

describe('the page of an entity', () => {
  test('has all that is known of it, what it says here and where it is named', () => {
    const place = show(panel(article));
    type(place, 'merkel');
    press(place, 'Angela Merkel');
    expect(heading(place)).toBe('Angela Merkel');
    expect(seenText(inFront(place))).toMatch(
      /Person Chancellor of Germany since 2005 .*In this article .*neither fair nor free.*You are here · 19 August 2020 .*Leaves office/,
    );
    press(place, 'Go to text');
    expect(events.onGoTo).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ start: 410 }));
  });

  test('takes the focus, so that a keyboard goes on there', () => {
    const place = show(panel(article));
    type(place, 'merkel');
    press(place, 'Angela Merkel');
    expect(document.activeElement?.textContent).toBe('Angela Merkel');
  });

  test('leads to those whom it is tied to, and back to where one was', () => {
    const place = show(panel(article));
    type(place, 'merkel');
    buttons(place).get('Angela Merkel')!.focus();
    press(place, 'Angela Merkel');
    const tie = [...buttons(place).values()].find(button => /European Council/.test(button.textContent))!;
    tie.focus();
    act(() => tie.click());
    expect(heading(place)).toBe('European Council');
    expect(seenText(inFront(place))).toContain('Not named in this article.');
    press(place, 'Back');
    expect(heading(place)).toBe('Angela Merkel');
    expect(document.activeElement).toBe(tie);
    press(place, 'Back');
    expect(place.querySelector<HTMLInputElement>('input')!.value).toBe('merkel');
    expect(document.activeElement).toBe(buttons(place).get('Angela Merkel'));
    press(place, 'Back');
    expect(buttons(place).has('Actors 10')).toBe(true);
  });

  test('ends where another article is shown, in the view that was chosen', () => {
    const place = show(panel(article));
    press(place, 'Claims 7');
    type(place, 'merkel');
    press(place, 'Angela Merkel');
    update(place, panel({ ...article, url: 'https://news.example.org/another' }));
    expect(buttons(place).get('Claims 7')?.getAttribute('aria-selected')).toBe('true');
  });

  test('gives way to what a card asks for', () => {
    const place = show(panel(article));
    type(place, 'merkel');
    press(place, 'Angela Merkel');
    update(place, panel(states['opened at a claim']));
    expect(isOpen(place, '80.1 percent of the vote')).toBe(true);
  });
});

describe('the page of a known claim', () => {
  const onClaim = (words: string) => {
    const place = show(panel(article));
    type(place, words);
    press(place, [...buttons(place).keys()].find(name => name.startsWith('The commission announced'))!);
    return place;
  };

  test('has its status with the reason, who makes it, and where the article does', () => {
    const place = onClaim('commission announced');
    expect(seenText(inFront(place))).toMatch(
      /Disputed\. That the figures .*Claimed by Central Election Commission .*80.1 percent of the vote .*The other side .*Observers .*You are here .*OSCE/,
    );
    press(place, 'Go to text');
    expect(events.onGoTo).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ start: 1210 }));
  });

  test('leads to who makes it', () => {
    const place = onClaim('commission announced');
    press(place, 'Central Election Commission');
    expect(heading(place)).toBe('Central Election Commission');
  });
});

test('what is known of an actor, of a claim of the article and of a known claim can be copied', () => {
  const place = show(panel(article));
  press(place, 'Angela Merkel');
  press(place, 'Copy with sources');
  press(place, 'Claims 7');
  press(place, '80.1 percent of the vote');
  press(place, 'Copy with sources');
  type(place, 'merkel');
  press(place, 'Angela Merkel');
  press(inFront(place) as HTMLElement, 'Copy with sources');
  type(place, 'commission announced');
  press(place, [...buttons(place).keys()].find(name => name.startsWith('The commission announced'))!);
  press(inFront(place) as HTMLElement, 'Copy with sources');
  expect(events.onCopy.mock.calls.map(([subject]) => subject)).toMatchObject([
    { type: 'actor', card: { id: 'angela-merkel' } },
    { type: 'claim', cards: [{ id: 'official-result' }] },
    { type: 'actor', card: { id: 'angela-merkel' } },
    { type: 'known-claim', card: { id: 'official-result' } },
  ]);
});

test('axe finds nothing in a search and in the pages that it leads to', { timeout: 60_000 }, async () => {
  const place = show(panel(article));
  type(place, 'lukashenko');
  expect(await violations(place)).toEqual([]);
  press(place, 'Alexander Lukashenko');
  expect(await violations(place)).toEqual([]);
  press(place, 'Back');
  type(place, 'directed');
  press(place, 'Lukashenko said that the protests were directed from abroad.');
  expect(await violations(place)).toEqual([]);
});
