// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { buttons, press, seenText, show, violations } from '../view-testing';
import type { BackupOutcome } from './Backup';
import { Settings, type SettingsProps } from './Settings';
import { atFirst, chosen } from './settings.fixtures';

/** Shows the settings, and gives the place and what would be told to the browser. */
function shown(props: Partial<SettingsProps> = {}) {
  const events = {
    onChange: vi.fn(),
    onEverySite: vi.fn(),
    onRemove: vi.fn(),
    onReadAgain: vi.fn(),
    onShortcuts: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onReset: vi.fn(),
    onUndo: vi.fn(),
  };
  return { place: show(<Settings {...atFirst} {...events} {...props} />), ...events };
}

/** The box or the dot before these words. */
const control = (place: Element, words: string) =>
  [...place.querySelectorAll('label')]
    .find(({ textContent }) => textContent?.includes(words))!
    .querySelector('input')!;

const tick = (place: Element, words: string) => act(() => control(place, words).click());

describe('what is marked', () => {
  test.each([
    ['Places', { kinds: ['person', 'organisation', 'event', 'claim'] }],
    ['Claims', { kinds: ['person', 'organisation', 'place', 'event'] }],
    ['Mark the first in each paragraph', { mentions: 'first' }],
    ['Show marks in articles', { marksVisible: false }],
  ])('is chosen by %s', (words, change) => {
    const { place, onChange } = shown();
    tick(place, words);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
  });

  test('takes a kind back among the others, in their order', () => {
    const { place, onChange } = shown({ chosen: chosen.chosen });
    expect(control(place, 'Places').checked).toBe(false);
    tick(place, 'Places');
    expect(onChange).toHaveBeenCalledWith({ kinds: ['person', 'place', 'claim'] });
  });
});

describe('the look', () => {
  test.each([
    ['Dark', { theme: 'dark' }],
    ['Беларуская', { language: 'be' }],
    ['Русский', { language: 'ru' }],
  ])('is chosen by %s', (words, change) => {
    const { place, onChange } = shown();
    tick(place, words);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
  });

  test('goes back to the browser’s, in theme and language each', () => {
    const { place, onChange } = shown({ chosen: { ...atFirst.chosen, theme: 'light', language: 'ru' } });
    for (const dot of place.querySelectorAll<HTMLElement>('input[type=radio][value=""], [value=auto]'))
      act(() => dot.click());
    expect(onChange.mock.calls).toEqual([[{ theme: 'auto' }], [{ language: null }]]);
  });

  test('offers each language under its own name, marked as such', () => {
    const { place } = shown();
    expect(control(place, 'Беларуская').closest('label')!.lang).toBe('be');
  });
});

describe('the sites', () => {
  test('say how one is added where none is yet', () => {
    expect(seenText(shown().place)).toContain('choose “Always on this site”');
  });

  test('can be removed where they were added, and read again where they were left alone', () => {
    const { place, onRemove, onReadAgain } = shown(pick(chosen));
    press(place, 'Remove: paper.example');
    expect(onRemove).toHaveBeenCalledWith('paper.example');
    press(place, 'Remove: dw.com');
    expect(onReadAgain).toHaveBeenCalledWith('dw.com');
  });

  test.each([
    ['Read no page by itself', { paused: true }],
    ['topics beside the crisis', { adjacentTopics: true }],
  ])('have a box that can be ticked: %s', (words, change) => {
    const { place, onChange } = shown();
    tick(place, words);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
  });

  test.each([true, false])('ask the browser for access to every site, or give it back: %s', before => {
    const { place, onEverySite } = shown({ everySite: before });
    expect(control(place, 'Look on every site').checked).toBe(before);
    tick(place, 'Look on every site');
    expect(onEverySite).toHaveBeenCalledExactlyOnceWith(!before);
  });
});

describe('the backup', () => {
  test('is exported, and everything is as at first again, at a press', () => {
    const { place, onExport, onReset } = shown();
    press(place, 'Export');
    press(place, 'Reset everything');
    expect([onExport.mock.calls.length, onReset.mock.calls.length]).toEqual([1, 1]);
  });

  test('is imported from the file that is chosen, and from the same one again', () => {
    const { place, onImport } = shown();
    const input = control(place, 'Import');
    const file = new File(['{}'], 'mine.json');
    for (let time = 0; time < 2; time++) {
      Object.defineProperty(input, 'files', { value: [file], configurable: true });
      act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
      expect(input.value).toBe('');
    }
    expect(onImport.mock.calls).toEqual([[file], [file]]);
  });

  test.each<[BackupOutcome, string, boolean]>([
    [{ type: 'imported' }, 'The settings are those of the file now.', true],
    [{ type: 'reset' }, 'All settings are as they were at first.', true],
    [{ type: 'undone' }, 'The settings are as they were before.', false],
    [
      { type: 'refused', file: 'notes.json', fault: { type: 'not-a-backup' } },
      '“notes.json” is no file of Sidelight’s settings.',
      false,
    ],
    [
      { type: 'refused', file: 'a.json', fault: { type: 'newer' } },
      'comes from a later version of Sidelight',
      false,
    ],
    [
      { type: 'refused', file: 'a.json', fault: { type: 'unknown', setting: 'colour' } },
      'does not know: “colour”',
      false,
    ],
    [
      { type: 'refused', file: 'a.json', fault: { type: 'bad-value', setting: 'theme' } },
      'value for “theme” that Sidelight does not know',
      false,
    ],
  ])('says what came of it: %j', (outcome, sentence, canBeUndone) => {
    const { place, onUndo } = shown({ outcome });
    expect(seenText(place.querySelector('[role=status]')!)).toContain(sentence);
    expect(buttons(place).has('Undo')).toBe(canBeUndone);
    if (!canBeUndone) return;
    press(place, 'Undo');
    expect(onUndo).toHaveBeenCalledOnce();
  });

  test('keeps the keyboard where it was when what was pressed is gone', () => {
    const { place } = shown({ outcome: { type: 'undone' } });
    expect(document.activeElement?.closest('[role=status]')).toBe(place.querySelector('[role=status]'));
  });
});

test('the shortcuts are told, also where there are none, and lead to the browser’s own page', () => {
  const { place, onShortcuts } = shown();
  expect(seenText(place)).toContain('Open or close the side panel Alt+Shift+L');
  expect(seenText(place)).toContain('Show the card of the mark at hand Not set');
  press(place, 'Change shortcuts');
  expect(onShortcuts).toHaveBeenCalledOnce();
});

test.each(['en', 'be', 'ru'] as const)('can be used without a pointer or a screen, in %s', async language => {
  for (const props of [atFirst, chosen])
    expect(await violations(show(<Settings {...props} />, language))).toEqual([]);
});

/** What a reader has chosen, without what would be told to the browser. */
function pick({ chosen, granted, everySite }: SettingsProps): Partial<SettingsProps> {
  return { chosen, granted, everySite };
}
