// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buttons, press, seenText, show } from '../../view-testing';
import { Positions } from '../positions/Positions';
import type { ViewProps } from '../view-props';
import { amongOthers, around } from '../views.fixtures';

const go = vi.fn();
const onGoTo = vi.fn();
const props: ViewProps = { article: amongOthers, records: around, go, onGoTo };

beforeEach(() => vi.clearAllMocks());

/** The part under a heading of this name. */
function under(place: Element, heading: string): HTMLElement {
  const found = [...place.querySelectorAll('h3')].find(({ textContent }) => textContent.trim() === heading);
  return found!.parentElement!;
}

describe('who says what', () => {
  const legitimacy = 'The vote and its legitimacy 1 more · 1 elsewhere';
  const unfolded = (name: string) => {
    const place = show(<Positions {...props} />);
    press(place, name);
    return under(place, name);
  };

  test('has the topics of the article, and in each the sides with what they say first', () => {
    const place = show(<Positions {...props} />);
    expect([...place.querySelectorAll('.topic > h3')].map(h3 => h3.textContent.trim())).toEqual([
      legitimacy,
      'The result 1 elsewhere',
      'Mediation and dialogue 1 elsewhere',
      'Also said in this article',
      'Who leads Belarus 1 elsewhere',
    ]);
    const sidesOf = (topic: string) =>
      [...under(place, topic).querySelectorAll('dt')].map(dt => dt.textContent);
    expect(sidesOf(legitimacy)).toEqual(['Opposition and civil society', 'EU and members']);
    press(place, legitimacy);
    expect(sidesOf(legitimacy)).toEqual(['Opposition and civil society', 'EU and members', 'Others']);
  });

  test('only draws what a side has said elsewhere alone, until it is unfolded', () => {
    const place = show(<Positions {...props} />);
    const result = 'The result 1 elsewhere';
    const heard = () =>
      [...under(place, result).querySelectorAll('dt')]
        .filter(dt => !dt.closest('[aria-hidden="true"]'))
        .map(({ textContent }) => textContent);
    expect(heard()).toEqual(['Belarusian authorities']);
    press(place, result);
    expect(heard()).toEqual(['Belarusian authorities', 'Opposition and civil society']);
  });

  test('folds all but the first position of a side, and says how many more there are', () => {
    const place = show(<Positions {...props} />);
    const name = legitimacy;
    const says = () =>
      [...under(place, name).querySelectorAll('.says')].map(({ textContent }) => textContent);
    expect(buttons(place).get(name)!.getAttribute('aria-expanded')).toBe('false');
    expect(says()).toHaveLength(2);
    press(place, name);
    expect(buttons(place).get(name)!.getAttribute('aria-expanded')).toBe('true');
    expect(says()).toHaveLength(4);
    press(place, name);
    expect(says()).toHaveLength(2);
  });

  test('begins with all of it at a glance', () => {
    const place = show(<Positions {...props} />);
    const table = place.querySelector('table')!;
    const lines = [...table.querySelectorAll('tr')].map(row =>
      [...row.children].map(cell => seenText(cell).trim()),
    );
    expect(lines.slice(0, 3)).toEqual([
      ['', 'Belarusian authorities', 'Opposition and civil society', 'EU and members', 'Russia', 'Others'],
      [
        'The vote and its legitimacy',
        '',
        '2 in this article, 0 elsewhere',
        '1 in this article, 0 elsewhere',
        '',
        '0 in this article, 1 elsewhere',
      ],
      ['The result', '1 in this article, 0 elsewhere', '0 in this article, 1 elsewhere', '', '', ''],
    ]);
  });

  test('leads from there to a topic, though it is folded', () => {
    const place = show(<Positions {...props} />);
    press(place, 'Who leads Belarus');
    expect(document.activeElement?.textContent).toBe('Who leads Belarus 1 elsewhere');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  });

  test('has nothing that came after the article’s day', () => {
    expect(unfolded('The result 1 elsewhere').textContent).not.toContain('said only later');
  });

  test('tells what the article says from what is known from elsewhere', () => {
    const result = unfolded('The result 1 elsewhere');
    expect(seenText(result.querySelector('.position.elsewhere')!)).toContain('Example Platform');
    expect(seenText(result.querySelector('.position:not(.elsewhere)')!)).toContain('Go to text');
  });

  test('leads to who takes a position, to what is known of it, and to the text', () => {
    const topic = unfolded(legitimacy);
    press(topic, 'Charles Michel');
    press(topic, 'Tsikhanouskaya said that Lukashenko had lost all legitimacy.');
    press(topic, 'Go to text');
    expect(go.mock.calls).toEqual([
      [{ type: 'entity', id: 'charles-michel' }],
      [{ type: 'claim', id: 'lost-legitimacy' }],
    ]);
    expect(onGoTo).toHaveBeenCalledOnce();
  });

  test('says how it stands with what is more than a position', () => {
    expect(seenText(unfolded('The result 1 elsewhere'))).toContain('Disputed');
    expect(seenText(unfolded('Mediation and dialogue 1 elsewhere'))).not.toContain('position');
  });

  test('has what else is said in the article, in its own words', () => {
    const also = under(show(<Positions {...props} />), 'Also said in this article');
    expect(seenText(also)).toContain('Alexander Lukashenko the factories are at work');
  });
});
