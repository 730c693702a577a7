/** What Readability takes for the article, as text nodes of the live page. */
import { Readability } from '@mozilla/readability';
import { partitionPoint } from '../../sorted';
import { atOnce, type Work } from '../../work';

// `Node` and `NodeFilter` are globals of a window: there are none where a page is read outside a browser.
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;

/** Carries an element's number through all that Readability does. It is set on a clone, never on the page. */
const NUMBER = 'data-sidelight';

/** Readability takes these out first; the texts on both sides of one may then come back as one. */
const takenOutFirst = new Set(['script', 'noscript', 'style']);

/** Neighbouring text nodes, and how many texts of the page stand before them. */
interface Passage {
  at: number;
  nodes: Text[];
}

/** The texts of a page, counted. */
interface CountedPage {
  /** How many texts of the page stand before the first one below an element. */
  textsBefore: Map<Element, number>;
  /** The passages with the same text, white space around it aside, in the order of the page. */
  passages: Map<string, Passage[]>;
}

/** The text node beside `text` that serialising and parsing again may join to it, on the side that `step` goes. */
function neighbour(text: Text, step: 'previousSibling' | 'nextSibling'): Text | null {
  let node = text[step];
  while (node?.nodeType === ELEMENT_NODE && takenOutFirst.has((node as Element).localName)) node = node[step];
  return node?.nodeType === TEXT_NODE ? (node as Text) : null;
}

/** Whether `text` is the first of several text nodes that may come back as one. */
function beginsRun(text: Text): boolean {
  return neighbour(text, 'nextSibling') !== null && neighbour(text, 'previousSibling') === null;
}

function runFrom(text: Text): Text[] {
  const run: Text[] = [];
  for (let node: Text | null = text; node; node = neighbour(node, 'nextSibling')) run.push(node);
  return run;
}

function addPassage(passages: CountedPage['passages'], at: number, nodes: Text[]): void {
  const text = nodes
    .map(({ data }) => data)
    .join('')
    .trim();
  if (text === '') return;
  const same = passages.get(text);
  if (same) same.push({ at, nodes });
  else passages.set(text, [{ at, nodes }]);
}

function countTexts(document: Document): CountedPage {
  const page: CountedPage = { textsBefore: new Map(), passages: new Map() };
  let texts = 0;
  const walker = document.createTreeWalker(document, SHOW_ELEMENT | SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === ELEMENT_NODE) {
      page.textsBefore.set(node as Element, texts);
      continue;
    }
    const text = node as Text;
    addPassage(page.passages, texts, [text]);
    if (beginsRun(text)) addPassage(page.passages, texts, runFrom(text));
    texts++;
  }
  return page;
}

/** The first of `passages` below `element` with at least `textsBefore` texts of the page before it. */
function findBelow(passages: Passage[], element: Element, textsBefore: number): Passage | null {
  const found = passages[partitionPoint(passages, ({ at }) => at < textsBefore)];
  return found && element.contains(found.nodes[0]!) ? found : null;
}

/** The number of the nearest element around `text` that has one: a wrapper that Readability made has none. */
function numberAround(text: Text): number {
  return Number(text.parentElement?.closest(`[${NUMBER}]`)?.getAttribute(NUMBER) ?? 0);
}

/** A clone of a page, and the elements that it was made of: the number of one is its index. */
interface NumberedClone {
  clone: Document;
  elements: Element[];
}

/** Both are taken at once: on a page that has changed since, another element would have the number. */
function numberedClone(document: Document, without: readonly Element[]): NumberedClone {
  const elements = [...document.querySelectorAll('*')];
  const clone = document.cloneNode(true) as Document;
  const left = new Set(without);
  clone.querySelectorAll('*').forEach((element, number) => {
    element.setAttribute(NUMBER, String(number));
    if (left.has(elements[number]!)) element.remove();
  });
  return { clone, elements };
}

/** Readability's result; null where it declines, or fails: it walks the depth of a page by recursion, and trusts it. */
function parse(clone: Document): Node | null {
  try {
    return new Readability(clone, { serializer: node => node }).parse()?.content ?? null;
  } catch {
    return null;
  }
}

function textsIn(root: Node): Text[] {
  const texts: Text[] = [];
  const walker = root.ownerDocument!.createTreeWalker(root, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

/**
 * The live text nodes of what Readability takes for the article; empty where it finds none. White space alone is not
 * among them. Readability works on a clone whose elements are numbered; a text of its result is looked up below the
 * live element that has the number of the nearest one around it, and of several equal ones there the next one counts:
 * Readability keeps the order of the page. The page is not changed.
 */
export function readableTexts(document: Document): Set<Text> {
  return atOnce(findingTexts(document, []));
}

/**
 * `readableTexts` in steps, of which Readability's own is one. A page that changes between them must be read again.
 * @param without elements that are kept from Readability
 */
export function* findingTexts(document: Document, without: readonly Element[]): Work<Set<Text>> {
  const texts = new Set<Text>();
  const { clone, elements } = numberedClone(document, without);
  yield;
  const result = parse(clone);
  yield;
  if (!result) return texts;
  const { textsBefore, passages } = countTexts(document);
  yield;
  let next = 0;
  for (const text of textsIn(result)) {
    const element = elements[numberAround(text)];
    const first = element && textsBefore.get(element);
    // It may have left the page since that was cloned.
    if (!element || first === undefined) continue;
    const same = passages.get(text.data.trim()) ?? [];
    const found = findBelow(same, element, Math.max(first, next)) ?? findBelow(same, element, first);
    if (!found) continue;
    for (const node of found.nodes) texts.add(node);
    next = found.at + found.nodes.length;
  }
  return texts;
}
