/**
 * Paints annotations with the CSS Custom Highlight API: the page's own nodes are never touched.
 *
 * The registry is the page's too, so the names are neutral, and a page that deletes them gets them back at the next
 * look. In Firefox no iterator of a Highlight works from a content script: what was painted is kept here.
 */
import tokens from '../../components/tokens.css?inline';
import type { EntityKind } from '../annotations';
import { isOnDark, tokenColours } from './palette';

export type MarkName = EntityKind | 'introduced' | 'claim' | 'now';

/** A mark's line: colour token, style and width. */
const lines: Record<EntityKind | 'introduced', { colour: string; style: string; width: string }> = {
  person: { colour: 'person', style: 'solid', width: '1.5px' },
  organisation: { colour: 'organisation', style: 'dotted', width: '2px' },
  place: { colour: 'place', style: 'dashed', width: '1.5px' },
  event: { colour: 'event', style: 'double', width: '1px' },
  introduced: { colour: 'person', style: 'solid', width: '1px' },
};

const registered = (name: MarkName) => `mark-${name}`;

/** The style sheet of the marks for a light or a dark page. */
function marksCss(dark: boolean): string {
  const colour = (token: string) => tokenColours(tokens, token)[dark ? 'dark' : 'light'];
  const underlines = Object.entries(lines).map(
    ([name, line]) =>
      `::highlight(${registered(name as EntityKind)}) { text-decoration: underline ${line.style} ${line.width} ${colour(line.colour)}; text-underline-offset: 3px; }`,
  );
  return [
    ...underlines,
    `::highlight(${registered('claim')}) { background-color: color-mix(in srgb, ${colour('claim')} 75%, transparent); }`,
    `::highlight(${registered('now')}) { background-color: color-mix(in srgb, ${colour('person')} 22%, transparent); }`,
  ].join('\n');
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
  sheet.replaceSync(marksCss(isOnDark(sample)));
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
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
    },
  };
}
