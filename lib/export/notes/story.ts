/** The article's place in the story of the crisis, in a note: what led to its day, and what has come since. */
import type { Words } from '../../i18n/words';
import type { Timeline, TimelineItem } from '../../knowledge/timeline';
import { citing, firstSource } from './cited';
import { heading, type Inline, list, type NoteBlock } from './note';

/** How many events led to the day. */
const BEFORE = 5;

/** How many events have come since. */
const SINCE = 7;

/** The last events in which an actor of the article took part; where there is none, the last of all. */
export function beforeBlocks({ before, sources }: Timeline, words: Words): NoteBlock[] {
  const shared = before.filter(({ actors }) => actors.some(({ isHere }) => isHere));
  const last = (shared.length > 0 ? shared : before).slice(-BEFORE);
  return events(words.t('views.timeline.before'), last, sources, words);
}

/** How often the article names each actor, by id. */
type Presence = ReadonlyMap<string, number>;

/** Of all that has come since, that in which those whom the article names most took part. */
export function sinceBlocks({ since, sources }: Timeline, presence: Presence, words: Words): NoteBlock[] {
  return events(words.t('views.timeline.since'), foremost(since, presence, SINCE), sources, words);
}

/** The items whose actors are named most, in order of time; of those named as much, some from all of the time. */
export function foremost(items: readonly TimelineItem[], presence: Presence, size: number): TimelineItem[] {
  const presenceOf = ({ actors }: TimelineItem) =>
    actors.reduce((sum, { id }) => sum + (presence.get(id) ?? 0), 0);
  const chosen = new Set<TimelineItem>();
  for (const sum of new Set(items.map(presenceOf).sort((a, b) => b - a))) {
    const alike = items.filter(item => presenceOf(item) === sum);
    for (const item of spread(alike, size - chosen.size)) chosen.add(item);
  }
  return items.filter(item => chosen.has(item));
}

/** So many of the items as there is room for, at equal distances. */
function spread<T>(items: readonly T[], room: number): T[] {
  const size = Math.min(room, items.length);
  return Array.from({ length: size }, (_, at) => items[Math.floor(((at + 0.5) * items.length) / size)]!);
}

function events(
  title: string,
  items: readonly TimelineItem[],
  sources: Timeline['sources'],
  words: Words,
): NoteBlock[] {
  if (items.length === 0) return [];
  const line = (item: TimelineItem): Inline[] => [
    `${words.date(item.date)}: `,
    { strong: item.title },
    `. ${item.text}`,
    ...citing(firstSource(item, sources), words),
  ];
  return [heading(2, title), list(items.map(line))];
}
