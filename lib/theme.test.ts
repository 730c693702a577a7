// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const { changeSettings } = await import('./settings');
const { followTheme } = await import('./theme');

beforeEach(() => fakeBrowser.reset());

test('a page has the theme that was chosen, takes another at once, and goes back to the browser’s', async () => {
  const scheme = () => document.documentElement.style.colorScheme;
  await changeSettings({ theme: 'dark' });
  await followTheme(document);
  expect(scheme()).toBe('dark');
  for (const [theme, expected] of [
    ['light', 'light'],
    ['auto', ''],
  ] as const) {
    await changeSettings({ theme });
    await vi.waitFor(() => expect(scheme()).toBe(expected));
  }
});
