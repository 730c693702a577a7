// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import tokens from '../../../components/tokens.css?inline';
import { isDark, isOnDark, luminance, tintShare, tokenColours } from './palette';

describe('the colours of the marks', () => {
  test.each(['person', 'organisation', 'place', 'event', 'claim-tint'])(
    'has a light and a dark one for %s',
    name => {
      const { light, dark } = tokenColours(tokens, name);
      expect([light, dark].every(colour => CSS_COLOUR.test(colour))).toBe(true);
      expect(light).not.toBe(dark);
    },
  );

  test('says which token is missing', () => {
    expect(() => tokenColours(tokens, 'planet')).toThrow('--planet');
  });
});

const CSS_COLOUR = /^(#[0-9a-f]{3,8}|rgb|oklch|hsl)/i;

type Channels = [number, number, number];

function channels(hex: string): Channels {
  return [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as Channels;
}

function laidOver(tint: Channels, ground: Channels, share: number): Channels {
  return ground.map((channel, at) => tint[at]! * share + channel * (1 - share)) as Channels;
}

function contrast(a: Channels, b: Channels): number {
  const [darker, lighter] = [luminance(...a), luminance(...b)].toSorted((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

describe('text that reads well on its page', () => {
  test.each([
    ['white', 'light', '#ffffff', '#595959'],
    ['paper', 'light', '#fcfbf8', '#555555'],
    ['sepia', 'light', '#fbf0d9', '#5f4b32'],
    ['light grey', 'light', '#e5e7eb', '#4b4b4b'],
    ['black', 'dark', '#000000', '#959595'],
    ['charcoal', 'dark', '#151413', '#a7a095'],
    ['slate', 'dark', '#1e293b', '#acb6c6'],
  ] as const)('still does on every tint, and every line is seen: %s', (_, theme, page, ink) => {
    const ground = channels(page);
    const text = channels(ink);
    expect(contrast(text, ground)).toBeGreaterThan(7);
    const colour = (token: string) => channels(tokenColours(tokens, token)[theme]);
    const claim = laidOver(colour('claim-tint'), ground, tintShare[theme]);
    const now = laidOver(colour('person'), ground, tintShare[theme]);
    const both = laidOver(colour('person'), claim, tintShare[theme]);
    for (const tint of [claim, now, both]) expect(contrast(text, tint)).toBeGreaterThanOrEqual(4.5);
    for (const line of ['person', 'organisation', 'place', 'event', 'claim-ink'])
      for (const ground of [channels(page), claim, both])
        expect(contrast(colour(line), ground), line).toBeGreaterThanOrEqual(3);
  });
});

describe('a page is dark', () => {
  test.each([
    ['rgb(255, 255, 255)', false],
    ['rgb(251, 240, 217)', false],
    ['rgb(18, 18, 18)', true],
    ['rgb(30, 41, 59)', true],
    ['rgba(0, 0, 0, 0)', null],
    ['rgba(0, 0, 0, 0.9)', true],
    ['color(srgb 1 1 1)', false],
    ['color(display-p3 0 0 0)', true],
    ['color(srgb 0.07 0.07 0.07 / 0.2)', null],
    ['oklch(0.208 0.042 265.755)', true],
    ['oklab(0.97 -0.001 0.003)', false],
    ['lab(100 0 0)', false],
    ['lch(8.5 3 270 / 0)', null],
  ])('%s: %s', (colour, expected) => {
    expect(isDark(colour)).toBe(expected);
  });

  test.each([
    ['background of its own', 'color: white; background: rgb(255, 255, 255)', false],
    ['light text on a picture', 'color: rgb(235, 235, 235)', true],
    ['dark text on a picture', 'color: rgb(30, 30, 30)', false],
  ])('with %s: %s', (_, style, expected) => {
    const paragraph = document.createElement('p');
    paragraph.style.cssText = style;
    document.body.replaceChildren(paragraph);
    expect(isOnDark(paragraph)).toBe(expected);
  });
});
