// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { show } from '../view-testing';
import { Settings, type SettingsProps } from './Settings';

function shown(props: Partial<SettingsProps> = {}) {
  const all = {
    listed: 485,
    granted: [],
    everySite: false,
    never: [],
    paused: false,
    adjacentTopics: false,
    onEverySite: vi.fn(),
    onRemove: vi.fn(),
    onReadAgain: vi.fn(),
    onPause: vi.fn(),
    onAdjacentTopics: vi.fn(),
    ...props,
  };
  show(<Settings {...all} />);
  return all;
}

/** The box before these words. */
const box = (words: string) =>
  [...document.querySelectorAll('label')]
    .find(({ textContent }) => textContent?.includes(words))!
    .querySelector('input')!;

const button = (name: string) => document.querySelector<HTMLElement>(`[aria-label="${name}"]`);

describe('the settings', () => {
  test('say how a site is added where none is yet', () => {
    shown();
    expect(document.body.textContent).toContain('Always on this site');
  });

  test('let a site be removed that was added', () => {
    const { onRemove } = shown({ granted: ['garden.example', 'paper.example'] });
    button('Remove: paper.example')!.click();
    expect(onRemove).toHaveBeenCalledWith('paper.example');
  });

  test('let a site be read again that was to be left alone', () => {
    const { onReadAgain } = shown({ never: ['paper.example'] });
    button('Undo: paper.example')!.click();
    expect(onReadAgain).toHaveBeenCalledWith('paper.example');
  });

  test.each([
    ['on every site', 'everySite', 'onEverySite'],
    ['Read no page by itself', 'paused', 'onPause'],
    ['topics beside the crisis', 'adjacentTopics', 'onAdjacentTopics'],
  ] as const)('have a box that can be ticked and cleared: %s', (words, setting, event) => {
    for (const before of [false, true]) {
      const events = shown({ [setting]: before });
      expect(box(words).checked).toBe(before);
      box(words).click();
      expect(events[event]).toHaveBeenCalledWith(!before);
    }
  });

  test('can be used without a pointer or a screen', async () => {
    shown({ granted: ['garden.example'], never: ['paper.example'] });
    document.documentElement.lang = 'en';
    document.title = 'Settings';
    // Whether colours contrast cannot be told without a layout.
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
