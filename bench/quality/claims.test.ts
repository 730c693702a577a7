import { describe, expect, test } from 'vitest';
import type { FoundClaim } from '../found';
import { claimMeasures, compareClaims, hasSpeaker, joinNeighbours, sharedPart } from './claims';
import { parseGold } from './gold';
import { namesakesOf } from './namesakes';

const namesakes = namesakesOf([{ id: 'anna-holm', name: 'Anna Holm', aliases: { en: ['Holm'] } }], {});
const { text, gold } = parseGold(
  '<claim speaker="Anna Holm" kind="quote">"It sank," Holm said.</claim> Rain fell. <claim speaker="-" kind="figure">Two died.</claim>',
);

function claim(words: string, kind: FoundClaim['kind'], speaker: string | null): FoundClaim {
  const start = text.indexOf(words);
  return { start, end: start + words.length, kind, speaker, speakerText: speaker };
}

const quote = claim('"It sank," Holm said.', 'quote', 'anna-holm');
const figure = claim('Two died.', 'figure', null);

describe('claims are measured', () => {
  test.each<[string, FoundClaim[], Partial<ReturnType<typeof claimMeasures>>]>([
    ['all found', [quote, figure], { all: 1, attributed: 1, figures: 1, speaker: 1, kind: 1 }],
    ['one missed', [quote], { all: 2 / 3, attributed: 1, figures: 0, speaker: 1 }],
    [
      'one too many',
      [quote, figure, claim('Rain fell.', 'reported', null)],
      { all: 4 / 5, attributed: 2 / 3 },
    ],
    ['one cut short by less than half', [claim('"It sank," Holm', 'quote', 'anna-holm')], { attributed: 1 }],
    ['one cut short by more', [claim('"It sank', 'quote', 'anna-holm')], { attributed: 0 }],
    ['another kind', [{ ...quote, kind: 'reported' }, figure], { all: 1, attributed: 1, kind: 1 / 2 }],
    ['another speaker', [{ ...quote, speaker: 'erik-brandt' }, figure], { all: 1, speaker: 1 / 2 }],
    ['a speaker where the outlet speaks', [quote, { ...figure, speaker: 'anna-holm' }], { speaker: 1 / 2 }],
    ['nothing found', [], { all: 0, attributed: 0, figures: 0, speaker: null, kind: null }],
  ])('%s', (_, claims, expected) => {
    expect(claimMeasures(compareClaims(text, gold, claims, namesakes))).toMatchObject(expected);
  });
});

describe('neighbours of one speaker and kind are one claim', () => {
  const joined = (paragraphs: string, claims: { start: number; end: number; kind: 'quote' | 'reported' }[]) =>
    joinNeighbours(paragraphs, claims, () => 'Anna Holm').map(({ start, end }) => [start, end]);

  test.each<[string, string, 'quote' | 'reported', number[][]]>([
    ['in a paragraph', 'One. Two.', 'quote', [[0, 9]]],
    [
      'not over its end',
      'One.\nTwo.',
      'quote',
      [
        [0, 4],
        [5, 9],
      ],
    ],
    [
      'not of another kind',
      'One. Two.',
      'reported',
      [
        [0, 4],
        [5, 9],
      ],
    ],
  ])('%s', (_, paragraphs, kind, expected) => {
    expect(
      joined(paragraphs, [
        { start: 5, end: 9, kind },
        { start: 0, end: 4, kind: 'quote' },
      ]),
    ).toEqual(expected);
  });
});

test.each([
  ['the same', { start: 0, end: 4 }, 1],
  ['half of it', { start: 0, end: 2 }, 1 / 2],
  ['another as long beside', { start: 2, end: 6 }, 1 / 3],
  ['none', { start: 4, end: 6 }, 0],
])('spans share %s', (_, other, expected) => {
  expect(sharedPart({ start: 0, end: 4 }, other)).toBeCloseTo(expected);
});

test.each<[string, string | null, string | null, string | null, boolean]>([
  ['an entity', 'anna-holm', 'the mayor', 'Anna Holm', true],
  ['the words for an entity', null, 'Holm', 'Anna Holm', true],
  ['the outlet', null, null, null, true],
  ['somebody where the outlet speaks', null, 'the mayor', null, false],
  ['nobody where somebody speaks', null, null, 'Anna Holm', false],
  ['an unnamed speaker, in other words', null, 'two eyewitnesses', 'an eyewitness', true],
  ['another unnamed speaker', null, 'the police', 'an eyewitness', false],
  ['an entity with a word in common', 'police-of-norrby', 'police', 'police of Lakeland', false],
])('%s: the speaker is right or wrong', (_, speaker, speakerText, wanted, expected) => {
  expect(hasSpeaker({ start: 0, end: 1, kind: 'quote', speaker, speakerText }, wanted, namesakes)).toBe(
    expected,
  );
});
