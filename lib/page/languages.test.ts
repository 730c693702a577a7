import { beforeEach, describe, expect, test, vi } from 'vitest';
import { others } from '../text/languages/others';
import { bringingLanguages } from './languages';
import { world } from './world';

const bring = vi.fn(async () => {
  world.sidelightLanguages = others;
});
const fault = vi.fn();
const languageOf = bringingLanguages(bring, fault);
const tagOf = async (tag: string | null) => (await languageOf(tag)).tag;

beforeEach(() => {
  delete world.sidelightLanguages;
  vi.clearAllMocks();
});

describe('the languages in a page', () => {
  test.each(['en-GB', null, ''])('an article in %j needs no more than is there', async tag => {
    expect(await tagOf(tag)).toBe('en');
    expect(bring).not.toHaveBeenCalled();
  });

  test('are brought for the first article that is in another, and stay', async () => {
    expect(await tagOf('de-DE')).toBe('de');
    expect(await tagOf('ru')).toBe('ru');
    expect(bring).toHaveBeenCalledOnce();
  });

  test('where they cannot be brought, an article is read without, that is told, and the next one asks again', async () => {
    bring.mockRejectedValueOnce(new Error('no access'));
    const { tag, inflections, quotationMarks } = await languageOf('ru');
    expect({ tag, inflections }).toEqual({ tag: 'en', inflections: {} });
    expect(quotationMarks).toContainEqual(['«', '»']);
    expect(fault).toHaveBeenCalledExactlyOnceWith(new Error('no access'));
    expect(await tagOf('ru')).toBe('ru');
  });
});
