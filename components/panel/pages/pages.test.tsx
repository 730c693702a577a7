// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buttons, press, seenText, show, update, violations } from '../../view-testing';
import { article, states } from '../panel.fixtures';
import { events, heading, inFront, isOpen, panel, row, type } from '../panel-testing';

// jsdom lays nothing out and so cannot scroll.
window.scrollTo = vi.fn() as typeof scrollTo;

beforeEach(() => vi.clearAllMocks());

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

describe('where no article is shown', () => {
  const without = Object.entries(states).filter(([, { type }]) => type !== 'article');

  test.each(without)('%s: the knowledge base can be searched', (_, state) => {
    const place = show(panel(state));
    type(place, 'меркель');
    expect(row(place, 'Angela Merkel')).not.toContain('here');
    press(place, 'Angela Merkel');
    expect(heading(place)).toBe('Angela Merkel');
    press(place, 'Back');
    expect(place.querySelector<HTMLInputElement>('input')!.value).toBe('меркель');
    press(place, 'Back');
    expect(inFront(place).querySelector('.notice')).not.toBeNull();
  });

  test('an entity is shown as of today, and nothing is said of an article', () => {
    const place = show(panel(states['no article']));
    type(place, 'merkel');
    press(place, 'Angela Merkel');
    const text = seenText(inFront(place));
    expect(text).toMatch(/Known today .*Leaves office.*Today · 1 March 2026/);
    expect(text).toContain('Followed up to February 2026.');
    expect(text).not.toContain('Chancellor of Germany since');
    expect(text).not.toMatch(/this article|Go to text/);
  });

  test('a known claim leads to who makes it', () => {
    const place = show(panel(states['another subject']));
    type(place, 'commission announced');
    press(place, [...buttons(place).keys()].find(name => name.startsWith('The commission announced'))!);
    expect(seenText(inFront(place))).not.toMatch(/this article|Go to text/);
    press(place, 'Central Election Commission');
    expect(heading(place)).toBe('Central Election Commission');
  });

  test('a search goes on while another page is looked at that has none either, and ends with an article', () => {
    const place = show(panel(states['no article']));
    type(place, 'merkel');
    update(place, panel(states.loading));
    update(place, panel(states['another subject']));
    expect(buttons(place).has('Angela Merkel')).toBe(true);
    update(place, panel(article));
    expect(place.querySelector<HTMLInputElement>('input')!.value).toBe('');
    expect(buttons(place).has('Actors 10')).toBe(true);
  });

  test('axe finds nothing', { timeout: 60_000 }, async () => {
    const place = show(panel(states['no article']));
    type(place, 'merkel');
    expect(await violations(place)).toEqual([]);
    press(place, 'Angela Merkel');
    expect(await violations(place)).toEqual([]);
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
