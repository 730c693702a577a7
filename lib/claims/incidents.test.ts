import { expect, test } from 'vitest';
import { languageFor } from '../text/languages';
import { tellsIncident } from './incidents';
import { lexiconOf } from './lexicon';
import { quotesIn } from './quotes';
import { tokensOf } from './tokens';

const english = languageFor('en');

test.each([
  ['force', 'The crew was arrested in Norrby.', true],
  ['force in somebody’s words', 'He read "The Arrested" by Lund.', false],
  ['none', 'The crew sailed to Norrby.', false],
])('tells of %s', (_, text, expected) => {
  const block = { start: 0, end: text.length };
  const tokens = tokensOf(text, block, lexiconOf(english), [], quotesIn(text, block, english, false));
  expect(tellsIncident(tokens, { from: 0, to: tokens.length }, english)).toBe(expected);
});
