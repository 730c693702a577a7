import { expect, test } from 'vitest';
import { until } from './until';

test('waits until the condition holds, and gives what it gave', async () => {
  let tries = 0;
  expect(await until(() => ++tries === 3 && 'there', 'the third try')).toBe('there');
});

test('an empty text and zero are values', async () => {
  expect(await until(() => '', 'a text')).toBe('');
  expect(await until(() => 0, 'a number')).toBe(0);
});

test('says what it waited for, and what went wrong last', async () => {
  await expect(until(() => false, 'nothing', 50)).rejects.toThrow('Waited 0.05 s in vain for nothing');
  const failing = () => Promise.reject(new Error('no such page'));
  await expect(until(failing, 'a page', 50)).rejects.toThrow('in vain for a page: no such page');
});
