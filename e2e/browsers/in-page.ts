/** Functions that run in a page, and how they get there. Each must stand alone: nothing from outside comes along. */
import type { Mark, Point } from './driver';

/**
 * An expression that calls a function with arguments (or is the given one) and gives its result as JSON.
 * `__name` is what some compilers wrap inner functions in; the page has none.
 */
export function asExpression(
  script: string | ((...args: never[]) => unknown),
  args: readonly unknown[],
): string {
  const written = args.map(argument => JSON.stringify(argument) ?? 'undefined').join(', ');
  const call = typeof script === 'string' ? script : `(${script})(${written})`;
  return `(async () => { const __name = f => f; return JSON.stringify(await (${call})); })()`;
}

/** All highlights of the document. */
export function readMarks(): Mark[] {
  const marks: Mark[] = [];
  CSS.highlights.forEach((highlight, name) => {
    const texts: string[] = [];
    highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      texts.push(range.toString());
    });
    marks.push({ name, texts });
  });
  return marks;
}

/** The middle of the first line of the first highlighted range with this text, scrolled into view. */
export function findMark(text: string): Point {
  const ranges: Range[] = [];
  CSS.highlights.forEach(highlight => {
    highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      ranges.push(range);
    });
  });
  const range = ranges.find(candidate => candidate.toString() === text);
  if (!range) throw new Error(`nothing marked reads "${text}", only ${JSON.stringify(ranges.map(String))}`);
  const visible = range.getBoundingClientRect();
  if (visible.top < 0 || visible.bottom > innerHeight)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const line = range.getClientRects()[0];
  if (!line) throw new Error(`the mark "${text}" is not displayed`);
  return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
}

/** The middle of the first element that matches, scrolled into view. See `Aim` for the selector. */
export function findElement(selector: string): Point {
  let found: Element | null = null;
  let root: ParentNode = document;
  for (const part of selector.split('>>>')) {
    found = root.querySelector(part.trim());
    if (!found) throw new Error('there is none');
    root = found.shadowRoot ?? found;
  }
  let box = found!.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) throw new Error('it is not displayed');
  if (box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth) {
    found!.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    box = found!.getBoundingClientRect();
  }
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
