/** Search in sorted lists. */

/**
 * The index of the first item that does not lie before what is looked for; the length of the list where all do. It looks at
 * few of them: half of those left fall away with each (binary search).
 * @param isBefore true of items at the beginning of the list, and false of all behind the first of which it is false
 */
export function partitionPoint<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
