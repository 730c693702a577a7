import { describe, expect, test } from 'vitest';
import type { Annotations, Claim, Mention } from '../../annotations';
import { counterpart, focusOf, type Mark, marksAt } from './mark';

const mention = (start: number, exact: string, entity: string | null = 'angela-merkel'): Mention => ({
  start,
  end: start + exact.length,
  exact,
  entity,
  name: exact,
  kind: 'person',
  via: 'name',
});
const claim = (start: number, exact: string): Claim => ({
  start,
  end: start + exact.length,
  exact,
  kind: 'quote',
  speaker: null,
  speakerText: null,
  cues: [],
  links: [],
  checkWorthiness: 0.5,
});
const annotations: Annotations = {
  coverage: { isCoverage: true, score: 1, reasons: [] },
  mentions: [mention(10, 'Merkel'), mention(40, 'she'), mention(60, 'Merkel'), mention(90, 'Merkel', null)],
  claims: [claim(5, 'Merkel is worried'), claim(70, 'This is no election')],
};
const starts = (marks: Mark[]) => marks.map(({ type, span }) => `${type} ${span.start}`);

describe('what is marked at an offset', () => {
  test.each([
    ['a name within a claim comes before the claim', 12, ['mention 10', 'claim 5']],
    ['a claim alone', 20, ['claim 5']],
    ['nothing', 30, []],
  ])('%s', (_, offset, expected) => {
    expect(starts(marksAt(annotations, offset))).toEqual(expected);
  });
});

describe('a mark after another reading', () => {
  test.each<[string, Mark, string[]]>([
    ['is where it was', { type: 'mention', span: mention(10, 'Merkel') }, ['mention 10']],
    [
      'is the nearest of its text where text came before it',
      { type: 'mention', span: mention(48, 'Merkel') },
      ['mention 60'],
    ],
    ['is no other actor of that name', { type: 'mention', span: mention(90, 'Merkel') }, ['mention 60']],
    ['is a claim where it was one', { type: 'claim', span: claim(66, 'This is no election') }, ['claim 70']],
    ['is gone with its text', { type: 'claim', span: claim(66, 'This is an election') }, []],
  ])('%s', (_, mark, expected) => {
    const found = counterpart(mark, annotations);
    expect(starts(found ? [found] : [])).toEqual(expected);
  });
});

describe('the panel is shown', () => {
  test.each<[string, Mark, ReturnType<typeof focusOf>]>([
    [
      'the actor of a name',
      { type: 'mention', span: mention(10, 'Merkel') },
      { type: 'actor', id: 'angela-merkel' },
    ],
    [
      'an actor of the article alone by its name',
      { type: 'mention', span: mention(90, 'Ann Example', null) },
      { type: 'actor', id: 'Ann Example' },
    ],
    [
      'a claim by its place',
      { type: 'claim', span: claim(5, 'Merkel is worried') },
      { type: 'claim', start: 5 },
    ],
  ])('%s', (_, mark, expected) => {
    expect(focusOf(mark)).toEqual(expected);
  });
});
