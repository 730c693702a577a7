import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allStories } from '../../playground/all-stories';
import { picturesOfTheViews } from './of-the-views';

const page = readFileSync(join(import.meta.dirname, '../../docs/views.md'), 'utf8');

test('the page on the views shows every picture that is taken for it, each once', () => {
  const shown = [...page.matchAll(/src="pictures\/views\/([\w-]+)\.png"/g)].map(([, name]) => name);
  expect(shown.sort()).toEqual(Object.keys(picturesOfTheViews).sort());
});

test.each(Object.entries(picturesOfTheViews))('there is a story for the picture "%s"', (_, { story }) => {
  const names = allStories.flatMap(({ name, stories }) =>
    Object.keys(stories).map(each => `${name}/${each}`),
  );
  expect(names).toContain(story);
});
