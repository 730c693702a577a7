import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from './settings';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const { allows, changeSettings, followSynced, onSettingsChanged, readSettings, setNever } = await import(
  './settings'
);

const { sync, local } = fakeBrowser.storage;
const atFirst: Settings = {
  marksVisible: true,
  paused: false,
  never: [],
  adjacentTopics: false,
  kinds: ['person', 'organisation', 'place', 'event', 'claim'],
  mentions: 'every',
  theme: 'auto',
  language: null,
};
const switchedOff = () => Promise.reject(new Error('switched off'));

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

describe('the settings', () => {
  test('at first: marks are shown, every listed site is read, adjacent topics are not', async () => {
    expect(await readSettings()).toEqual(atFirst);
  });

  test('are as they are at first where the browser cannot read them', async () => {
    vi.spyOn(sync, 'get').mockImplementation(switchedOff);
    vi.spyOn(local, 'get').mockImplementation(switchedOff);
    expect(await readSettings()).toEqual(atFirst);
  });

  test('are kept where they are synced', async () => {
    await changeSettings({ marksVisible: false });
    expect(await readSettings()).toEqual({ ...atFirst, marksVisible: false });
    expect(await sync.get()).toEqual({ marksVisible: false });
    expect(await local.get()).toEqual({});
  });

  test('are kept on this device where they cannot be synced, and synced once they can', async () => {
    const broken = vi.spyOn(sync, 'set').mockImplementation(switchedOff);
    await changeSettings({ paused: true });
    expect(await readSettings()).toEqual({ ...atFirst, paused: true });
    broken.mockRestore();
    await changeSettings({ paused: false });
    expect(await readSettings()).toEqual(atFirst);
    expect(await local.get()).toEqual({});
  });

  test('are kept on this device in a browser that has nothing that syncs', async () => {
    vi.spyOn(fakeBrowser.storage, 'sync', 'get').mockReturnValue(undefined as never);
    await changeSettings({ paused: true });
    await setNever('paper.example', true);
    expect(await readSettings()).toEqual({ ...atFirst, paused: true, never: ['paper.example'] });
  });

  describe('where what is synced is followed', () => {
    const copied = () => vi.waitFor(async () => expect(await local.get('copy')).not.toEqual({}));
    beforeEach(() => followSynced());

    test('are still known when the browser no longer reads it', async () => {
      await setNever('paper.example', true);
      await copied();
      vi.spyOn(sync, 'get').mockImplementation(switchedOff);
      vi.spyOn(sync, 'set').mockImplementation(switchedOff);
      expect(await readSettings()).toEqual({ ...atFirst, never: ['paper.example'] });
      await setNever('garden.example', true);
      expect((await readSettings()).never).toEqual(['garden.example', 'paper.example']);
    });

    test('are what another device chose after this one had to keep its own choice to itself', async () => {
      const broken = vi.spyOn(sync, 'set').mockImplementation(switchedOff);
      await changeSettings({ paused: true, marksVisible: false });
      broken.mockRestore();
      await sync.set({ marksVisible: true });
      await copied();
      expect(await readSettings()).toEqual({ ...atFirst, paused: true });
    });

    test('are what is synced, whatever the copy says, as long as the browser reads it', async () => {
      await local.set({ copy: { ...atFirst, paused: true } });
      expect(await readSettings()).toEqual(atFirst);
    });
  });

  test('are told to whoever listens', async () => {
    const changed = vi.fn();
    const end = onSettingsChanged(changed);
    await changeSettings({ marksVisible: false });
    const now = { ...atFirst, marksVisible: false };
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(now, new Set(['marksVisible'])));
    changed.mockClear();
    await local.set({ unrelated: 1 });
    end();
    await changeSettings({ marksVisible: true });
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('a site that is never to be read', () => {
  test('is on the list once, and can be taken off', async () => {
    for (const site of ['paper.example', 'garden.example', 'paper.example']) await setNever(site, true);
    expect((await readSettings()).never).toEqual(['garden.example', 'paper.example']);
    await setNever('paper.example', false);
    expect((await readSettings()).never).toEqual(['garden.example']);
  });

  test.each([
    ['paper.example', false],
    ['www.paper.example', false],
    ['newspaper.example', true],
    ['example', true],
  ])('as for the host %s', (host, expected) => {
    expect(allows({ ...atFirst, never: ['paper.example'] }, host)).toBe(expected);
    expect(allows({ ...atFirst, paused: true }, host)).toBe(false);
  });
});
