/**
 * Paints annotations with the CSS Custom Highlight API: the page's own nodes are never touched.
 *
 * The registry is the page's too, so the names are neutral, and a page that deletes them gets them back at the next
 * look. In Firefox no iterator of a Highlight works from a content script: what was painted is kept here.
 */
import tokens from '../../../components/tokens.css?inline';
import type { EntityKind } from '../../annotations';
import { isOnDark, tintShare, tokenColours } from './palette';

export type MarkName = EntityKind | 'introduced' | 'claim' | 'now';

/**
 * A mark's line: colour token, style and least width, px, from which it grows with the text. Whole pixels: Firefox
 * spreads half a one over two, which makes a thin line dim.
 */
const lines: Record<EntityKind | 'introduced', { colour: string; style: string; width: number }> = {
  person: { colour: 'person', style: 'solid', width: 2 },
  organisation: { colour: 'organisation', style: 'dotted', width: 2 },
  place: { colour: 'place', style: 'dashed', width: 2 },
  event: { colour: 'event', style: 'double', width: 1 },
  introduced: { colour: 'person', style: 'solid', width: 1 },
};

const registered = (name: MarkName) => `mark-${name}`;

/** Takes away all marks, whoever painted them: an instance of the extension from before an update can no more. */
export function clearMarks(): void {
  for (const name of [...Object.keys(lines), 'claim', 'now'] as MarkName[])
    CSS.highlights.delete(registered(name));
}

/** The style sheet of the marks for a light or a dark page. */
function marksCss(theme: 'light' | 'dark'): string {
  const colour = (token: string) => tokenColours(tokens, token)[theme];
  const underlines = Object.entries(lines).map(
    ([name, line]) =>
      `::highlight(${registered(name as EntityKind)}) { text-decoration: underline ${line.style} max(${line.width}px, ${line.width * 0.035}em) ${colour(line.colour)}; text-underline-offset: max(3px, 0.14em); }`,
  );
  // Tints let the page's own background through: they show on white, sepia and grey alike.
  const tint = (name: MarkName, token: string) =>
    `::highlight(${registered(name)}) { background-color: color-mix(in srgb, ${colour(token)} ${100 * tintShare[theme]}%, transparent); }`;
  return [...underlines, tint('claim', 'claim-tint'), tint('now', 'person')].join('\n');
}

/** What is painted on one document. */
export interface Painter {
  /** Paints these ranges, and nothing else. */
  paint(marks: Map<MarkName, AbstractRange[]>): void;
  /** Paints one span more, as the one that is shown now; none takes it away. */
  paintNow(ranges: AbstractRange[]): void;
  setVisible(visible: boolean): void;
  /** Puts back what the page may have deleted. */
  restore(): void;
  /** Takes everything away. */
  remove(): void;
}

/** Makes the painter of a document; `sample` is an element of the article, whose background decides on the colours. */
export function createPainter(document: Document, sample: Element): Painter {
  const painted = new Map<MarkName, Highlight>();
  let visible = true;
  const sheet = new CSSStyleSheet();
  const chooseColours = () => sheet.replaceSync(marksCss(isOnDark(sample) ? 'dark' : 'light'));
  chooseColours();
  // A page that follows the system changes its background when that does.
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', chooseColours);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  function set(name: MarkName, ranges: readonly AbstractRange[]): void {
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    // Names stand above the claim that they are part of, and the one shown now above all.
    highlight.priority = name === 'claim' ? 0 : name === 'now' ? 2 : 1;
    painted.set(name, highlight);
    if (visible) CSS.highlights.set(registered(name), highlight);
  }

  function clear(): void {
    for (const name of painted.keys()) CSS.highlights.delete(registered(name));
  }

  return {
    paint(marks) {
      clear();
      painted.clear();
      for (const [name, ranges] of marks) set(name, ranges);
    },
    paintNow(ranges) {
      set('now', ranges);
    },
    setVisible(next) {
      visible = next;
      clear();
      if (visible) for (const [name, highlight] of painted) CSS.highlights.set(registered(name), highlight);
    },
    restore() {
      if (!visible) return;
      for (const [name, highlight] of painted)
        if (!CSS.highlights.has(registered(name))) CSS.highlights.set(registered(name), highlight);
    },
    remove() {
      clear();
      scheme.removeEventListener('change', chooseColours);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
    },
  };
}
