import { expect, test } from 'vitest';
import { locatorMap, type MapFrame } from './map';

function frame(id: string, countries: string[], points: string[]): MapFrame {
  return {
    id,
    width: 10,
    height: 10,
    land: '',
    borders: '',
    countries: Object.fromEntries(countries.map(each => [each, { path: '', centre: [5, 5] }])),
    points: Object.fromEntries(points.map(each => [each, [1, 1]])),
  };
}

const frames = [
  frame('near', ['belarus', 'poland'], ['minsk']),
  frame('wide', ['belarus', 'poland', 'france'], ['minsk', 'paris']),
];

const named = (...ids: string[]) => ids.map((id, at) => ({ id, name: id, times: at + 1 }));
const ids = (places: { id: string }[] | undefined) => places?.map(({ id }) => id);

test.each<[string, string[], string]>([
  ['near by', ['minsk', 'poland'], 'near'],
  ['of which one is farther', ['minsk', 'paris'], 'wide'],
  ['of which one is on no map', ['minsk', 'washington'], 'near'],
])('places %s are shown by the narrowest map that holds them', (_, places, expected) => {
  expect(locatorMap(frames, named(...places))?.frame.id).toBe(expected);
});

test('each place named stands once, the most named first', () => {
  const map = locatorMap(frames, named('poland', 'minsk', 'belarus', 'washington'));
  expect(ids(map?.countries)).toEqual(['belarus', 'poland']);
  expect(ids(map?.points)).toEqual(['minsk']);
  expect(ids(map?.beyond)).toEqual(['washington']);
});

test('there is no map of nothing', () => {
  expect(locatorMap(frames, named('washington'))).toBeNull();
});
