// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginLife, type Life } from '../life';
import { listenToReader } from './pointer';

/** Marks lie left of 100 px, text without any right of it. */
const hit = { mark: 'Merkel', line: 0 };
const dispatch = vi.fn();
const press = vi.fn();
let isCardOpen = false;
/** The card stands at the left; the way to it ends 1000 px right of it. */
const distanceToCard = (x: number) => (isCardOpen && x < 1000 ? x : null);
let life: Life;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance', 'Date'] });
  document.body.innerHTML =
    '<p>Merkel <a href="#"><b>called</b></a></p><iframe></iframe><div id="card"><button>Pin</button></div>';
  isCardOpen = false;
  life = beginLife({ isInstalled: () => true, fault: vi.fn() });
  const inCard = ({ target }: Event) => (target as Element).closest?.('#card') != null;
  const hitAt = (x: number) => (x < 100 ? hit : null);
  const cardHasFocus = () => $('#card').contains(document.activeElement);
  const input = {
    hitAt,
    hitAtFocus: () => (document.activeElement?.matches('a') ? hit : null),
    press,
    inCard,
    cardHasFocus,
    isCardOpen: () => isCardOpen,
    distanceToCard,
    dispatch,
  };
  listenToReader<string>(document, input, life);
});
afterEach(() => {
  life.end();
  vi.clearAllMocks();
  vi.useRealTimers();
});

const frame = () => vi.advanceTimersByTime(20);
const $ = (selector: string) => document.querySelector(selector)!;

function point(type: string, x: number, more: PointerEventInit & { on?: string; at?: number } = {}): Event {
  const { on = 'p', at = 0, ...init } = more;
  const event = new PointerEvent(type, {
    bubbles: true,
    cancelable: true,
    clientX: x,
    pointerType: 'mouse',
    ...init,
  });
  Object.defineProperty(event, 'timeStamp', { value: at });
  $(on).dispatchEvent(event);
  return event;
}

const events = () => dispatch.mock.calls.map(([{ type, passing }]) => (passing ? `${type}, passing` : type));

describe('the pointer', () => {
  test('comes upon a mark, and leaves it', () => {
    point('pointermove', 50);
    frame();
    point('pointermove', 150);
    frame();
    expect(events()).toEqual(['enter', 'leave']);
  });

  test('is looked at once a frame, however often it moves', () => {
    for (let x = 0; x < 50; x++) point('pointermove', x, { at: 10 * x });
    frame();
    expect(dispatch).toHaveBeenCalledOnce();
  });

  test.each([
    ['fast: it only passes', 10, 'enter, passing'],
    ['as one reads', 200, 'enter'],
  ])('moves along a mark %s', (_, took, expected) => {
    point('pointermove', 10, { at: 1000 });
    frame();
    point('pointermove', 40, { at: 1000 + took });
    frame();
    expect(events()).toEqual(['enter', expected]);
  });

  test.each<[string, () => unknown]>([
    ['selects text', () => point('pointermove', 50, { buttons: 1 })],
    ['goes into a frame', () => point('pointerover', 50, { on: 'iframe' })],
    ['presses', () => point('pointerdown', 50, { buttons: 1 })],
    ['leaves the window', () => document.documentElement.dispatchEvent(new PointerEvent('pointerleave'))],
  ])('%s: no card is meant', (_, act) => {
    act();
    frame();
    expect(events()).toEqual(['leave']);
  });

  test('reaches the card', () => {
    point('pointermove', 150, { on: '#card' });
    frame();
    expect(events()).toEqual(['enter-card']);
  });

  test.each<[string, number[], string[]]>([
    ['comes nearer to the card', [300, 290, 280], ['leave', 'approach', 'approach']],
    ['comes nearer over a mark', [150, 90], ['leave', 'approach']],
    ['comes nearer by less than it trembles', [300, 299.5, 299.2], ['leave', 'leave', 'leave']],
    ['comes nearer little by little', [300, 299.5, 299], ['leave', 'leave', 'approach']],
    ['turns away, and back again', [300, 320, 310], ['leave', 'leave', 'approach']],
    ['comes from afar', [1100, 900, 800], ['leave', 'leave', 'approach']],
  ])('%s', (_, places, expected) => {
    isCardOpen = true;
    for (const [turn, x] of places.entries()) {
      point('pointermove', x, { at: 1000 + 500 * turn });
      frame();
    }
    expect(events()).toEqual(expected);
  });

  test('selects text on its way to the card: no card is meant', () => {
    isCardOpen = true;
    for (const x of [300, 280]) {
      point('pointermove', x, { buttons: 1 });
      frame();
    }
    expect(events()).toEqual(['leave', 'leave']);
  });

  test('is no finger, which has nothing to hover with', () => {
    const touch = { pointerType: 'touch' };
    point('pointermove', 50, touch);
    point('pointerdown', 50, touch);
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave', touch));
    frame();
    expect(events()).toEqual([]);
  });

  test('is not looked at any more after the end, not even in the frame that was asked for', () => {
    point('pointermove', 50);
    life.end();
    frame();
    expect(events()).toEqual([]);
  });
});

describe('a click', () => {
  test.each([
    ['on a mark', 'mouse'],
    ['on a mark with a finger', 'touch'],
  ])('%s is a press', (_, pointerType) => {
    point('click', 50, { pointerType });
    expect(press).toHaveBeenCalledWith(hit, pointerType);
  });

  test('beside all marks dismisses the card', () => {
    point('click', 150);
    expect(events()).toEqual(['dismiss']);
  });

  test.each<[string, () => unknown]>([
    ['on a link', () => point('click', 50, { on: 'b' })],
    ['with a modifier, which opens or selects', () => point('click', 50, { ctrlKey: true })],
    ['in the card', () => point('click', 50, { on: '#card button' })],
    [
      'that the page has taken for its own',
      () => {
        $('p').addEventListener('click', event => event.preventDefault(), { once: true });
        point('click', 50);
      },
    ],
    [
      'that ends a selection',
      () => {
        document.getSelection()!.selectAllChildren($('p'));
        point('click', 50);
        document.getSelection()!.removeAllRanges();
      },
    ],
  ])('%s is none of ours', (_, act) => {
    act();
    expect(press).not.toHaveBeenCalled();
    expect(events()).toEqual([]);
  });
});

describe('Escape', () => {
  const heardByPage = vi.fn();
  beforeEach(() => document.body.addEventListener('keydown', heardByPage));
  afterEach(() => document.body.removeEventListener('keydown', heardByPage));
  const pressEscape = (more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, ...more });
    document.body.dispatchEvent(event);
    return event;
  };

  test('closes the card, and does nothing else', () => {
    isCardOpen = true;
    expect(pressEscape().defaultPrevented).toBe(true);
    expect(events()).toEqual(['close']);
    expect(heardByPage).not.toHaveBeenCalled();
  });

  test.each<[string, boolean, KeyboardEventInit]>([
    ['no card is open', false, {}],
    ['it ends the writing of a character', true, { isComposing: true }],
    ['it is another key', true, { key: 'a' }],
  ])('is the page’s where %s', (_, open, more) => {
    isCardOpen = open;
    expect(pressEscape(more).defaultPrevented).toBe(false);
    expect(events()).toEqual([]);
    expect(heardByPage).toHaveBeenCalledOnce();
  });
});

describe('the keyboard', () => {
  const button = () => document.querySelector<HTMLElement>('#card button')!;
  const later = () => new Promise(resolve => setTimeout(resolve, 5));

  // jsdom tells the keyboard from the pointer by the last key.
  beforeEach(() => {
    isCardOpen = true;
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
  });

  test('comes into the card, and leaves it for the page', async () => {
    button().focus();
    document.querySelector('a')!.focus();
    await later();
    expect(events()).toEqual(['focus', 'focus-mark', 'blur']);
  });

  test('has not left where the card has the focus still: another window came in front', async () => {
    button().focus();
    button().dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await later();
    expect(events()).toEqual(['focus']);
  });

  test('has not left a card that was closed, where another one may be on its way', async () => {
    button().focus();
    button().blur();
    isCardOpen = false;
    await later();
    expect(events()).toEqual(['focus']);
  });

  test('comes to a link that is a mark, and leaves it', async () => {
    document.querySelector('a')!.focus();
    document.querySelector('a')!.blur();
    await later();
    expect(events()).toEqual(['focus-mark', 'blur-mark']);
  });

  test.each([
    ['away from all names', 150],
    ['onto another name', 50],
  ])('comes to a link right after the pointer has moved %s: where that was counts no more', (_, x) => {
    point('pointermove', x);
    document.querySelector('a')!.focus();
    frame();
    expect(events()).toEqual(['focus-mark']);
  });

  test('is not meant where it was not Tab that moved the focus', async () => {
    await later();
    document.querySelector('a')!.focus();
    document.querySelector('a')!.blur();
    await later();
    expect(events()).toEqual([]);
  });
});
