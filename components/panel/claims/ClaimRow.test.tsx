// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buttons, press, seenText, show, update } from '../../view-testing';
import { article } from '../panel.fixtures';
import { events, isOpen, panel, row } from '../panel-testing';

beforeEach(() => vi.clearAllMocks());

describe('a claim', () => {
  const withClaims = () => {
    const place = show(panel(article));
    press(place, 'Claims 7');
    return place;
  };

  test('stands in reading order with speaker, kind and the status of the known claim', () => {
    const place = withClaims();
    const rows = [...place.querySelectorAll('.row.claim')].map(seenText);
    expect(rows[0]).toMatch(
      /^Angela Merkel Chancellor of Germany Angela Merkel said .* Reported speech A position $/,
    );
    expect(rows[1]).toMatch(/^a spokeswoman of the ministry Almost 7,000 .* Statement $/);
    expect(rows[3]).toMatch(/ 80.1 percent .* Statement Disputed $/);
    expect(rows[5]).toMatch(/^The Example Post in its own words Strikes/);
    expect(rows[6]).toMatch(/^Maria Example “We only wanted .*” Quotation $/);
  });

  test('has every status of the known claims that it makes, and says where a figure differs', () => {
    const place = withClaims();
    expect(seenText(place.querySelectorAll('.row.claim')[4]!)).toMatch(
      /Statement Established · Disputed The article says almost 7,000; the interior ministry said more than 6,700\. $/,
    );
  });

  test('comes first where it is more important, if the reader wants so', () => {
    const place = withClaims();
    const first = () => seenText(place.querySelector('.row.claim')!);
    const isPressed = (name: string) => buttons(place).get(name)?.getAttribute('aria-pressed');
    expect(isPressed('In reading order')).toBe('true');
    press(place, 'Important first');
    expect(isPressed('Important first')).toBe('true');
    expect(first()).toContain('Almost 7,000 were detained after he was given');
    press(place, 'In reading order');
    expect(first()).toMatch(/^Angela Merkel/);
  });

  test('stays in the order that was chosen when another article is read', () => {
    const place = withClaims();
    press(place, 'Important first');
    update(place, panel({ type: 'loading' }));
    update(place, panel({ ...article, url: 'https://news.example.org/another' }));
    press(place, 'Claims 7');
    expect(buttons(place).get('Important first')?.getAttribute('aria-pressed')).toBe('true');
  });

  test('leads to its speaker, who opens and takes the focus', () => {
    const place = withClaims();
    press(place, 'Central Election Commission');
    expect(isOpen(place, 'Central Election Commission')).toBe(true);
    expect(document.activeElement?.textContent).toBe('Central Election Commission');
  });

  test('opens the known claim that it makes, with what is known on that folded, and leads to the text', () => {
    const place = withClaims();
    press(place, '80.1 percent of the vote');
    const opened = () => row(place, '80.1 percent of the vote');
    expect(opened()).toMatch(/Also made by Example State Agency\. Disputed\. .* What is known as of /);
    expect(opened()).not.toContain('The other side');
    const folded = [...place.querySelectorAll('details')].find(({ textContent }) =>
      textContent.startsWith('What is known'),
    )!;
    folded.open = true;
    expect(opened()).toMatch(
      /What is known Known on the day .* The other side .* You are here .* Since then/,
    );
    press(place, 'Go to text');
    expect(events.onGoTo).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ start: 1210, end: 1234 }),
    );
  });
});
