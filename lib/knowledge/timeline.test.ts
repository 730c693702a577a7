import { describe, expect, test } from 'vitest';
import { compileCards } from './compile';
import { smallKnowledge } from './knowledge.fixture';
import { timelineOf } from './timeline';

/** A timeline of events on these days, in which nobody took part but where someone is named. */
function recordsOf(...events: [date: string, ...entities: string[]][]) {
  const authored = smallKnowledge();
  authored.timeline = events.map(([date, ...entities]) => ({
    date,
    title: date,
    text: `What happened on ${date}.`,
    entities,
    sources: ['herald'],
  }));
  return compileCards(authored);
}

const nobody = new Set<string>();
const titles = (items: { title: string }[]) => items.map(({ title }) => title);

describe('the timeline around an article of 19 August 2020', () => {
  test('has what led to its day, the day itself included, and apart what came of it', () => {
    const records = recordsOf(['2020-08-01'], ['2020-08-19'], ['2020-08-20']);
    const { before, since } = timelineOf(records, nobody, '2020-08-19');
    expect(titles(before)).toEqual(['2020-08-01', '2020-08-19']);
    expect(titles(since)).toEqual(['2020-08-20']);
  });

  test.each(['2020-08', '2020'])('takes what happened some time in %s for later', date => {
    const { before, since } = timelineOf(recordsOf([date]), nobody, '2020-08-19');
    expect(titles(before)).toEqual([]);
    expect(titles(since)).toEqual([date]);
  });

  test('names those of the article first', () => {
    const records = recordsOf(['2020-08-19', 'council', 'anna-arden']);
    const { before } = timelineOf(records, new Set(['anna-arden']), '2020-08-19');
    expect(before[0]!.actors).toEqual([
      { id: 'anna-arden', name: 'Anna Arden', isHere: true },
      { id: 'council', name: 'The Council', isHere: false },
    ]);
  });

  test('cites its own list of sources', () => {
    const { before, sources } = timelineOf(recordsOf(['2020-08-19']), nobody, '2020-08-19');
    expect(before[0]!.cites.map(at => sources[at]!.publisher)).toEqual(['Herald']);
  });

  const monthly = (from: number, to: number, ...entities: string[]) =>
    Array.from({ length: to - from + 1 }, (_, at): [string, ...string[]] => [
      `2020-${String(from + at).padStart(2, '0')}-01`,
      ...entities,
    ]);
  const august = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at): [string] => [`2020-08-${from + at}`]);
  const closeOf = (...events: [string, ...string[]][]) => {
    const { before, since } = timelineOf(recordsOf(...events), new Set(['anna-arden']), '2020-08-19');
    return {
      before: titles(before.filter(({ isNear }) => isNear)),
      since: titles(since.filter(({ isNear }) => isNear)),
    };
  };

  test('has the three nearest events on either side close, whoever took part', () => {
    expect(closeOf(...monthly(1, 12))).toEqual({
      before: ['2020-06-01', '2020-07-01', '2020-08-01'],
      since: ['2020-09-01', '2020-10-01', '2020-11-01'],
    });
  });

  test('has the day of the election close, however far it is', () => {
    expect(closeOf(['2020-07-01'], ['2020-08-09'], ...august(10, 20)).before).toEqual([
      '2020-08-09',
      '2020-08-17',
      '2020-08-18',
      '2020-08-19',
    ]);
  });

  test('has eight with an actor of the article close, however far they are', () => {
    expect(
      closeOf(
        ...monthly(1, 8, 'anna-arden'),
        ['2019', 'anna-arden'],
        ['2022'],
        ['2023'],
        ['2024'],
        ['2025', 'anna-arden'],
      ),
    ).toEqual({
      before: [
        '2020-01-01',
        '2020-02-01',
        '2020-03-01',
        '2020-04-01',
        '2020-05-01',
        '2020-06-01',
        '2020-07-01',
        '2020-08-01',
      ],
      since: ['2022', '2023', '2024', '2025'],
    });
  });
});
