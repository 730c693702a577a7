import { expect, test } from 'vitest';
import { languageFor } from '../text/languages';
import { tokensIn } from './fixture';
import { tellsIncident } from './incidents';

const english = languageFor('en');

test.each([
  ['force', 'The crew was arrested in Norrby.', true],
  ['force in somebody’s words', 'He read "The Arrested" by Lund.', false],
  ['none', 'The crew sailed to Norrby.', false],
])('tells of %s', (_, text, expected) => {
  const tokens = tokensIn(text, english);
  expect(tellsIncident(tokens, { from: 0, to: tokens.length })).toBe(expected);
});
