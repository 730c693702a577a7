// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Settings, type SettingsProps } from './Settings';

function shown(props: Partial<SettingsProps> = {}) {
  const all = {
    listed: 485,
    granted: [],
    everySite: false,
    onEverySite: vi.fn(),
    onRemove: vi.fn(),
    ...props,
  };
  act(() => render(<Settings {...all} />, document.body));
  return all;
}

const button = (name: string) => document.querySelector<HTMLElement>(`[aria-label="${name}"]`);

describe('the settings', () => {
  test('say how a site is added where none is yet', () => {
    shown();
    expect(document.body.textContent).toContain('Always on this site');
  });

  test('let a site be removed that was added', () => {
    const { onRemove } = shown({ granted: ['garden.example', 'paper.example'] });
    button('Remove paper.example')!.click();
    expect(onRemove).toHaveBeenCalledWith('paper.example');
  });

  test('let every site be read, and take it back', () => {
    const { onEverySite } = shown({ everySite: true });
    document.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    expect(onEverySite).toHaveBeenCalledWith(false);
  });

  test('can be used without a pointer or a screen', async () => {
    shown({ granted: ['garden.example'] });
    document.documentElement.lang = 'en';
    document.title = 'Settings';
    // Whether colours contrast cannot be told without a layout.
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
