/** Tables for a terminal. */

/** A table: a line of headings, then a line a row; the first column to the left, the others to the right. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((_, column) =>
    Math.max(...[headings, ...rows].map(cells => cells[column]!.length)),
  );
  return [headings, ...rows]
    .map(cells =>
      cells
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('  '),
    )
    .map(line => `  ${line}`)
    .join('\n');
}
