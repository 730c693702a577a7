/** Tells when a page may have another article than before: its text changed, or it navigated within itself. */
import type { Life } from '../life';
import { isAlive, type TextMap } from '../text-map';
import { type KnownTexts, knownTexts } from './known';
import { lossesOf, textsIn } from './losses';
import { paced } from './pace';

/**
 * So long after a load, a navigation or the loss of its article may a page without one still be getting it, ms: all of
 * the page is watched. At any other time only an article is.
 */
const SETTLING = 10_000;

/** Texts with fewer characters are no paragraphs but counters, clocks and labels: no reason to read again. */
const LEAST_TEXT = 20;

/** Elements whose text nobody reads. */
const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/** What a page itself says holds its article. */
const ARTICLE = 'article, main, [role="main"], [itemprop~="articleBody"]';

/** Browsers without the Navigation API are asked for their address so often, ms. */
const POLL = 1000;

/** The part of the Navigation API that is used here; it tells of navigations by script, which no other event does. */
type NavigationEvents = Pick<EventTarget, 'addEventListener'>;

interface Listener {
  /** At once: these text nodes of the article were changed or taken away. */
  lost: (nodes: readonly Text[]) => void;
  /**
   * Once the page rests: it should be read again. `known` are the texts that are its article's now, null where only a
   * reading of the whole page can tell. Answers with the time that it took, ms.
   */
  changed: (known: ReadonlySet<Node> | null) => Promise<number>;
}

export interface Watch {
  /** A reading begins: until its end all of the page is watched, and what changes is kept. */
  attend(): void;
  /** The end of a reading: watches this text from now on; null where the page has no article. */
  follow(map: TextMap | null): void;
}

/** Watches a page's address, and the text that it is told to follow, for as long as the life lasts. */
export function watchPage(document: Document, { lost, changed }: Listener, life: Life): Watch {
  const pace = paced(document, () => changed(known?.texts() ?? null), life);
  const observer = new MutationObserver(life.guard(look));
  life.atEnd(() => observer.disconnect());
  let followed: TextMap | null = null;
  let lossesIn: ReturnType<typeof lossesOf> | null = null;
  let known: KnownTexts | null = null;
  /** What is watched, and what of it holds the article that was found last. */
  let root: Node = document;
  let articleRoot: Node = document;
  /** What changes while the page is being read; the reading may have seen it or not. */
  let meanwhile: MutationRecord[] | null = null;
  /** What the article said when its page was hidden; null while it is watched. */
  let leftAt: string | null = null;
  let isSettling = false;
  let callOffEnd = () => {};

  function look(records: MutationRecord[]): void {
    const losses = lossesIn?.(records) ?? [];
    if (losses.length > 0) lost(losses);
    known?.take(records, articleRoot);
    if (meanwhile) meanwhile.push(...records);
    else if (losses.some(wasParagraph) || records.some(addsText)) pace.ask();
  }

  function wasParagraph(node: Text): boolean {
    return isParagraph(followed!.segments[followed!.firstOf.get(node)!]!.data);
  }

  /** Around the root, where only its own removal is watched for, text may come and go. */
  function addsText({ type, target, addedNodes }: MutationRecord): boolean {
    return root.contains(target) && (type === 'characterData' ? [target] : [...addedNodes]).some(hasNews);
  }

  /** Whether there is text in a node that the reading does not have. */
  function hasNews(node: Node): boolean {
    if (unread.has(node.nodeName) || !isParagraph(node.textContent ?? '')) return false;
    return textsIn(node).some(text => {
      const first = followed?.firstOf.get(text);
      return text.data.trim() !== '' && (first === undefined || !isAlive(followed!.segments[first]!));
    });
  }

  function observe(next: Node): void {
    observer.disconnect();
    root = next;
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    // Whoever takes the root out of the page changes the list of children of a node above it.
    for (let above = root.parentNode; above; above = above.parentNode)
      observer.observe(above, { childList: true });
  }

  /** Watches all of the page for a while, unless it has an article. */
  function settle(): void {
    isSettling = true;
    if (!followed && !meanwhile) observe(document);
    callOffEnd();
    callOffEnd = life.after(SETTLING, () => {
      isSettling = false;
      if (!followed && !meanwhile) observer.disconnect();
    });
  }

  /** A hidden page's article is not watched. */
  function sleep(): void {
    if (!followed || meanwhile) return;
    look(observer.takeRecords());
    observer.disconnect();
    leftAt = articleRoot.textContent ?? '';
  }

  /** When the page is seen again, what its article says tells whether it has changed. */
  function wake(map: TextMap): void {
    const dead = map.segments.filter(segment => !isAlive(segment)).map(({ node }) => node);
    const isSame = dead.length === 0 && articleRoot.textContent === leftAt;
    leftAt = null;
    observe(articleRoot);
    if (isSame) return;
    if (dead.length > 0) lost([...new Set(dead)]);
    known = null;
    pace.ask();
  }

  document.addEventListener(
    'visibilitychange',
    life.guard(() => {
      if (document.hidden) sleep();
      else if (followed && leftAt !== null) wake(followed);
    }),
    { signal: life.signal },
  );
  onNavigation(hasNewPath => {
    settle();
    if (!hasNewPath) return;
    known = null;
    pace.afresh();
    pace.ask();
  }, life);
  settle();

  return {
    attend() {
      const records = observer.takeRecords();
      meanwhile ??= [];
      leftAt = null;
      observe(document);
      look(records);
    },
    follow(map) {
      const records = [...(meanwhile ?? []), ...observer.takeRecords()];
      meanwhile = null;
      const hadArticle = followed !== null;
      followed = map;
      lossesIn = map && lossesOf(map);
      known = map && knownTexts(map);
      articleRoot = map ? (articleOf(map) ?? document) : document;
      if (map) observe(articleRoot);
      else if (hadArticle) settle();
      else if (!isSettling) return observer.disconnect();
      look(records);
      if (document.hidden) sleep();
    },
  };
}

function isParagraph(text: string): boolean {
  return text.trim().length >= LEAST_TEXT;
}

/** The element that holds all live text of an article, and what may yet be added to it. */
function articleOf({ firstOf }: TextMap): Element | null {
  const [first = null, ...others] = firstOf.keys();
  let ancestor: Node | null = first;
  for (const node of others) while (ancestor && !ancestor.contains(node)) ancestor = ancestor.parentNode;
  const element = ancestor instanceof Text ? ancestor.parentElement : (ancestor as Element | null);
  return element?.closest(ARTICLE) ?? element;
}

/**
 * Calls `navigated` when the page's address changes without a load, and says whether more than the part behind "#" did:
 * a jump within the article is no news, though some pages keep what they show there.
 */
function onNavigation(navigated: (hasNewPath: boolean) => void, life: Life): void {
  let last = location.href;
  const compare = () => {
    const before = last;
    last = location.href;
    if (last !== before) navigated(withoutHash(last) !== withoutHash(before));
  };
  const { navigation } = globalThis as { navigation?: NavigationEvents };
  if (navigation) {
    navigation.addEventListener('currententrychange', life.guard(compare), { signal: life.signal });
    return;
  }
  const poll = setInterval(life.guard(compare), POLL);
  life.atEnd(() => clearInterval(poll));
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/s, '');
}
