/** The timeline of the crisis around the day of an article: what led to it, and what came of it. Pure. */
import { ELECTION_DAY, splitAt } from './as-of';
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
  /** Whether it is close to the article, in time or by who took part, or of the election's day. The rest may be folded. */
  isNear: boolean;
}

export interface Timeline {
  /** In order of time; what came on the day itself is the last. */
  before: TimelineItem[];
  since: TimelineItem[];
  sources: Source[];
}

/** So many events on either side of the article's day are close to it, whoever took part. */
const NEAREST = 3;

/** So many are of those in which an actor of the article took part. */
const NEAREST_WITH_ACTOR = 8;

/** The timeline for an article of a day (YYYY-MM-DD) that names the entities `here`. */
export function timelineOf(records: CardRecords, here: ReadonlySet<string>, day: string): Timeline {
  const { known, since } = splitAt(records.timeline, day);
  const near = new Set([known.toReversed(), since].flatMap(entries => nearestOf(entries, here)));
  const citations = new Citations(records.sources);
  const itemOf = (entry: TimelineEntry): TimelineItem => {
    const { date, title, text, entities, sources } = entry;
    const actors = entities
      .flatMap(id => {
        const record = records.entities[id];
        return record ? [{ id, name: record.name, isHere: here.has(id) }] : [];
      })
      .toSorted((a, b) => Number(b.isHere) - Number(a.isHere));
    return { date, title, text, cites: citations.cite(sources), actors, isNear: near.has(entry) };
  };
  return { before: known.map(itemOf), since: since.map(itemOf), sources: citations.sources };
}

/** Of events on one side of the day, the nearest first, those that are close to the article. */
function nearestOf(entries: readonly TimelineEntry[], here: ReadonlySet<string>): TimelineEntry[] {
  const shared = entries.filter(({ entities }) => entities.some(id => here.has(id)));
  const election = entries.filter(({ date }) => date === ELECTION_DAY);
  return [...entries.slice(0, NEAREST), ...shared.slice(0, NEAREST_WITH_ACTOR), ...election];
}
