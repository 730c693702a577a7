import { describe, expect, test } from 'vitest';
import type { Claim, Mention } from '../../annotations';
import type { Step } from '../../messages';
import { inOrder, wayFrom } from './walk';

const mention = (start: number, end: number) => ({ start, end }) as Mention;
const claim = (start: number, end: number) => ({ start, end }) as Claim;

const marks = inOrder({
  mentions: [mention(0, 5), mention(10, 15), mention(20, 25), mention(60, 65)],
  claims: [claim(10, 40), claim(70, 90)],
});
const named = (some: typeof marks) => some.map(({ type, span }) => `${type} ${span.start}`);

test('one meets a claim before the names in it', () => {
  expect(named(marks)).toEqual([
    'mention 0',
    'claim 10',
    'mention 10',
    'mention 20',
    'mention 60',
    'claim 70',
  ]);
});

describe('the way from', () => {
  test.each<[string, { start: number; end: number }, Step, string[]]>([
    [
      'a name, on',
      mention(20, 25),
      1,
      ['mention 60', 'claim 70', 'mention 0', 'claim 10', 'mention 10', 'mention 20'],
    ],
    [
      'a name, back',
      mention(20, 25),
      -1,
      ['mention 10', 'claim 10', 'mention 0', 'claim 70', 'mention 60', 'mention 20'],
    ],
    [
      'a name, staying',
      mention(20, 25),
      0,
      ['mention 20', 'mention 60', 'claim 70', 'mention 0', 'claim 10', 'mention 10'],
    ],
    [
      'a claim, into it',
      claim(10, 40),
      1,
      ['mention 10', 'mention 20', 'mention 60', 'claim 70', 'mention 0', 'claim 10'],
    ],
    [
      'the last mark, round the end',
      claim(70, 90),
      1,
      ['mention 0', 'claim 10', 'mention 10', 'mention 20', 'mention 60', 'claim 70'],
    ],
    [
      'the first mark, back round the end',
      mention(0, 5),
      -1,
      ['claim 70', 'mention 60', 'mention 20', 'mention 10', 'claim 10', 'mention 0'],
    ],
    [
      'a place that is no mark, on',
      mention(50, 55),
      1,
      ['mention 60', 'claim 70', 'mention 0', 'claim 10', 'mention 10', 'mention 20'],
    ],
    [
      'a place that is no mark, back',
      mention(50, 55),
      -1,
      ['mention 20', 'mention 10', 'claim 10', 'mention 0', 'claim 70', 'mention 60'],
    ],
  ])('%s', (_, place, step, way) => {
    expect(named(wayFrom(marks, place, step))).toEqual(way);
  });

  test('nowhere leads nowhere', () => expect(wayFrom([], mention(0, 5), 1)).toEqual([]));
});
