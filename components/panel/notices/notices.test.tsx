// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buttons, press, seenText, show, update } from '../../view-testing';
import { article, states } from '../panel.fixtures';
import type { Choices, PanelEvents } from '../panel-state';
import { events, panel } from '../panel-testing';

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
