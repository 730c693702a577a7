// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buttons, press, pressKey, seenText, show, update, violations } from '../view-testing';
import { article, states } from './panel.fixtures';
import type { Choices, PanelEvents } from './panel-state';
import { events, isOpen, panel, row } from './panel-testing';

// jsdom lays nothing out and so cannot scroll.
const scrolledTo = vi.fn(function (this: Element) {
  return this.textContent;
});
Element.prototype.scrollIntoView = scrolledTo;

beforeEach(() => vi.clearAllMocks());

/** The buttons of a view's own, without those that are there whatever the page is. */
const ownButtons = (place: Element) =>
  [...buttons(place)].filter(([, button]) => !button.closest('footer')).map(([name]) => name);

describe('where there is no article to show', () => {
  test.each<[keyof typeof states, string, Record<string, keyof PanelEvents>]>([
    [
      'no access yet',
      'You can let it read this page',
      { 'Annotate this page now': 'onAnnotate', 'Always on this site': 'onAlways' },
    ],
    ['out of reach', 'right-click the page and choose', {}],
    ['no article', 'Open an article about Belarus', {}],
    ['another subject', 'in one sentence only.', { 'Annotate anyway': 'onAnnotate' }],
    ['paused', 'until you resume', { Resume: 'onPause', 'Annotate this page now': 'onAnnotate' }],
    [
      'left alone',
      'You chose “Never on this site” for news.example.org',
      { Undo: 'onNever', 'Annotate this page now': 'onAnnotate' },
    ],
    [
      'error',
      'This page could not be read (The page was changed while it was read). Reload it to try again.',
      { 'Try again': 'onRetry' },
    ],
  ])('%s: it says what to do', (name, sentence, asked) => {
    const place = show(panel(states[name]));
    expect(seenText(place)).toContain(sentence);
    expect(ownButtons(place)).toEqual(Object.keys(asked));
    for (const [button, event] of Object.entries(asked)) {
      press(place, button);
      expect(events[event]).toHaveBeenCalledOnce();
    }
  });

  test('only what the browser grants is offered', () => {
    const place = show(panel({ type: 'no-access', canRead: true, canAlwaysRead: false }));
    expect(ownButtons(place)).toEqual(['Annotate this page now']);
  });
});

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

describe('a claim', () => {
  const withClaims = () => {
    const place = show(panel(article));
    press(place, 'Claims 7');
    return place;
  };

  test('stands in reading order with speaker, kind and the status of the known claim', () => {
    const place = withClaims();
    const rows = [...place.querySelectorAll('.row.claim')].map(seenText);
    expect(rows[0]).toMatch(
      /^Angela Merkel Chancellor of Germany Angela Merkel said .* Reported speech A position $/,
    );
    expect(rows[1]).toMatch(/^a spokeswoman of the ministry Almost 7,000 .* Statement $/);
    expect(rows[3]).toMatch(/ 80.1 percent .* Statement Disputed $/);
    expect(rows[5]).toMatch(/^The Example Post in its own words Strikes/);
    expect(rows[6]).toMatch(/^Maria Example “We only wanted .*” Quotation $/);
  });

  test('has every status of the known claims that it makes, and says where a figure differs', () => {
    const place = withClaims();
    expect(seenText(place.querySelectorAll('.row.claim')[4]!)).toMatch(
      /Statement Established · Disputed The article says almost 7,000; the interior ministry said more than 6,700\. $/,
    );
  });

  test('comes first where it is more important, if the reader wants so', () => {
    const place = withClaims();
    const first = () => seenText(place.querySelector('.row.claim')!);
    const isPressed = (name: string) => buttons(place).get(name)?.getAttribute('aria-pressed');
    expect(isPressed('In reading order')).toBe('true');
    press(place, 'Important first');
    expect(isPressed('Important first')).toBe('true');
    expect(first()).toContain('Almost 7,000 were detained after he was given');
    press(place, 'In reading order');
    expect(first()).toMatch(/^Angela Merkel/);
  });

  test('stays in the order that was chosen when another article is read', () => {
    const place = withClaims();
    press(place, 'Important first');
    update(place, panel({ type: 'loading' }));
    update(place, panel({ ...article, url: 'https://news.example.org/another' }));
    press(place, 'Claims 7');
    expect(buttons(place).get('Important first')?.getAttribute('aria-pressed')).toBe('true');
  });

  test('leads to its speaker, who opens and takes the focus', () => {
    const place = withClaims();
    press(place, 'Central Election Commission');
    expect(isOpen(place, 'Central Election Commission')).toBe(true);
    expect(document.activeElement?.textContent).toBe('Central Election Commission');
  });

  test('opens the known claim that it makes, with what is known on that folded, and leads to the text', () => {
    const place = withClaims();
    press(place, '80.1 percent of the vote');
    const opened = () => row(place, '80.1 percent of the vote');
    expect(opened()).toMatch(/Also made by Example State Agency\. Disputed\. .* What is known as of /);
    expect(opened()).not.toContain('The other side');
    const folded = [...place.querySelectorAll('details')].find(({ textContent }) =>
      textContent.startsWith('What is known'),
    )!;
    folded.open = true;
    expect(opened()).toMatch(
      /What is known Known on the day .* The other side .* You are here .* Since then/,
    );
    press(place, 'Go to text');
    expect(events.onGoTo).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ start: 1210, end: 1234 }),
    );
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

describe('what is chosen for good', () => {
  test.each<[string, Partial<Choices>, Record<string, [keyof PanelEvents, ...unknown[]]>]>([
    [
      'on a site of the list',
      {},
      {
        'Never on this site': ['onNever', true],
        'Pause everywhere': ['onPause', true],
        Settings: ['onSettings'],
      },
    ],
    [
      'on a site that was read but once',
      { isAlways: false },
      {
        'Always on this site': ['onAlways'],
        'Never on this site': ['onNever', true],
        'Pause everywhere': ['onPause', true],
        Settings: ['onSettings'],
      },
    ],
    [
      'on a site that is left alone but for this page',
      { isNever: true },
      {
        'Read this site again': ['onNever', false],
        'Pause everywhere': ['onPause', true],
        Settings: ['onSettings'],
      },
    ],
    [
      'while paused, on a page that was asked for',
      { isPaused: true },
      { 'Never on this site': ['onNever', true], Resume: ['onPause', false], Settings: ['onSettings'] },
    ],
    [
      'on a page of no site',
      { site: null, isAlways: false },
      { 'Pause everywhere': ['onPause', true], Settings: ['onSettings'] },
    ],
  ])('%s', (_, chosen, expected) => {
    const place = show(panel(article, chosen));
    const footer = place.querySelector('footer')!;
    expect([...buttons(footer).keys()]).toEqual(Object.keys(expected));
    for (const [name, [event, ...args]] of Object.entries(expected)) {
      press(footer, name);
      expect(events[event]).toHaveBeenCalledExactlyOnceWith(...args);
    }
  });

  test('a keyboard does not lose its place when the button that was pressed is gone', () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const place = show(panel(article));
    buttons(place).get('Never on this site')!.focus();
    update(place, panel({ type: 'off', why: 'never' }, { isNever: true }));
    expect(document.activeElement).toBe(place.querySelector('main'));
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
