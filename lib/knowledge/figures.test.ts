import { describe, expect, test } from 'vitest';
import type { Quantity } from '../annotations';
import { type KnownQuantity, otherFigure } from './figures';

const said = (value: number, more: Partial<Quantity> = {}): Quantity => ({
  value,
  upper: null,
  unit: 'people',
  hedge: null,
  exact: String(value),
  ...more,
});
const known = (by: string, value: number, more: Partial<KnownQuantity> = {}): KnownQuantity => ({
  by,
  value,
  upper: null,
  unit: 'people',
  hedge: null,
  ...more,
});

const ministry = known('the ministry', 6700, { hedge: 'over' });
const group = known('the group', 7500);
const preliminary = known('the commission', 80.23, { unit: 'percent' });
const final = known('the commission, in the end', 80.1, { unit: 'percent' });
const loser = known('the commission, of the other', 10.1, { unit: 'percent' });
const hers = known('she', 60, { upper: 70, unit: 'percent' });

describe('the figure that is set beside that of an article', () => {
  test.each<[string, Quantity, KnownQuantity[], KnownQuantity | null]>([
    ['differs', said(7000, { hedge: 'almost' }), [ministry], ministry],
    ['none where it is the same', said(6700), [ministry], null],
    ['none where it is the same as one of them', said(7500), [ministry, group], null],
    ['the nearest of two', said(7300), [ministry, group], group],
    ['the later of two as near', said(6500), [ministry, known('the union', 6700)], known('the union', 6700)],
    ['none where it is one rounded', said(80, { unit: 'percent' }), [preliminary, final, loser], null],
    ['none where it is one rounded to a decimal', said(80.2, { unit: 'percent' }), [preliminary], null],
    ['one that is not what it is rounded to', said(81, { unit: 'percent' }), [final], final],
    ['none where it lies in a range', said(65, { unit: 'percent' }), [hers], null],
    ['none where its range holds it', said(200, { upper: 999 }), [known('doctors', 450)], null],
    ['a range that it misses', said(75, { unit: 'percent' }), [hers], hers],
    ['none of another kind', said(80, { unit: 'percent' }), [known('the ministry', 81)], null],
    ['none of another size', said(900), [known('the group', 20)], null],
    ['none where nothing is known', said(900), [], null],
  ])('%s', (_, article, figures, expected) => expect(otherFigure(article, figures)).toEqual(expected));
});
