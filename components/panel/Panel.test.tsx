// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buttons, press, pressKey, seenText, show, update, violations } from '../view-testing';
import { article, states } from './panel.fixtures';
import { events, isOpen, panel } from './panel-testing';

// jsdom lays nothing out and so cannot scroll.
const scrolledTo = vi.fn(function (this: Element) {
  return this.textContent;
});
Element.prototype.scrollIntoView = scrolledTo;

beforeEach(() => vi.clearAllMocks());

describe('the article', () => {
  test('is headed with its title, outlet, day, and how far that is from the election', () => {
    expect(seenText(show(panel(article)))).toContain(
      'Leaders refuse to recognise Belarus vote and prepare sanctions The Example Post 19 August 2020 10 days after the election',
    );
  });

  test('without a date says so and counts no days', () => {
    const text = seenText(show(panel(states['without title and date'])));
    expect(text).toContain('date not given');
    expect(text).not.toContain('the election Actors');
  });

  test('annotated at the reader’s wish says so, and that nothing was found', () => {
    const place = show(panel(states['forced, with nothing found']));
    expect(seenText(place)).toContain('12 days before the election Annotated at your wish');
    expect(seenText(place)).toContain('No actor found in this article.');
    press(place, 'Claims 0');
    expect(seenText(place)).toContain('No claim found in this article.');
  });

  test('has its marks hidden and shown', () => {
    const place = show(panel(article));
    press(place, 'Hide marks');
    expect(events.onToggleMarks).toHaveBeenCalledOnce();
    update(place, panel({ ...article, marksVisible: false }));
    expect(buttons(place).has('Show marks')).toBe(true);
  });

  test('is announced once, politely', () => {
    const place = show(panel(article));
    const status = place.querySelector('[role="status"].unseen');
    expect(status?.textContent).toBe('10 actors and 7 claims found');
    update(place, panel({ ...article, actors: article.actors.slice(1) }));
    expect(status?.textContent).toBe('10 actors and 7 claims found');
  });
});

describe('the tabs', () => {
  test('change with the arrow keys, and only the selected one is a stop for Tab', () => {
    const place = show(panel(article));
    const [actors, claims, positions, timeline] = [...place.querySelectorAll<HTMLElement>('[role="tab"]')];
    actors?.focus();
    for (const [key, selected] of [
      ['ArrowRight', claims],
      ['ArrowRight', positions],
      ['ArrowRight', timeline],
      ['ArrowRight', actors],
      ['ArrowLeft', timeline],
      ['Home', actors],
      ['End', timeline],
      ['Home', actors],
      ['ArrowRight', claims],
    ] as const) {
      pressKey(key);
      expect(document.activeElement).toBe(selected);
      expect(place.querySelectorAll('[role="tab"][tabindex="0"]')).toHaveLength(1);
      expect(selected?.tabIndex).toBe(0);
      expect(selected?.getAttribute('aria-selected')).toBe('true');
    }
    expect(seenText(place)).toContain('80.1 percent of the vote');
    expect(seenText(place)).not.toContain('Belarusian authorities');
  });
});

describe('opened from a card', () => {
  test('shows the actor that was asked for, open and scrolled to', () => {
    const place = show(panel(states['opened at an actor']));
    expect(isOpen(place, 'Alexander Lukashenko')).toBe(true);
    expect(scrolledTo.mock.results.map(result => result.value)).toEqual(['Alexander Lukashenko']);
  });

  test('shows the claim that was asked for in its tab', () => {
    const place = show(panel(states['opened at a claim']));
    expect(isOpen(place, '80.1 percent of the vote')).toBe(true);
  });

  test('answers a request once, and the same one again when it is made anew', () => {
    const place = show(panel(states['opened at an actor']));
    press(place, 'Alexander Lukashenko');
    update(place, panel({ ...states['opened at an actor'], marksVisible: false }));
    expect(isOpen(place, 'Alexander Lukashenko')).toBe(false);
    update(place, panel({ ...article, focus: { type: 'actor', id: 'alexander-lukashenko', request: 2 } }));
    expect(isOpen(place, 'Alexander Lukashenko')).toBe(true);
    expect(scrolledTo).toHaveBeenCalledTimes(2);
  });
});

test('another article starts afresh', () => {
  const place = show(panel(article));
  press(place, 'Angela Merkel');
  update(place, panel({ ...article, url: 'https://news.example.org/another' }));
  expect(isOpen(place, 'Angela Merkel')).toBe(false);
});

test.each(Object.entries(states))('axe finds nothing: %s', { timeout: 60_000 }, async (_, state) => {
  expect(await violations(show(panel(state)))).toEqual([]);
});

test.each(['Actors 10', 'Claims 7'])(
  'axe finds nothing with all of %s open',
  { timeout: 120_000 },
  async tab => {
    const place = show(panel(article));
    press(place, tab);
    for (const [name, button] of buttons(place)) {
      if (button.getAttribute('aria-expanded') === 'false') press(place, name);
    }
    expect(await violations(place)).toEqual([]);
  },
);
