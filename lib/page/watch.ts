/** Tells when a page may have another article than before: its text changed, or it navigated within itself. */

/** So long must a page be quiet before it is read again, ms. */
const QUIET = 300;

/** Browsers without the Navigation API are asked for their address so often, ms. */
const POLL = 1000;

/** The part of the Navigation API that is used here; it tells of navigations by script, which no other event does. */
type NavigationEvents = Pick<EventTarget, 'addEventListener'>;

/**
 * Calls `changed` once the page is quiet after a change of text below `root` (if there is one), or of its address.
 * Ends with the signal; a hidden page is left alone until it is seen again.
 */
export function watchPage(
  document: Document,
  root: Node | null,
  changed: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = false;
  const settle = () => {
    due = document.hidden;
    if (!due) changed();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(settle, QUIET);
  };
  const observer = new MutationObserver(wait);
  if (root) observer.observe(root, { childList: true, characterData: true, subtree: true });
  document.addEventListener('visibilitychange', () => due && !document.hidden && wait(), { signal });
  onNavigation(wait, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Calls `navigated` when the page's address changes without a load. */
function onNavigation(navigated: () => void, signal: AbortSignal): void {
  const navigation = (globalThis as { navigation?: NavigationEvents }).navigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', navigated, { signal });
    return;
  }
  let last = location.href;
  const poll = setInterval(() => {
    if (location.href === last) return;
    last = location.href;
    navigated();
  }, POLL);
  signal.addEventListener('abort', () => clearInterval(poll));
}
