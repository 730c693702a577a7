/** The locator map: frames that the build draws (scripts/map), and which of them shows the places of an article. Pure. */

/** A part of the world as it is drawn, in px of its own from the upper left. Paths are those of SVG. */
export interface MapFrame {
  id: string;
  width: number;
  height: number;
  land: string;
  borders: string;
  /** Countries of which enough lies in the frame, by the place's id. */
  countries: Record<string, { path: string; centre: readonly [x: number, y: number] }>;
  /** Places in the frame that are no country, by the place's id. */
  points: Record<string, readonly [x: number, y: number]>;
}

/** A place that the article names, and how often. */
export interface NamedPlace {
  id: string;
  name: string;
  times: number;
}

/** What is shown of the places that an article names: each of them in one of the three lists, the most named first. */
export interface LocatorMap {
  frame: MapFrame;
  countries: NamedPlace[];
  points: NamedPlace[];
  /** Those that no map shows: too far away, or no spot. */
  beyond: NamedPlace[];
}

function holds({ countries, points }: MapFrame, id: string): boolean {
  return id in countries || id in points;
}

/** The first of `frames` (the narrowest stands first) that shows all places which any of them shows; null if there are none. */
export function locatorMap(frames: readonly MapFrame[], places: readonly NamedPlace[]): LocatorMap | null {
  const shown = places
    .filter(({ id }) => frames.some(frame => holds(frame, id)))
    .toSorted((a, b) => b.times - a.times);
  const frame = frames.find(each => shown.every(({ id }) => holds(each, id)));
  if (!frame || shown.length === 0) return null;
  return {
    frame,
    countries: shown.filter(({ id }) => id in frame.countries),
    points: shown.filter(({ id }) => id in frame.points),
    beyond: places.filter(place => !shown.includes(place)),
  };
}
