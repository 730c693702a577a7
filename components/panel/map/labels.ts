import type { LocatorMap, NamedPlace } from '../../../lib/knowledge/map';

/** Its outline is told apart in any case, and its name stands on it before all others. */
export const BELARUS = 'belarus';

/** A name on the map, where there is room for it. */
export interface Label {
  id: string;
  name: string;
  /** The dot, or the middle of the country, in percent of the map's width and height. */
  x: number;
  y: number;
  /** How far from there the label stands, px, however wide the map is. */
  dx: number;
  dy: number;
  /** Which side of the label stands there. */
  anchor: 'start' | 'centre' | 'end';
}

/**
 * How wide the map is in a panel of 220 px, and in one of 300 px, from which on the wider one holds: what has room there has
 * room in a wider one. In a narrower panel there is room for none.
 */
export const mapWidths = { narrow: 186, wide: 266 };

/** A label's least height, what a letter takes of its width, and how far it keeps from its dot, px. */
const HEIGHT = 13;
const LETTER = 6.2;
const GAP = 5;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Where a label may stand beside a dot or in a country: the first place that is free is taken. */
type Try = readonly [anchor: Label['anchor'], dx: number, dy: number];

const triesAtDot: readonly Try[] = [
  ['start', GAP, 0],
  ['end', -GAP, 0],
  ['centre', 0, -HEIGHT],
  ['centre', 0, HEIGHT],
];
const triesInCountry: readonly Try[] = [
  ['centre', 0, 0],
  ['centre', 0, HEIGHT],
  ['centre', 0, -HEIGHT],
  ['centre', -HEIGHT, HEIGHT],
  ['centre', HEIGHT, HEIGHT],
];

/**
 * The names that have room on the map, each beside its dot or within its country: Belarus first, then spots, then other
 * countries, those most named first. Of spots that lie on one another the first alone is written.
 * @param width of the map, px
 */
export function labelsOf({ frame, points, countries }: LocatorMap, width: number): Label[] {
  const scale = width / frame.width;
  const height = frame.height * scale;
  const dotOf = (id: string) => {
    const [x, y] = frame.points[id]!;
    return around(x * scale, y * scale, 2 * GAP, 2 * GAP, 'centre');
  };
  const dots = points.map(({ id }) => dotOf(id));
  const spots = points.filter(({ id }, at) => !dots.slice(0, at).some(dot => meet(dot, dotOf(id))));
  const taken: Box[] = [];

  function label(
    { id, name }: NamedPlace,
    [x, y]: readonly [number, number],
    tries: readonly Try[],
    obstacles: readonly Box[],
  ): Label[] {
    for (const [anchor, dx, dy] of tries) {
      const [left, top] = [x * scale + dx, y * scale + dy];
      const box = around(left, top, name.length * LETTER, HEIGHT, anchor);
      const isInside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
      if (!isInside || [...taken, ...obstacles].some(other => meet(box, other))) continue;
      taken.push(box);
      return [{ id, name, x: (100 * x) / frame.width, y: (100 * y) / frame.height, dx, dy, anchor }];
    }
    return [];
  }

  const ofCountry = (place: NamedPlace) =>
    label(place, frame.countries[place.id]!.centre, triesInCountry, dots);
  const ofSpot = (place: NamedPlace) => {
    const others = dots.filter(dot => !meet(dot, dotOf(place.id)));
    return label(place, frame.points[place.id]!, triesAtDot, others);
  };
  return [
    ...countries.filter(({ id }) => id === BELARUS).flatMap(ofCountry),
    ...spots.flatMap(ofSpot),
    ...countries.filter(({ id }) => id !== BELARUS).flatMap(ofCountry),
  ];
}

function around(x: number, y: number, width: number, height: number, anchor: Label['anchor']): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - height / 2, right: left + width, bottom: y + height / 2 };
}
