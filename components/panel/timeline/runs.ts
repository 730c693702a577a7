import type { TimelineItem } from '../../../lib/knowledge/timeline';

/** Events that follow one another and are shown alike. */
export interface Run {
  isFolded: boolean;
  items: TimelineItem[];
}

/** Events in runs of those that are close to the article and those that are not; one that is alone is not worth a fold. */
export function runsOf(items: readonly TimelineItem[]): Run[] {
  const runs: Run[] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last && last.isFolded === !item.isNear) last.items.push(item);
    else runs.push({ isFolded: !item.isNear, items: [item] });
  }
  return runs.map(({ isFolded, items: run }) => ({ isFolded: isFolded && run.length > 1, items: run }));
}
