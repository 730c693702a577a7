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

  const lately = ['2020-08-17', '2020-08-18', '2020-08-19'].map((date): [string] => [date]);
  test.each<[string, boolean, [string, ...string[]]]>([
    ['of the fortnight before is close', true, ['2020-08-05']],
    ['of the day before that is not', false, ['2020-08-04']],
    ['of two months before is close if it has an actor of the article', true, ['2020-06-20', 'anna-arden']],
    ['of longer ago is not, even so', false, ['2020-06-19', 'anna-arden']],
  ])('what is %s', (_, isClose, event) => {
    const { before } = timelineOf(recordsOf(event, ...lately), new Set(['anna-arden']), '2020-08-19');
    expect(before[0]!.isNear).toBe(isClose);
  });

  test('has the three nearest on either side close, however far they are', () => {
    const records = recordsOf(['2015'], ['2016'], ['2017'], ['2018'], ['2022'], ['2023'], ['2024'], ['2025']);
    const { before, since } = timelineOf(records, nobody, '2020-08-19');
    expect(before.map(({ isNear }) => isNear)).toEqual([false, true, true, true]);
    expect(since.map(({ isNear }) => isNear)).toEqual([true, true, true, false]);
  });
});
