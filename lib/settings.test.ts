import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const { changeSettings, onSettingsChanged, readSettings } = await import('./settings');

describe('the settings', () => {
  beforeEach(() => fakeBrowser.reset());

  test('show the marks until the reader says otherwise', async () => {
    expect(await readSettings()).toEqual({ marksVisible: true });
  });

  test('are as they are at first where the browser cannot read them', async () => {
    const broken = vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('switched off'));
    expect(await readSettings()).toEqual({ marksVisible: true });
    broken.mockRestore();
  });

  test('are kept', async () => {
    await changeSettings({ marksVisible: false });
    expect(await readSettings()).toEqual({ marksVisible: false });
  });

  test('are told to whoever listens', async () => {
    const changed = vi.fn();
    onSettingsChanged(changed);
    await changeSettings({ marksVisible: false });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith({ marksVisible: false }));
  });
});
