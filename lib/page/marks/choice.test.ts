import { describe, expect, test } from 'vitest';
import type { Claim, EntityKind, Mention } from '../../annotations';
import { joinBlocks } from '../../article';
import { chosen, isSameChoice, type MarkChoice } from './choice';

const { text, blocks } = joinBlocks('Merkel calls Lukashenko', [
  {
    kind: 'paragraph',
    text: 'Angela Merkel met Ann Example in Minsk. Merkel said that Ann Example was in Minsk.',
  },
  { kind: 'paragraph', text: 'In Minsk the chancellor left.' },
]);

const actors: Record<string, { entity: string | null; kind: EntityKind }> = {
  'Angela Merkel': { entity: 'angela-merkel', kind: 'person' },
  Merkel: { entity: 'angela-merkel', kind: 'person' },
  'the chancellor': { entity: 'angela-merkel', kind: 'person' },
  Lukashenko: { entity: 'alexander-lukashenko', kind: 'person' },
  'Ann Example': { entity: null, kind: 'person' },
  Minsk: { entity: 'minsk', kind: 'place' },
};

const mentions: Mention[] = [
  ...text.matchAll(/Angela Merkel|Merkel|Lukashenko|Ann Example|Minsk|the chancellor/g),
].map(({ index: start, 0: exact }) => ({
  start,
  end: start + exact.length,
  exact,
  name: exact,
  via: 'name',
  ...actors[exact]!,
}));
const claims: Claim[] = [
  {
    start: text.indexOf('Merkel said'),
    end: text.length,
    exact: text.slice(text.indexOf('Merkel said')),
    kind: 'reported',
    speaker: 'angela-merkel',
    speakerText: 'Merkel',
    cues: [],
    links: [],
    checkWorthiness: 0.5,
  },
];

const all = ['person', 'organisation', 'place', 'event', 'claim'] as const;

describe('of the annotations there is marked', () => {
  test.each<[string, MarkChoice, string[], number]>([
    ['everything', { mentions: 'every', kinds: all }, mentions.map(({ exact }) => exact), 1],
    [
      'the first mention in each paragraph, however the actor is spelled',
      { mentions: 'first', kinds: all },
      ['Merkel', 'Lukashenko', 'Angela Merkel', 'Ann Example', 'Minsk', 'Minsk', 'the chancellor'],
      1,
    ],
    [
      'nothing of a kind that is off',
      { mentions: 'every', kinds: ['place'] },
      ['Minsk', 'Minsk', 'Minsk'],
      0,
    ],
    ['claims alone', { mentions: 'first', kinds: ['claim'] }, [], 1],
  ])('%s', (_, choice, exact, claimed) => {
    const marked = chosen({ mentions, claims }, blocks, choice);
    expect(marked.mentions.map(mention => mention.exact)).toEqual(exact);
    expect(marked.claims).toEqual(claims.slice(0, claimed));
  });
});

test('a choice is the same as another with the same content', () => {
  const choice: MarkChoice = { mentions: 'every', kinds: ['person', 'claim'] };
  expect(isSameChoice(choice, { mentions: 'every', kinds: ['person', 'claim'] })).toBe(true);
  expect(isSameChoice(choice, { mentions: 'first', kinds: ['person', 'claim'] })).toBe(false);
  expect(isSameChoice(choice, { mentions: 'every', kinds: ['person'] })).toBe(false);
});
