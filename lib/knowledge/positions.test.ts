import { describe, expect, test } from 'vitest';
import { compileCards } from './compile';
import { smallKnowledge } from './knowledge.fixture';
import { type Position, positionsOf, type SaidClaim } from './positions';
import type { KnownClaim, Office } from './schema';

/** The small base with more of its one claim, an envoy of Europe, and a state whose office she holds. */
function recordsOf(claims: Record<string, Partial<KnownClaim>>) {
  const authored = smallKnowledge();
  const claim = authored.claims['vote-was-fair']!;
  const arden = authored.people['anna-arden']!;
  const { side: _, ...council } = authored.organisations.council!;
  authored.people['eva-envoy'] = { ...arden, name: 'Eva Envoy', side: 'europe', roles: [] };
  authored.places.ardenia = { ...council, name: 'Ardenia' };
  authored.places.nowhere = { ...council, name: 'Nowhere' };
  const office: Office = {
    title: 'President of Ardenia',
    of: 'ardenia',
    holders: [{ holder: 'eva-envoy', from: '2019', sources: ['herald'] }],
  };
  authored.offices['president-of-ardenia'] = office;
  authored.claims = Object.fromEntries(Object.entries(claims).map(([id, own]) => [id, { ...claim, ...own }]));
  return compileCards(authored);
}

function said(start: number, speaker: string | null, ...claims: string[]): SaidClaim {
  return { start, speaker, links: claims.map(claim => ({ claim, quantity: null })) };
}

const brief = ({ claim, here }: Position) => `${claim}${here.length > 0 ? ` at ${here.join(', ')}` : ''}`;

/** The filled cells for an article of 19 August 2020, one line each. */
function cells(records: ReturnType<typeof recordsOf>, claims: SaidClaim[]): string[] {
  return positionsOf(claims, records, '2020-08-19').rows.flatMap(({ topic, cells }) =>
    Object.entries(cells).flatMap(([side, positions]) =>
      positions.length > 0 ? [`${topic}, ${side}: ${positions.map(brief).join('; ')}`] : [],
    ),
  );
}

describe('who says what in an article of 19 August 2020', () => {
  test('a claim of two sides stands in the column of both, each with its own', () => {
    const records = recordsOf({ fair: { claimants: ['anna-arden', 'eva-envoy'] } });
    const [row] = positionsOf([], records, '2020-08-19').rows;
    expect(row!.cells.others[0]!.by).toEqual([{ id: 'anna-arden', name: 'Anna Arden' }]);
    expect(row!.cells.europe[0]!.by).toEqual([{ id: 'eva-envoy', name: 'Eva Envoy' }]);
  });

  test.each<[string, string | null, string[]]>([
    [
      'a speaker of one of its sides makes it there',
      'eva-envoy',
      ['legitimacy, europe: fair at 5', 'legitimacy, others: fair'],
    ],
    [
      'the article itself makes it in both',
      null,
      ['legitimacy, europe: fair at 5', 'legitimacy, others: fair at 5'],
    ],
  ])('of such a claim %s', (_, speaker, expected) => {
    const records = recordsOf({ fair: { claimants: ['anna-arden', 'eva-envoy'] } });
    expect(cells(records, [said(5, speaker, 'fair')])).toEqual(expected);
  });

  test('one who reports what another side claims does not make it a claim of their own', () => {
    const records = recordsOf({ fair: { claimants: ['anna-arden'] } });
    expect(cells(records, [said(5, 'eva-envoy', 'fair')])).toEqual(['legitimacy, others: fair at 5']);
  });

  test('what was first said later is not there, not even where the article seems to say it', () => {
    const records = recordsOf({ fair: { date: '2020-08-20' }, vague: { date: '2020-08' } });
    expect(cells(records, [said(5, 'anna-arden', 'fair')])).toEqual([]);
  });

  test('a claim that nobody is known to make has no column', () => {
    expect(cells(recordsOf({ fair: { claimants: [] } }), [said(5, null, 'fair')])).toEqual([]);
  });

  test('a state stands with those who hold its offices, and one without them nowhere', () => {
    const records = recordsOf({ fair: { claimants: ['ardenia', 'nowhere'] } });
    expect(cells(records, [])).toEqual(['legitimacy, europe: fair']);
  });

  test('topics of the article come first, and in a cell its positions in the order of its text', () => {
    const records = recordsOf({
      elsewhere: { topic: 'result' },
      earlier: { date: '2020-08-01' },
      second: {},
      first: {},
    });
    expect(
      cells(records, [said(5, null, 'first'), said(9, null, 'second'), said(12, null, 'first')]),
    ).toEqual(['legitimacy, others: first at 5, 12; second at 9; earlier', 'result, others: elsewhere']);
  });

  test('of two topics the one on which the article says more comes first, however many sides it has', () => {
    const records = recordsOf({
      counted: { topic: 'result', claimants: ['anna-arden', 'eva-envoy'] },
      fair: {},
    });
    const order = (...claims: SaidClaim[]) =>
      positionsOf(claims, records, '2020-08-19').rows.map(({ topic }) => topic);
    expect(order(said(5, null, 'counted'), said(7, null, 'fair'), said(9, null, 'fair'))).toEqual([
      'legitimacy',
      'result',
    ]);
    expect(order(said(5, null, 'counted'), said(7, null, 'fair'))).toEqual(['result', 'legitimacy']);
  });

  test('what makes no known claim stands apart, by the side of who says it', () => {
    const records = recordsOf({ fair: {} });
    const claims = [
      said(5, 'eva-envoy'),
      said(7, 'anna-arden', 'fair'),
      said(9, null),
      said(11, 'anna-arden', 'other'),
    ];
    const { untied } = positionsOf(claims, records, '2020-08-19');
    expect(untied).toMatchObject({ europe: [5], others: [11], russia: [] });
  });
});
