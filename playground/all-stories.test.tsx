// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { show } from '../components/view-testing';
import { languages } from '../lib/i18n/languages';
import { allStories } from './all-stories';

const each = allStories.flatMap(({ name, stories }) =>
  Object.entries(stories).map(([story, view]) => [`${name}/${story}`, view] as const),
);

describe.each(languages)('in %s', language => {
  test.each(each)('%s has all its words', (_, view) => {
    const text = show(view(), language).textContent;
    expect(text).not.toBe('');
    expect(text).not.toMatch(/\{\w+\}|undefined|\[object/);
  });
});
