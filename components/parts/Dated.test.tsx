// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { show } from '../view-testing';
import { Dated } from './Dated';

test('a date is written for readers, and for machines', () => {
  expect(show(<Dated date="2020-08" />).innerHTML).toBe('<time datetime="2020-08">Aug 2020</time>');
});
