import { expect, test } from 'vitest';
import type { LocatorMap } from '../../../lib/knowledge/map';
import { labelsOf } from './labels';

/** A map of 560 × 400 with spots and countries at these places. */
function mapOf(
  points: Record<string, [number, number]>,
  countries: Record<string, [number, number]> = {},
): LocatorMap {
  const named = (ids: object) => Object.keys(ids).map(id => ({ id, name: id, times: 1 }));
  return {
    frame: {
      id: 'test',
      width: 560,
      height: 400,
      land: '',
      borders: '',
      points,
      countries: Object.fromEntries(
        Object.entries(countries).map(([id, centre]) => [id, { path: '', centre }]),
      ),
    },
    points: named(points),
    countries: named(countries),
    beyond: [],
  };
}

const anchors = (map: LocatorMap) => labelsOf(map).map(({ name, anchor }) => `${name} ${anchor}`);

test.each<[string, LocatorMap, string[]]>([
  ['stands behind its dot', mapOf({ Minsk: [280, 200] }), ['Minsk start']],
  ['stands before it at the map’s edge', mapOf({ Moscow: [540, 200] }), ['Moscow end']],
  ['gives way to another dot', mapOf({ Minsk: [280, 200], Orsha: [310, 200] }), ['Minsk end', 'Orsha start']],
  ['of a country stands in its middle', mapOf({}, { Poland: [280, 200] }), ['Poland centre']],
])('a label %s', (_, map, expected) => {
  expect(anchors(map)).toEqual(expected);
});

test('a country’s label makes room for that of a spot', () => {
  const [minsk, belarus] = labelsOf(mapOf({ Minsk: [280, 200] }, { Belarus: [300, 200] }));
  expect(minsk).toMatchObject({ name: 'Minsk', y: 50 });
  expect(belarus!.y).not.toBe(50);
});

test('of spots that lie on one another the first alone is written', () => {
  expect(
    anchors(mapOf({ Minsk: [280, 200], 'Victory Square': [281, 201], 'Independence Avenue': [279, 200] })),
  ).toEqual(['Minsk start']);
});
