// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buttons, press, seenText, show } from '../../view-testing';
import { frames } from '../map/map.fixtures';
import { Places } from '../map/Places';
import type { ViewProps } from '../view-props';
import { amongOthers, around } from '../views.fixtures';

const go = vi.fn();
const onGoTo = vi.fn();
const props: ViewProps = { article: amongOthers, records: around, go, onGoTo };

beforeEach(() => vi.clearAllMocks());

describe('the map', () => {
  test('says in words what it shows, and what is not on it', () => {
    const place = show(<Places {...props} frames={frames} />);
    expect(place.querySelector('[role="img"]')!.getAttribute('aria-label')).toBe(
      'Map of the places named: Minsk, Grodno, Belarus and Poland',
    );
    expect([...buttons(place).keys()]).toEqual(['Minsk', 'Grodno', 'Belarus', 'Poland', 'Washington']);
    expect(seenText(place.querySelector('.beyond')!)).toContain('Also named: Washington');
  });

  test('leads to a place', () => {
    press(show(<Places {...props} frames={frames} />), 'Grodno');
    expect(go).toHaveBeenCalledWith({ type: 'entity', id: 'grodno' });
  });

  test('is left out where no place is named', () => {
    const nowhere = { ...amongOthers, actors: [] };
    expect(show(<Places {...props} article={nowhere} frames={frames} />).textContent).toBe('');
  });
});
