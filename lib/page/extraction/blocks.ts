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

/** Text that needs no change: words with one space between them. HTML does not collapse non-breaking spaces. */
const asShown = /[^ \t\n\f\r]+(?: [^ \t\n\f\r]+)*/g;
const anyShown = /[^ \t\n\f\r]/;

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

/** Where text stands in the live page. */
type Place = Pick<Segment, 'node' | 'data' | 'offset'>;

/** The block that is being read. */
interface OpenBlock {
  element: Element;
  text: string;
  segments: Segment[];
  /** White space and line breaks since the last word. */
  space: Place | null;
  lineBreaks: number;
}

function openedAt(element: Element): OpenBlock {
  return { element, text: '', segments: [], space: null, lineBreaks: 0 };
}

function append(block: OpenBlock, text: string, place: Place): void {
  const start = block.text.length;
  const last = block.segments.at(-1);
  const continues = last?.node === place.node && last.offset - last.start === place.offset - start;
  if (last && continues) last.length += text.length;
  else block.segments.push({ start, length: text.length, ...place });
  block.text += text;
}

function appendSpace(block: OpenBlock): void {
  if (block.text !== '') {
    if (block.space) append(block, ' ', block.space);
    else if (block.lineBreaks > 0) block.text += ' ';
  }
  block.space = null;
  block.lineBreaks = 0;
}

function appendText(block: OpenBlock, node: Text, data: string): void {
  let end = 0;
  for (const { 0: words, index: offset } of data.matchAll(asShown)) {
    if (offset > end) block.space ??= { node, data, offset: end };
    appendSpace(block);
    append(block, words, { node, data, offset });
    end = offset + words.length;
  }
  if (end < data.length) block.space ??= { node, data, offset: end };
}

/** Notes an element that begins inside an open block, and tells whether it ends it. */
function endsBlock(block: OpenBlock, element: Element): boolean {
  if (element.localName !== 'br') return blockLevel.has(element.localName);
  block.lineBreaks++;
  return block.lineBreaks === 2;
}

function* finished({ element, text, segments }: OpenBlock, root: Element): Generator<PageBlock> {
  if (text !== '') yield { kind: kindOf(element, root), text, segments };
}

/**
 * The blocks of the text below `root` that `isWanted` picks, in the order of the page, each when it is asked for. White
 * space is collapsed and trimmed; a line break is a space, two of them end the block. Hidden and editable text is left
 * out.
 */
export function* readBlocks(root: Element, isWanted: (text: Text) => boolean): Generator<PageBlock> {
  let block = openedAt(root);
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENT_AND_TEXT, filter);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === ELEMENT_NODE) {
      if (!endsBlock(block, node as Element)) continue;
      yield* finished(block, root);
      block = openedAt(block.element);
      continue;
    }
    const text = node as Text;
    const { data } = text;
    if (anyShown.test(data) ? !isWanted(text) : block.text === '') continue;
    const element = blockAround(text, root);
    if (element !== block.element) {
      yield* finished(block, root);
      block = openedAt(element);
    }
    appendText(block, text, data);
  }
  yield* finished(block, root);
}
