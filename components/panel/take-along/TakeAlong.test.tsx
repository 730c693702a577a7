// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { buttons, press, seenText, show, violations } from '../../view-testing';
import { TakeAlong } from './TakeAlong';
import type { Outcome } from './take-along-props';

/** The view, of which each wish is met only when `settle` says so; the last first. */
function view() {
  const wishes: ((outcome: Outcome) => Promise<void>)[] = [];
  const onTakeAlong = vi.fn(
    () =>
      new Promise<Outcome>(resolve =>
        wishes.unshift(outcome => act(async () => resolve(outcome)) as Promise<void>),
      ),
  );
  const place = show(<TakeAlong isEmpty={false} onTakeAlong={onTakeAlong} />);
  return { place, onTakeAlong, wishes };
}

const told = (place: Element) =>
  [...place.querySelectorAll('[role=status]')].map(status => status.textContent).filter(Boolean);

test('each format can be copied or saved, by a button that says what', () => {
  expect([...buttons(view().place).keys()]).toEqual([
    'Copy: Notes',
    'Save: Notes',
    'Copy: Table',
    'Save: Table',
    'Copy: Annotations',
    'Save: Annotations',
  ]);
});

test.each<[string, string, Outcome, string]>([
  ['a copy', 'Copy: Notes', { file: 'a.md' }, 'Copied.'],
  ['a file', 'Save: Table', { file: 'a.csv' }, 'The browser saves it as a.csv.'],
  ['no page', 'Save: Notes', 'no-page', 'The page does not answer. Reload it and try again.'],
  ['no copy', 'Copy: Table', 'refused', 'The browser did not let Sidelight copy. Save the file instead.'],
])('the reader is told what came of it: %s', async (_, button, outcome, sentence) => {
  const { place, wishes } = view();
  press(place, button);
  expect(told(place)).toEqual(['One moment…']);
  await wishes[0]!(outcome);
  expect(told(place)).toEqual([sentence]);
});

test('of two wishes the later one counts', async () => {
  const { place, wishes, onTakeAlong } = view();
  press(place, 'Copy: Notes');
  press(place, 'Save: Table');
  expect(onTakeAlong.mock.calls).toEqual([
    ['markdown', 'copy'],
    ['csv', 'save'],
  ]);
  await wishes[0]!({ file: 'a.csv' });
  await wishes[1]!({ file: 'a.md' });
  expect(told(place)).toEqual(['The browser saves it as a.csv.']);
});

test('where nothing was found there is nothing to press', () => {
  const place = show(<TakeAlong isEmpty onTakeAlong={vi.fn()} />);
  expect(seenText(place)).toContain('there is nothing to take along');
  expect(buttons(place).size).toBe(0);
});

test('axe finds nothing wrong', async () => {
  const { place } = view();
  press(place, 'Copy: Notes');
  expect(await violations(place)).toEqual([]);
});
