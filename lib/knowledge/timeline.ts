/** The timeline of the crisis around the day of an article: what led to it, and what came of it. Pure. */
import { firstDay, splitAt } from './as-of';
import { Citations } from './cards';
import type { CardRecords, Source } from './knowledge';
import type { TimelineEntry } from './schema';

export interface TimelineItem {
  date: string;
  title: string;
  text: string;
  cites: number[];
  /** Who took part, those whom the article names first. */
  actors: { id: string; name: string; isHere: boolean }[];
  /** Whether it is close to the article, by its day and by who took part. The rest may be folded. */
  isNear: boolean;
}

export interface Timeline {
  /** In order of time; what came on the day itself is the last. */
  before: TimelineItem[];
  since: TimelineItem[];
  sources: Source[];
}

/** An event is close within so many days, whoever took part. */
const NEAR_DAYS = 14;

/** One with an actor of the article, within so many. */
const NEAR_DAYS_WITH_ACTOR = 60;

/** The last of so many before the article, and the first of so many after it, are close however far they are. */
const NEAREST = 3;

const millisecondsADay = 86_400_000;

/** How many days lie between the first days of two dates. */
function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(firstDay(a)) - Date.parse(firstDay(b))) / millisecondsADay;
}

/** The timeline for an article of a day (YYYY-MM-DD) that names the entities `here`. */
export function timelineOf(records: CardRecords, here: ReadonlySet<string>, day: string): Timeline {
  const citations = new Citations(records.sources);
  const itemOf = (
    { date, title, text, entities, sources }: TimelineEntry,
    distance: number,
  ): TimelineItem => {
    const actors = entities
      .flatMap(id => {
        const record = records.entities[id];
        return record ? [{ id, name: record.name, isHere: here.has(id) }] : [];
      })
      .toSorted((a, b) => Number(b.isHere) - Number(a.isHere));
    const reach = actors.some(({ isHere }) => isHere) ? NEAR_DAYS_WITH_ACTOR : NEAR_DAYS;
    const isNear = distance <= NEAREST || daysBetween(date, day) <= reach;
    return { date, title, text, cites: citations.cite(sources), actors, isNear };
  };
  const { known, since } = splitAt(records.timeline, day);
  return {
    before: known.map((entry, at) => itemOf(entry, known.length - at)),
    since: since.map((entry, at) => itemOf(entry, at + 1)),
    sources: citations.sources,
  };
}
