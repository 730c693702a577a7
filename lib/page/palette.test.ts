import { describe, expect, test } from 'vitest';
import tokens from '../../components/tokens.css?inline';
import { isDark, tokenColours } from './palette';

describe('the colours of the marks', () => {
  test.each(['person', 'organisation', 'place', 'event', 'claim', 'claim-line'])(
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

describe('a page is dark', () => {
  test.each([
    ['rgb(255, 255, 255)', false],
    ['rgb(251, 240, 217)', false],
    ['rgb(18, 18, 18)', true],
    ['rgb(30, 41, 59)', true],
    ['rgba(0, 0, 0, 0)', null],
    ['rgba(0, 0, 0, 0.9)', true],
    ['color(display-p3 0 0 0)', null],
  ])('%s: %s', (colour, expected) => {
    expect(isDark(colour)).toBe(expected);
  });
});
