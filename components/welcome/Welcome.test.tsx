// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { buttons, press, seenText, show, update, violations } from '../view-testing';
import { Welcome } from './Welcome';
import { afterInstall } from './welcome.fixtures';

test('shows the first part of the demo article, which stays the same when the page is drawn again', () => {
  const place = show(<Welcome {...afterInstall} />);
  const article = place.querySelector('article')!;
  expect([...article.children].map(({ localName }) => localName)).toEqual(['h3', ...Array(7).fill('p')]);
  const nodes = [...article.childNodes];
  update(place, <Welcome {...afterInstall} everySite={true} />, 'ru');
  expect([...place.querySelector('article')!.childNodes]).toEqual(nodes);
  expect(article.isConnected).toBe(true);
});

test('says on how many sites it reads by itself', () => {
  expect(seenText(show(<Welcome {...afterInstall} />))).toContain('On 485 news sites, by itself');
  expect(seenText(show(<Welcome {...afterInstall} />, 'be'))).toContain('На 485 сайтах навін');
});

test('asks for every site, and gives it back', () => {
  const onEverySite = vi.fn();
  const place = show(<Welcome {...afterInstall} onEverySite={onEverySite} />);
  press(place, 'Allow on every site');
  update(place, <Welcome {...afterInstall} everySite onEverySite={onEverySite} />);
  expect(buttons(place).has('Allow on every site')).toBe(false);
  expect(seenText(place.querySelector('.rungs [role=status]')!)).toContain('may read all sites now');
  press(place, 'Take this back');
  expect(onEverySite.mock.calls).toEqual([[true], [false]]);
});

test('leads to the settings and to the browser’s shortcuts', () => {
  const [onSettings, onShortcuts] = [vi.fn(), vi.fn()];
  const place = show(<Welcome {...afterInstall} onSettings={onSettings} onShortcuts={onShortcuts} />);
  press(place, 'Settings');
  press(place, 'Change shortcuts');
  expect([onSettings.mock.calls.length, onShortcuts.mock.calls.length]).toEqual([1, 1]);
});

test.each(['en', 'be', 'ru'] as const)('can be used without a pointer or a screen, in %s', async language => {
  expect(await violations(show(<Welcome {...afterInstall} />, language))).toEqual([]);
});
