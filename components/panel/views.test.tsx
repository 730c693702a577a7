// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { show, violations } from '../view-testing';
import { viewsStories } from './views.stories';

test.each(Object.entries(viewsStories.stories))('axe finds nothing wrong in: %s', async (_, view) => {
  expect(await violations(show(view()))).toEqual([]);
});
