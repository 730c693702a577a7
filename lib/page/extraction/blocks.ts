/** Text of a live page in blocks, as the browser shows it: one for each paragraph, heading, list item... */
import type { BlockKind } from '../../article';
import type { Segment } from '../text-map';

/** A block before it has its place in the article: `start` of its segments counts from the block's own start. */
export interface PageBlock {
  kind: BlockKind;
  text: string;
  segments: Segment[];
}

// `Node` and `NodeFilter` are globals of a window: there are none where a page is read outside a browser.
const ELEMENT_NODE = 1;
const SHOW_ELEMENT_AND_TEXT = 1 | 4;
const FILTER_ACCEPT = 1;
const FILTER_REJECT = 2;

const blockLevel = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements that show no text, or text that is not the journalist's: controls, and drawings. */
const leftOut = new Set(
  'script style noscript template input textarea select button datalist object iframe canvas svg audio video'.split(
    ' ',
  ),
);

const kinds = new Map<string, BlockKind>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(name => [name, 'heading'] as const),
  ...['li', 'dd', 'dt'].map(name => [name, 'list-item'] as const),
  ...['figcaption', 'figure', 'caption'].map(name => [name, 'caption'] as const),
  ['blockquote', 'quotation'],
]);

/** White space that HTML collapses; a non-breaking space is not of it. */
const runs = /[ \t\n\f\r]+|[^ \t\n\f\r]+/g;
const shown = /[^ \t\n\f\r]/;

const invisible = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether an element and all below it is hidden by its own attributes: style sheets are not asked. */
function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    invisible.test(element.getAttribute('style') ?? '')
  );
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}

function filter(node: Node): number {
  if (node.nodeType !== ELEMENT_NODE) return FILTER_ACCEPT;
  const element = node as Element;
  return leftOut.has(element.localName) || isHidden(element) || isEditable(element)
    ? FILTER_REJECT
    : FILTER_ACCEPT;
}

/** The nearest block-level element around a node, `root` at the farthest. */
function blockAround(node: Node, root: Element): Element {
  let element = node.parentElement;
  while (element && element !== root && !blockLevel.has(element.localName)) element = element.parentElement;
  return element ?? root;
}

const captionClass = /(?:^|[\s_-])caption(?:$|[\s_-])/i;

function hasCaptionClass(element: Element | null): boolean {
  return captionClass.test(element?.getAttribute('class') ?? '');
}

function kindOf(block: Element, root: Element): BlockKind {
  for (let element: Element | null = block; element; element = element.parentElement) {
    const kind = kinds.get(element.localName);
    if (kind) return kind;
    if (element === root) break;
  }
  return hasCaptionClass(block) || hasCaptionClass(block.parentElement) ? 'caption' : 'paragraph';
}

/** The block that is being read. */
interface OpenBlock {
  element: Element;
  text: string;
  segments: Segment[];
  /** White space since the last word: where its first unit stands, and nothing where a line break is all there is. */
  space: { node?: Text; data?: string; offset?: number } | null;
  lineBreaks: number;
}

function append(block: OpenBlock, text: string, node: Text, data: string, offset: number): void {
  const start = block.text.length;
  const last = block.segments.at(-1);
  const continues =
    last?.node === node && last.start + last.length === start && last.offset + last.length === offset;
  if (continues) last.length += text.length;
  else block.segments.push({ start, length: text.length, node, offset, data });
  block.text += text;
}

function appendSpace(block: OpenBlock): void {
  if (block.space && block.text !== '') {
    const { node, data, offset } = block.space;
    if (node) append(block, ' ', node, data!, offset!);
    else block.text += ' ';
  }
  block.space = null;
}

function read(block: OpenBlock, node: Text, data: string): void {
  for (const { 0: run, index: offset } of data.matchAll(runs)) {
    if (shown.test(run)) {
      appendSpace(block);
      append(block, run, node, data, offset);
      block.lineBreaks = 0;
    } else if (!block.space?.node) block.space = { node, data, offset };
  }
}

/**
 * The blocks of the text below `root` that `isWanted` picks, in the order of the page. White space is collapsed and
 * trimmed; a line break is a space, two of them end the block. Hidden and editable text is left out. Linear in the
 * nodes below `root`.
 */
export function readBlocks(root: Element, isWanted: (text: Text) => boolean): PageBlock[] {
  const blocks: PageBlock[] = [];
  const opened = (element: Element): OpenBlock => ({
    element,
    text: '',
    segments: [],
    space: null,
    lineBreaks: 0,
  });
  let open = opened(root);
  const close = (next = open.element) => {
    const { element, text, segments } = open;
    if (text !== '') blocks.push({ kind: kindOf(element, root), text, segments });
    open = opened(next);
  };
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENT_AND_TEXT, filter);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === ELEMENT_NODE) {
      const name = (node as Element).localName;
      if (name === 'br') {
        open.space ??= {};
        if (++open.lineBreaks === 2) close();
      } else if (blockLevel.has(name)) close();
      continue;
    }
    const data = (node as Text).data;
    if (shown.test(data) && !isWanted(node as Text)) continue;
    const element = blockAround(node, root);
    if (element !== open.element) close(element);
    read(open, node as Text, data);
  }
  close();
  return blocks;
}
