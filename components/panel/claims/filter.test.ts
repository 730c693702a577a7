import { describe, expect, test } from 'vitest';
import {
  claimCards,
  detentions,
  detentionsAndResult,
  introducedQuote,
  merkelOnDialogue,
  merkelOnTheVote,
  officialResult,
  outletsOwn,
} from '../../card/card.fixtures';
import { type ClaimFilter, choicesOf, everyClaim, filtered } from './filter';

const claims = [
  merkelOnTheVote,
  detentions,
  merkelOnDialogue,
  officialResult,
  detentionsAndResult,
  outletsOwn,
  introducedQuote,
];

describe('claims are shown', () => {
  test.each<[string, Partial<ClaimFilter>, (typeof claims)[number][]]>([
    ['all, where nothing is chosen', {}, claims],
    ['of one actor', { speaker: 'angela-merkel' }, [merkelOnTheVote, merkelOnDialogue]],
    ['of one whom only the article’s words name', { speaker: 'Maria Example' }, [introducedQuote]],
    ['of the article itself', { speaker: '' }, [detentionsAndResult, outletsOwn]],
    ['of one kind', { kind: 'quote' }, [introducedQuote]],
    [
      'that make a known claim of one status, whatever else they make',
      { status: 'disputed' },
      [officialResult, detentionsAndResult],
    ],
    [
      'that make no known claim',
      { status: 'unknown' },
      [detentions, merkelOnDialogue, outletsOwn, introducedQuote],
    ],
    [
      'that are all that was chosen',
      { speaker: 'angela-merkel', status: 'unknown', kind: 'reported' },
      [merkelOnDialogue],
    ],
    ['none, where none is all of it', { speaker: 'angela-merkel', kind: 'figure' }, []],
  ])('%s', (_, filter, expected) => {
    expect(filtered(claims, claimCards, { ...everyClaim, ...filter })).toEqual(expected);
  });
});

describe('what can be chosen, with how many it leaves', () => {
  test('is what the article has, in its order', () => {
    expect([...choicesOf('speaker', claims, claimCards, everyClaim)]).toEqual([
      ['angela-merkel', 2],
      ['a spokeswoman of the ministry', 1],
      ['central-election-commission', 1],
      ['', 2],
      ['Maria Example', 1],
    ]);
    expect([...choicesOf('kind', claims, claimCards, everyClaim)]).toEqual([
      ['reported', 3],
      ['figure', 3],
      ['quote', 1],
    ]);
    expect([...choicesOf('status', claims, claimCards, everyClaim)]).toEqual([
      ['position', 1],
      ['unknown', 4],
      ['disputed', 2],
      ['established', 1],
    ]);
  });

  test('counts only what the other choices let through', () => {
    const merkels: ClaimFilter = { ...everyClaim, speaker: 'angela-merkel' };
    expect([...choicesOf('status', claims, claimCards, merkels)]).toEqual([
      ['position', 1],
      ['unknown', 1],
    ]);
    expect(choicesOf('speaker', claims, claimCards, merkels).size).toBe(5);
  });
});
