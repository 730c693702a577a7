import { describe, expect, test } from 'vitest';
import { compileCards } from './compile';
import { smallKnowledge } from './knowledge.fixture';
import { whyHere } from './why-here';

/** The statements of Anna Arden, and what an article makes of them. */
function why(
  statements: [date: string, text: string, source?: 'gazette' | 'herald'][],
  { actors = ['anna-arden'], claims = [] }: { actors?: string[]; claims?: string[] } = {},
) {
  const authored = smallKnowledge();
  authored.people['bert-beech'] = { ...authored.people['anna-arden']!, name: 'Bert Beech' };
  authored.people['anna-arden']!.statements = statements.map(([date, text, source = 'gazette']) => ({
    text,
    date,
    sources: [source],
  }));
  const records = compileCards(authored);
  const here = { actors: new Set(actors), claims: new Set(claims) };
  return whyHere(records.entities['anna-arden']!, here, records, '2020-08-19')?.text ?? null;
}

describe('why somebody is in the article', () => {
  test.each<[string, Parameters<typeof why>[0], Parameters<typeof why>[1], string | null]>([
    [
      'what happened last',
      [
        ['2020-08-01', 'Spoke.'],
        ['2020-08-18', 'Left.'],
      ],
      {},
      'Left.',
    ],
    [
      'not what came later',
      [
        ['2020-08-01', 'Spoke.'],
        ['2020-08-20', 'Left.'],
      ],
      {},
      'Spoke.',
    ],
    ['not what may have come later', [['2020-08', 'Spoke.']], {}, null],
    ['not what is long past', [['2020-05-01', 'Spoke.']], {}, null],
    [
      'of one day, what is told last',
      [
        ['2020-08-18', 'Spoke.'],
        ['2020-08-18', 'Left.'],
      ],
      {},
      'Left.',
    ],
    [
      'rather what has to do with a claim of the article',
      [
        ['2020-07-01', 'Called a vote.', 'herald'],
        ['2020-08-18', 'Left.'],
      ],
      { claims: ['vote-was-fair'] },
      'Called a vote.',
    ],
    [
      'rather what has to do with another actor of it, by surname',
      [
        ['2019-07-01', 'Met Beech.'],
        ['2020-08-18', 'Left.'],
      ],
      { actors: ['anna-arden', 'bert-beech'] },
      'Met Beech.',
    ],
    [
      'or by name, where it is an organisation',
      [
        ['2020-07-01', 'Joined The Council.'],
        ['2020-08-18', 'Left.'],
      ],
      { actors: ['council'] },
      'Joined The Council.',
    ],
    [
      'not what has the surname within a word',
      [
        ['2020-07-01', 'Met Beechers.'],
        ['2020-08-18', 'Left.'],
      ],
      { actors: ['bert-beech'] },
      'Left.',
    ],
    [
      'not that the actor’s own name is in it',
      [
        ['2020-07-01', 'Arden spoke.'],
        ['2020-08-18', 'Left.'],
      ],
      {},
      'Left.',
    ],
  ])('%s', (_, statements, here, expected) => {
    expect(why(statements, here)).toBe(expected);
  });
});
