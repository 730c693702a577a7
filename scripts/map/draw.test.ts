import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Place } from '../../lib/knowledge/schema';
import { knowledgeFolder } from '../knowledge/read';
import { countryOutlines, drawFrames } from './draw';

const folder = join(knowledgeFolder, 'places');
const places: Record<string, Place> = Object.fromEntries(
  readdirSync(folder).map(file => [
    file.replace('.yaml', ''),
    parse(readFileSync(join(folder, file), 'utf8')),
  ]),
);
const frames = drawFrames(places);

/** Whether a point is inside a path of straight lines: a ray from it crosses its edges an odd number of times. */
function isInside(path: string, [x, y]: readonly [number, number]): boolean {
  let isIn = false;
  for (const ring of path.split('M').slice(1)) {
    const points = [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
      ([, a, b]) => [Number(a), Number(b)] as const,
    );
    points.forEach(([x1, y1], at) => {
      const [x2, y2] = points.at(at - 1)!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isIn = !isIn;
    });
  }
  return isIn;
}

/** A point and those around it: a port may fall into the water where the coast is drawn in little detail. */
function around([x, y]: readonly [number, number], by: number): [number, number][] {
  return [
    [x, y],
    [x - by, y],
    [x + by, y],
    [x, y - by],
    [x, y + by],
  ];
}

/** The country that a place is part of, over any number of steps. */
function countryOf(id: string): string | undefined {
  const whole = places[id]?.relations?.find(({ type }) => type === 'part-of')?.entity;
  return whole && (places[whole]?.outline ? whole : countryOf(whole));
}

const spots = Object.entries(places).flatMap(([id, { at }]) => (at ? [[id, at] as const] : []));

describe('the places of the knowledge base', () => {
  test('are on the map, but for a continent, a state that is no more, and two spots of which no source gives the place', () => {
    const off = Object.entries(places).filter(([, { at, outline }]) => !at && !outline);
    expect(off.map(([id]) => id)).toEqual([
      'europe',
      'pushkinskaya-metro-station',
      'soviet-union',
      'square-of-changes',
    ]);
  });

  const inCountries = spots.flatMap(([id, at]) => {
    const country = countryOf(id);
    return country ? [[id, country, at] as const] : [];
  });
  test('are parts of a country, but for Crimea, which the map has in Ukraine', () => {
    const others = spots.filter(([id]) => !inCountries.some(([each]) => each === id));
    expect(others.map(([id]) => id)).toEqual(['crimea']);
    expect(geoContains(countryOutlines().get('804')!, places.crimea!.at!)).toBe(true);
    expect(geoContains(countryOutlines().get('643')!, places.crimea!.at!)).toBe(false);
  });

  test.each(inCountries)('%s lies in %s', (_, country, at) => {
    const outline = countryOutlines().get(places[country]!.outline!)!;
    expect(around(at, 0.1).some(point => geoContains(outline, point))).toBe(true);
  });

  test('have coordinates to two decimals', () => {
    for (const [id, at] of spots)
      for (const degrees of at) expect(Math.round(degrees * 100) / 100, id).toBe(degrees);
  });
});

describe.each(frames.map(frame => [frame.id, frame] as const))('the frame %s', (_, frame) => {
  test('has Minsk in Belarus', () => {
    expect(isInside(frame.countries.belarus!.path, frame.points.minsk!)).toBe(true);
    expect(isInside(frame.countries.lithuania!.path, frame.points.minsk!)).toBe(false);
  });

  test('has every spot on land', () => {
    for (const [id, point] of Object.entries(frame.points))
      expect(
        around(point, 3).some(each => isInside(frame.land, each)),
        id,
      ).toBe(true);
  });

  test('has sea where the Baltic is', () => {
    const [riga, stockholm] = [frame.points.riga!, frame.points.stockholm!];
    expect(isInside(frame.land, [(riga[0] + 3 * stockholm[0]) / 4, (riga[1] + 3 * stockholm[1]) / 4])).toBe(
      false,
    );
  });
});

test('Crimea is in Ukraine on the map as it is drawn', () => {
  const europe = frames.at(-1)!;
  expect(isInside(europe.countries.ukraine!.path, europe.points.crimea!)).toBe(true);
  expect(isInside(europe.countries.russia!.path, europe.points.crimea!)).toBe(false);
});

test('what is far away is in no frame', () => {
  for (const { countries, points } of frames)
    for (const id of ['united-states', 'canada', 'china', 'washington', 'ottawa'])
      expect(id in countries || id in points, id).toBe(false);
});

test('the frames are small, 40 kB gzipped, and the same at every build', () => {
  const written = JSON.stringify(frames);
  expect(gzipSync(written, { level: 9 }).length).toBeLessThanOrEqual(40_000);
  expect(JSON.stringify(drawFrames(Object.fromEntries(Object.entries(places).reverse())))).toBe(written);
});
