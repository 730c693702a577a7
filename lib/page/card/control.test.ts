// @vitest-environment jsdom
import { render, type VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mention } from '../../annotations';
import { wordsIn } from '../../chosen-words';
import type { CardRecords } from '../../knowledge/knowledge';
import { extractArticle } from '../extract';
import { beginLife, type Life } from '../life';
import type { Mark, Marked } from '../marks/mark';
import { type CardController, cardOn } from './control';
import type { CardHost } from './host';

const filler = 'The leaders talked until the evening, and said that they would meet again. '.repeat(5);
const none: CardRecords = { entities: {}, claims: {}, sources: {}, timeline: [] };
const fault = vi.fn();
const light = vi.fn();
const openPanel = vi.fn();
const records = vi.fn<(entities: string[], claims: string[]) => Promise<CardRecords>>();

let life: Life;
let card: CardController;
let marked: Marked;
let place: HTMLElement;

/** A host that draws into the page, and has the focus when something in it has. */
const host: CardHost = {
  show: (view: VNode) => render(view, place),
  hide: () => render(null, place),
  move: vi.fn(),
  holds: ({ target }) => place.contains(target as Node),
  hasFocus: () => place.contains(document.activeElement),
  focus: () => place.querySelector<HTMLElement>('.card')?.focus(),
  box: () => (place.firstChild ? new DOMRect(10, 40, 300, 200) : null),
  setTheme: vi.fn(),
  remove: vi.fn(),
};

/** The article on the page with every one of these names marked. */
function read(...names: string[]): void {
  const { article, map } = extractArticle(document, 'https://news.example/a')!;
  const mentions = names.map((exact): Mention => {
    const start = article.text.indexOf(exact);
    const id = exact.toLowerCase();
    return { start, end: start + exact.length, exact, entity: id, name: exact, kind: 'person', via: 'name' };
  });
  mentions.sort((a, b) => a.start - b.start);
  const annotations = { coverage: { isCoverage: true, score: 1, reasons: [] }, mentions, claims: [] };
  marked = { article, map, annotations, day: '2020-08-19' };
}

function target(name: string): { mark: Mark; line: number } {
  return {
    mark: { type: 'mention', span: marked.annotations.mentions.find(({ exact }) => exact === name)! },
    line: 0,
  };
}

const enter = (name: string) => card.dispatch({ type: 'enter', target: target(name), passing: false });
const pass = (time: number) => vi.advanceTimersByTimeAsync(time);
const shown = () => place.querySelector('h2')?.textContent ?? null;
const $ = (selector: string) => document.querySelector<HTMLElement>(selector)!;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  records.mockResolvedValue(none);
  // jsdom lays nothing out: all lines are where the reader sees them.
  Range.prototype.getClientRects = () => [new DOMRect(10, 10, 60, 20)] as unknown as DOMRectList;
  document.body.innerHTML = `<button id="before">Share</button><dialog id="dialog"></dialog><div id="place"></div>
    <article><h1>A summit on Wednesday</h1><p>${filler}</p><p id="names">Merkel met Macron. ${filler}</p></article>`;
  place = $('#place');
  read('Merkel', 'Macron');
  life = beginLife({ isInstalled: () => true, fault });
  card = cardOn(
    document,
    host,
    { records, openPanel, words: async () => wordsIn('en'), marked: () => marked, light },
    life,
  );
});
afterEach(() => {
  life.end();
  vi.useRealTimers();
});

test('names that the article alone has are in its language', async () => {
  marked.article.language = 'de';
  enter('Merkel');
  await pass(300);
  expect(place.querySelector('h2 bdi')!.getAttribute('lang')).toBe('de');
});

describe('a card', () => {
  test('opens when the pointer has rested, and lights up its name', async () => {
    enter('Merkel');
    await pass(299);
    expect(shown()).toBeNull();
    await pass(1);
    expect(shown()).toBe('Merkel');
    expect(card.isOpen()).toBe(true);
    expect(light).toHaveBeenLastCalledWith(expect.objectContaining({ exact: 'Merkel' }));
  });

  test('closes when the grace is over, and puts out the light', async () => {
    enter('Merkel');
    await pass(300);
    card.dispatch({ type: 'leave' });
    await pass(299);
    expect(shown()).toBe('Merkel');
    await pass(1);
    expect(shown()).toBeNull();
    expect(light).toHaveBeenLastCalledWith(null);
  });

  test('gives way to another one without a gap', async () => {
    enter('Merkel');
    await pass(300);
    enter('Macron');
    await pass(299);
    expect(shown()).toBe('Merkel');
    await pass(1);
    expect(shown()).toBe('Macron');
  });

  test('stays under the fingers of who reads it with the keyboard', async () => {
    enter('Merkel');
    await pass(300);
    card.dispatch({ type: 'focus' });
    card.dispatch({ type: 'leave' });
    enter('Macron');
    await pass(1000);
    expect(shown()).toBe('Merkel');
  });

  test('takes the focus where a command opens it, and gives it back', async () => {
    $('#before').focus();
    card.dispatch({ type: 'show', target: target('Merkel'), keyboard: 'card' });
    await pass(0);
    expect(document.activeElement).toBe(place.querySelector('.card'));
    card.dispatch({ type: 'close' });
    expect(document.activeElement).toBe($('#before'));
  });

  test('is come near on the way from its line', async () => {
    expect(card.distanceToCard(30, 35)).toBeNull();
    enter('Merkel');
    await pass(300);
    expect(card.distanceToCard(30, 35)).toBe(5);
    expect(card.distanceToCard(600, 35)).toBeNull();
  });

  test('closes when a modal dialog of the page makes it inert', async () => {
    const dialog = $('#dialog');
    enter('Merkel');
    await pass(300);
    card.dispatch({ type: 'toggle-pin' });
    dialog.setAttribute('open', '');
    await pass(0);
    expect(shown()).toBe('Merkel');
    // jsdom has no modal dialogs.
    vi.spyOn(document, 'querySelector').mockReturnValueOnce(dialog);
    dialog.removeAttribute('open');
    await pass(0);
    expect(shown()).toBeNull();
  });

  test('gives the focus back where it was', async () => {
    $('#before').focus();
    card.dispatch({ type: 'show', target: target('Merkel') });
    await pass(0);
    place.querySelector('button')!.focus();
    card.dispatch({ type: 'close' });
    expect(document.activeElement).toBe($('#before'));
  });

  test('gives it back to where the reader came into the card from', async () => {
    enter('Merkel');
    await pass(300);
    $('#before').focus();
    place.querySelector('button')!.focus();
    card.dispatch({ type: 'close' });
    expect(document.activeElement).toBe($('#before'));
  });

  test('takes no focus with it that was never in it', async () => {
    card.dispatch({ type: 'show', target: target('Merkel') });
    await pass(0);
    $('#before').focus();
    card.dispatch({ type: 'close' });
    expect(document.activeElement).toBe($('#before'));
  });
});

describe('its records', () => {
  test('are asked for while the pointer rests, once for all cards', async () => {
    enter('Merkel');
    expect(records).toHaveBeenCalledExactlyOnceWith(['merkel', 'macron'], []);
    await pass(300);
    enter('Macron');
    await pass(300);
    expect(shown()).toBe('Macron');
    expect(records).toHaveBeenCalledOnce();
  });

  test('are asked for again when a later reading needs other ones', async () => {
    enter('Merkel');
    await pass(300);
    read('Merkel');
    card.move();
    await pass(0);
    expect(records).toHaveBeenLastCalledWith(['merkel'], []);
    read('Merkel');
    card.move();
    await pass(0);
    expect(records).toHaveBeenCalledTimes(2);
  });

  test('that do not come leave the card closed, the page undisturbed, and are asked for again', async () => {
    const gone = new Error('The background is gone.');
    records.mockRejectedValue(gone);
    enter('Merkel');
    await pass(300);
    expect(shown()).toBeNull();
    expect(card.isOpen()).toBe(false);
    expect(fault).toHaveBeenCalledWith(gone);
    records.mockResolvedValue(none);
    enter('Merkel');
    await pass(300);
    expect(shown()).toBe('Merkel');
  });
});

describe('when the page was read again', () => {
  beforeEach(async () => {
    enter('Merkel');
    await pass(300);
  });

  test('the card goes on with the same name in its new place', async () => {
    $('h1').textContent = 'A long summit on Wednesday';
    read('Merkel', 'Macron');
    card.move();
    await pass(0);
    expect(shown()).toBe('Merkel');
    expect(light).toHaveBeenLastCalledWith(target('Merkel').mark.span);
  });

  test('the card closes where its name is gone', async () => {
    $('#names').textContent = `Macron met others. ${filler}`;
    read('Macron');
    card.move();
    expect(shown()).toBeNull();
  });
});

describe('when its text has left the page', () => {
  test.each([
    ['it closes', false, null],
    ['it stays where it is if it is pinned', true, 'Merkel'],
  ])('%s', async (_, pinned, expected) => {
    enter('Merkel');
    await pass(300);
    if (pinned) card.dispatch({ type: 'toggle-pin' });
    await pass(0);
    $('#names').remove();
    card.follow();
    card.dispatch({ type: 'toggle-expanded' });
    await pass(0);
    expect(shown()).toBe(expected);
  });
});

describe('after the end', () => {
  test.each([
    ['a timer', 100],
    ['an answer', 300],
  ])('%s that was waited for opens no card', async (_, time) => {
    records.mockImplementation(() => new Promise(resolve => setTimeout(() => resolve(none), 500)));
    enter('Merkel');
    await pass(time);
    life.end();
    await pass(2000);
    expect(shown()).toBeNull();
  });

  test('no card is left, and none opens', async () => {
    enter('Merkel');
    await pass(300);
    life.end();
    expect(shown()).toBeNull();
    enter('Macron');
    await pass(1000);
    expect(shown()).toBeNull();
  });
});
