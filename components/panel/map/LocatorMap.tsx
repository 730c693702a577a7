import type { LocatorMap as Located } from '../../../lib/knowledge/map';
import { BELARUS, type Label, labelsOf, mapWidths } from './labels';

/** A map with the places named. All that it says stands in the list beside it too. */
export function LocatorMap({ map, label }: { map: Located; label: string }) {
  const { frame, points, countries } = map;
  const percent = (x: number, y: number) =>
    `left:${((100 * x) / frame.width).toFixed(2)}%;top:${((100 * y) / frame.height).toFixed(2)}%`;
  const belarus = frame.countries[BELARUS];
  return (
    <div class="map" role="img" aria-label={label} dir="ltr">
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
        <path class="land" d={frame.land} />
        {belarus && <path class="country belarus" d={belarus.path} />}
        {countries
          .filter(({ id }) => id !== BELARUS)
          .map(({ id }) => (
            <path key={id} class="country" d={frame.countries[id]!.path} />
          ))}
        <path class="borders" d={frame.borders} />
      </svg>
      {points.map(({ id, name }) => (
        <i key={id} class="spot" title={name} style={percent(...frame.points[id]!)} />
      ))}
      {Object.entries(mapWidths).map(([room, width]) => (
        <div key={room} class={room}>
          {labelsOf(map, width).map(each => (
            <Name key={each.id} {...each} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Name({ name, x, y, dx, dy, anchor }: Label) {
  return (
    <span
      lang="en"
      class={`place-name ${anchor}`}
      style={`left:${x.toFixed(2)}%;top:${y.toFixed(2)}%;margin:${dy}px 0 0 ${dx}px`}
    >
      {name}
    </span>
  );
}
