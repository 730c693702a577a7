/**
 * Paints annotations with the CSS Custom Highlight API: the page's own nodes are never touched.
 *
 * The registry is the page's too, so the names are neutral, and a page that deletes them gets them back at the next
 * look. In Firefox no iterator of a Highlight works from a content script: what was painted is kept here.
 */
import tokens from '../../../components/tokens.css?inline';
import type { EntityKind } from '../../annotations';
import { atOnce, type Work } from '../../work';
import { isOnDark, tintShare, tokenColours } from './palette';

/** What has a line: a name by its kind, or the verbs of speech or the figures of a claim. */
type Lined = EntityKind | 'introduced' | 'cue';

export type MarkName = Lined | 'claim' | 'now';

/**
 * A mark's line: colour token, style and least width, px, from which it grows with the text. Whole pixels: Firefox
 * spreads half a one over two, which makes a thin line dim.
 */
const lines: Record<Lined, { colour: string; style: string; width: number }> = {
  person: { colour: 'person', style: 'solid', width: 2 },
  organisation: { colour: 'organisation', style: 'dotted', width: 2 },
  place: { colour: 'place', style: 'dashed', width: 2 },
  event: { colour: 'event', style: 'double', width: 1 },
  introduced: { colour: 'person', style: 'solid', width: 1 },
  cue: { colour: 'claim-ink', style: 'solid', width: 1 },
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
      `::highlight(${registered(name as Lined)}) { text-decoration: underline ${line.style} max(${line.width}px, ${line.width * 0.035}em) ${colour(line.colour)}; text-underline-offset: max(3px, 0.14em); }`,
  );
  // Tints let the page's own background through: they show on white, sepia and grey alike.
  const tint = (name: MarkName, hue: string) =>
    `::highlight(${registered(name)}) { background-color: color-mix(in srgb, ${hue} ${100 * tintShare[theme]}%, transparent); }`;
  // Of forced colours only the system's own are left; Chrome then shows every highlight as it shows a selection.
  const forced = [tint('claim', 'Highlight'), tint('now', 'Highlight')];
  return [
    ...underlines,
    tint('claim', colour('claim-tint')),
    tint('now', colour('person')),
    `@media (forced-colors: active) { ${forced.join(' ')} }`,
  ].join('\n');
}

/** What is painted on one document. */
export interface Painter {
  /**
   * Paints these ranges, and nothing else. In steps: the marks from before stay until all is ready, and those of a name
   * that are the same again are not touched, so that nothing flickers.
   */
  painting(marks: ReadonlyMap<MarkName, readonly AbstractRange[]>): Work<void>;
  /** Paints one span more, as the one that is shown now; none takes it away. */
  paintNow(ranges: readonly AbstractRange[]): void;
  /** Takes away what is painted on these text nodes. */
  forget(nodes: readonly Node[]): void;
  /** Shows or hides all but the span that is shown now, which the reader asked for. */
  setVisible(visible: boolean): void;
  /** Puts back what the page may have deleted. */
  restore(): void;
  /** Chooses the colours anew: the page may have another background now. */
  recolour(): void;
  /** Takes everything away. */
  remove(): void;
}

/** A highlight, and what was added to it: in Firefox that cannot be read from it. */
interface Painted {
  highlight: Highlight;
  ranges: readonly AbstractRange[];
  byNode: Map<Node, AbstractRange[]>;
}

/** After so many ranges the painting can be interrupted. */
const RANGES_IN_A_ROW = 200;

/**
 * Makes the painter of a document; `sample` is an element of the article, whose background decides on the colours:
 * `onDark` says whether it is dark now.
 */
export function createPainter(document: Document, sample: Element, onDark: boolean): Painter {
  const painted = new Map<MarkName, Painted>();
  let visible = true;
  const sheet = new CSSStyleSheet();
  const colour = (dark: boolean) => sheet.replaceSync(marksCss(dark ? 'dark' : 'light'));
  colour(onDark);
  // A page that follows the system changes its background when that does.
  const recolour = () => colour(isOnDark(sample));
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', recolour);

  /** With the first marks: the browser works all styles out anew, and should have to draw but once. */
  function addSheet(): void {
    if (!document.adoptedStyleSheets.includes(sheet))
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }

  function show(name: MarkName, next: Painted): void {
    painted.set(name, next);
    if (visible || name === 'now') CSS.highlights.set(registered(name), next.highlight);
  }

  function hide(name: MarkName): void {
    painted.delete(name);
    CSS.highlights.delete(registered(name));
  }

  return {
    *painting(marks) {
      const ready = new Map<MarkName, Painted>();
      for (const [name, ranges] of marks) {
        yield;
        const before = painted.get(name);
        if (!before || !areSame(before.ranges, ranges)) ready.set(name, yield* filling(name, ranges));
      }
      addSheet();
      for (const name of [...painted.keys()]) if (name !== 'now' && !marks.has(name)) hide(name);
      for (const [name, next] of ready) show(name, next);
    },
    paintNow(ranges) {
      if (ranges.length === 0) hide('now');
      else show('now', atOnce(filling('now', ranges)));
    },
    forget(nodes) {
      for (const [name, { highlight, ranges, byNode }] of painted) {
        const lost = new Set(nodes.flatMap(node => byNode.get(node) ?? []));
        if (lost.size === 0) continue;
        for (const range of lost) highlight.delete(range);
        for (const node of nodes) byNode.delete(node);
        painted.set(name, { highlight, ranges: ranges.filter(range => !lost.has(range)), byNode });
      }
    },
    setVisible(next) {
      visible = next;
      for (const [name, { highlight }] of painted)
        if (visible) CSS.highlights.set(registered(name), highlight);
        else if (name !== 'now') CSS.highlights.delete(registered(name));
    },
    restore() {
      if (!visible) return;
      for (const [name, { highlight }] of painted)
        if (!CSS.highlights.has(registered(name))) CSS.highlights.set(registered(name), highlight);
    },
    recolour,
    remove() {
      for (const name of [...painted.keys()]) hide(name);
      scheme.removeEventListener('change', recolour);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
    },
  };
}

/** Makes the highlight of a name. */
function* filling(name: MarkName, ranges: readonly AbstractRange[]): Work<Painted> {
  const highlight = new Highlight();
  // What has a line stands above the claim that it is part of, and the one shown now above all.
  highlight.priority = name === 'claim' ? 0 : name === 'now' ? 2 : 1;
  const byNode = new Map<Node, AbstractRange[]>();
  for (const [index, range] of ranges.entries()) {
    if (index % RANGES_IN_A_ROW === RANGES_IN_A_ROW - 1) yield;
    highlight.add(range);
    const same = byNode.get(range.startContainer);
    if (same) same.push(range);
    else byNode.set(range.startContainer, [range]);
  }
  return { highlight, ranges, byNode };
}

function areSame(some: readonly AbstractRange[], others: readonly AbstractRange[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, index) => {
      const other = others[index]!;
      return (
        one.startContainer === other.startContainer &&
        one.startOffset === other.startOffset &&
        one.endOffset === other.endOffset
      );
    })
  );
}
