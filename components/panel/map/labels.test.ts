import { expect, test } from 'vitest';
import type { LocatorMap } from '../../../lib/knowledge/map';
import { labelsOf as labelsAt } from './labels';

const labelsOf = (map: LocatorMap) => labelsAt(map, 286);

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

test('a country’s name makes room for a dot, and stays on the country', () => {
  const labels = labelsOf(mapOf({ Minsk: [280, 200] }, { belarus: [300, 200] }));
  expect(labels.map(({ name, anchor, dy }) => [name, anchor, dy])).toEqual([
    ['belarus', 'centre', 13],
    ['Minsk', 'start', 0],
  ]);
});

test('where there is no room for both, the name of Belarus goes before that of a spot, and that of a spot before others', () => {
  const spots = { Minsk: [280, 200], Left: [238, 204], Under: [290, 252] } as Record<
    string,
    [number, number]
  >;
  const under = (country: string) =>
    labelsOf(mapOf(spots, { [country]: [284, 204] })).map(({ name }) => name);
  expect(under('belarus')[0]).toBe('belarus');
  expect(under('Poland')[0]).toBe('Minsk');
});

test('a label keeps its distance from its dot, however wide the map is', () => {
  const [label] = labelsOf(mapOf({ Minsk: [280, 200] }));
  expect(label).toMatchObject({ x: 50, y: 50, dx: 5, dy: 0 });
});

test('of spots that lie on one another the first alone is written', () => {
  expect(
    anchors(mapOf({ Minsk: [280, 200], 'Victory Square': [281, 201], 'Independence Avenue': [279, 200] })),
  ).toEqual(['Minsk start']);
});

test('of what lies near by one alone has a name in a narrow map', () => {
  const map = mapOf({ Minsk: [280, 200], Grodno: [220, 210] });
  expect(labelsAt(map, 286).map(({ name }) => name)).toEqual(['Minsk', 'Grodno']);
  expect(labelsAt(map, 60).map(({ name }) => name)).toEqual(['Minsk']);
});
