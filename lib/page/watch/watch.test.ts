// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { extractArticle } from '../extract';
import { beginLife, type Life } from '../life';
import { type Watch, watchPage } from './watch';

const paragraph = 'The opposition called for a general strike after the vote on Sunday. '.repeat(5);
const page = `<header><p>0 readers</p></header>
  <div id="app"><article><h1>A day of strikes in Minsk</h1><p id="first">${paragraph}</p><p id="second">${paragraph}</p>
  <p id="count">12</p></article></div><aside></aside>`;

let life: Life;
let watch: Watch;
const lost = vi.fn();
const changed = vi.fn(async () => 0);
const $ = (selector: string) => document.querySelector<HTMLElement>(selector)!;

/** Lets observers speak, and as much time pass. */
async function pass(time: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(time);
}

/** Begins to watch a page, with its article followed if it has one. */
async function watchFrom(html: string): Promise<void> {
  document.body.innerHTML = html;
  watch = watchPage(document, { lost, changed }, life);
  const extracted = extractArticle(document, location.href);
  if (extracted) watch.follow(extracted.map);
  await pass(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState({}, '', '/strikes');
  life = beginLife({ isInstalled: () => true, fault: vi.fn() });
});
afterEach(() => {
  life.end();
  vi.clearAllMocks();
  vi.useRealTimers();
});

describe('an article that is followed', () => {
  beforeEach(() => watchFrom(page));

  test.each<[string, () => void]>([
    ['has a text node rewritten', () => (($('#first').firstChild as Text).data = 'Nobody went to work.')],
    ['has a paragraph rewritten', () => ($('#first').innerHTML = paragraph)],
    ['has a paragraph taken away', () => $('#first').remove()],
    ['is replaced as a whole', () => ($('#app').innerHTML = `<article><p>${paragraph}</p></article>`)],
  ])('%s: told at once that text was lost, and to read again in the rest behind it', async (_, change) => {
    change();
    await pass(0);
    expect(lost).toHaveBeenCalledOnce();
    expect(changed).not.toHaveBeenCalled();
    await pass(300);
    expect(changed).toHaveBeenCalledOnce();
  });

  test('has a paragraph added: to be read again, and nothing was lost', async () => {
    $('#second').insertAdjacentHTML('afterend', '<p>Macron: “We stand with them.”</p>');
    await pass(300);
    expect(lost).not.toHaveBeenCalled();
    expect(changed).toHaveBeenCalledOnce();
  });

  test.each<[string, () => void]>([
    ['a counter ticks', () => (($('#count').firstChild as Text).data = '13')],
    ['a counter is drawn anew', () => ($('#count').innerHTML = '<b>13</b>')],
    [
      'a script and an empty slot are put in',
      () => {
        const script = document.createElement('script');
        script.type = 'text/plain';
        script.text = paragraph;
        $('#second').append(script, document.createElement('div'));
      },
    ],
    ['something happens beside it', () => ($('aside').innerHTML = `<p>${paragraph}</p>`)],
    ['an attribute changes', () => ($('#first').className = 'seen')],
  ])('%s: it is not read again', async (_, change) => {
    change();
    await pass(20_000);
    expect(changed).not.toHaveBeenCalled();
  });

  test('is told of its loss once, not at every later change', async () => {
    $('#first').remove();
    await pass(0);
    $('header').remove();
    await pass(0);
    expect(lost).toHaveBeenCalledOnce();
  });

  test('that is lost may come back later in another place', async () => {
    $('#app').innerHTML = '';
    await pass(300);
    watch.follow(null);
    await pass(3000);
    $('aside').innerHTML = `<article><p>${paragraph}</p></article>`;
    await pass(300);
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

describe('an article in a hidden tab', () => {
  let hidden = false;
  const turn = (isHidden: boolean) => {
    hidden = isHidden;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  beforeEach(async () => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    await watchFrom(page);
    turn(true);
  });
  afterEach(() => {
    hidden = false;
  });

  test.each<[string, () => void, number]>([
    ['has a paragraph rewritten', () => ($('#first').innerHTML = 'Nobody went to work.'), 1],
    ['is drawn anew as it was', () => ($('#app').innerHTML = String($('#app').innerHTML)), 1],
    ['has a paragraph added', () => $('#second').insertAdjacentHTML('afterend', `<p>${paragraph}</p>`), 0],
  ])('%s: nothing is told until the tab is seen, and then at once', async (_, change, losses) => {
    change();
    await pass(20_000);
    expect([lost, changed].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
    turn(false);
    expect(lost).toHaveBeenCalledTimes(losses);
    await pass(300);
    expect(changed).toHaveBeenCalledExactlyOnceWith(null);
  });

  test('that has not changed is not read again, and watched as before', async () => {
    turn(false);
    await pass(20_000);
    expect(changed).not.toHaveBeenCalled();
    $('#first').innerHTML = 'Nobody went to work.';
    await pass(300);
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe('a page without an article', () => {
  beforeEach(() => watchFrom('<div id="app"></div>'));

  test('is read again when text arrives', async () => {
    await pass(2000);
    $('#app').innerHTML = `<p>${paragraph}</p>`;
    await pass(300);
    expect(changed).toHaveBeenCalledOnce();
  });

  test('is left alone when it has had its time', async () => {
    await pass(10_000);
    $('#app').innerHTML = `<p>${paragraph}</p>`;
    await pass(10_000);
    expect(changed).not.toHaveBeenCalled();
  });

  test('has as much time again after a navigation', async () => {
    await pass(10_000);
    history.pushState({}, '', '/other');
    await pass(1300);
    expect(changed).toHaveBeenCalledOnce();
    await pass(5000);
    $('#app').innerHTML = `<p>${paragraph}</p>`;
    await pass(300);
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

describe('the address', () => {
  test.each([
    ['another article', '/other', 1],
    ['another query', '/strikes?page=2', 1],
    ['a place within the article', '/strikes#second', 0],
    ['the same again, as pages do that keep their state', '/strikes', 0],
  ])('%s', async (_, address, times) => {
    await watchFrom(page);
    history.pushState({}, '', address);
    await pass(2000);
    expect(changed).toHaveBeenCalledTimes(times);
  });

  test('is told by the browser where it can', async () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    await watchFrom(page);
    vi.unstubAllGlobals();
    history.pushState({}, '', '/other');
    navigation.dispatchEvent(new Event('currententrychange'));
    await pass(300);
    expect(changed).toHaveBeenCalledOnce();
  });
});

test('after the end nothing is told', async () => {
  await watchFrom(page);
  life.end();
  $('#first').remove();
  history.pushState({}, '', '/other');
  await pass(20_000);
  expect([lost, changed].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});
