// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { buttons, press, show, violations } from '../view-testing';
import { CopyCard } from './CopyCard';

test.each([
  ['what was copied', true, 'Copied'],
  ['that the browser refused', false, 'Not copied'],
])('a card is copied by a press, and the reader is told %s', async (_, isCopied, told) => {
  const place = show(<CopyCard onCopy={() => isCopied} />);
  const status = place.querySelector('[role=status]')!;
  expect(status.textContent).toBe('');
  press(place, 'Copy with sources');
  expect(status.textContent).toBe(told);
  expect(buttons(place).get('Copy with sources')!.title).toBe(told);
  expect(await violations(place)).toEqual([]);
});
