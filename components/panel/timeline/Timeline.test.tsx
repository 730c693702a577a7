// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { press, seenText, show } from '../../view-testing';
import { Timeline } from '../timeline/Timeline';
import type { ViewProps } from '../view-props';
import { amongOthers, around } from '../views.fixtures';

const go = vi.fn();
const onGoTo = vi.fn();
const props: ViewProps = { article: amongOthers, records: around, go, onGoTo };

beforeEach(() => vi.clearAllMocks());

describe('the timeline', () => {
  test('has the article’s day between what led to it and what came of it', () => {
    const text = seenText(show(<Timeline {...props} />));
    const order = ['EU summit', 'You are here · 19 August 2020', 'Criminal case'];
    expect(order.map(each => text.indexOf(each))).toEqual(
      order.map(each => text.indexOf(each)).toSorted((a, b) => a - b),
    );
    for (const each of order) expect(text).toContain(each);
  });

  test('folds what is far from the article, and says how much and of when it is', () => {
    const place = show(<Timeline {...props} />);
    expect(seenText(place)).toContain('2 more events · 2 Oct 2020 – 6 Nov 2020');
    expect(seenText(place)).not.toContain('Second list');
    expect(place.textContent).toContain('Second list');
  });

  test('leads to those who took part, those of the article first', () => {
    const place = show(<Timeline {...props} />);
    const [here, other] = [...place.querySelectorAll('.by > li')].map(li => li.className);
    expect([here, other]).toEqual(['', '']);
    press(place, 'Mike Pompeo');
    expect(go).toHaveBeenCalledWith({ type: 'entity', id: 'mike-pompeo' });
  });

  test('names state media as such beside the source', () => {
    expect(show(<Timeline {...props} />).querySelector('.sources')!.textContent).toContain('state media');
  });
});
