/** Lines of text and the boxes of a page that scroll them: the window, and elements with scroll bars of their own. */

/** How much of the window's height at its top and bottom may be under a bar of the page. */
const MARGIN = 0.15;

const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';

/** The elements around one that scroll their content, the innermost first; the window is not among them. */
function scrollersAround(element: Element): Element[] {
  const { body, documentElement: html } = element.ownerDocument;
  const scrollers: Element[] = [];
  for (let at: Element | null = element; at && at !== html; at = at.parentElement) {
    // What is set on the body is the window's own, unless the root has set it already.
    if (at === body && getComputedStyle(html).overflowY === 'visible') break;
    if (at.scrollHeight > at.clientHeight && scrolls(getComputedStyle(at).overflowY)) scrollers.push(at);
  }
  return scrollers;
}

/** Whether a line (a rectangle in the window) of the text in an element is to be seen: no box has scrolled it away. */
export function isInView(line: DOMRect, element: Element): boolean {
  return (
    line.bottom > 0 &&
    line.top < innerHeight &&
    scrollersAround(element).every(scroller => {
      const { top, bottom } = scroller.getBoundingClientRect();
      return line.bottom > top && line.top < bottom;
    })
  );
}

/** Whether a line is in view with room around it, where no bar of the page at the edge of the window is likely. */
export function isWellInView(line: DOMRect, element: Element): boolean {
  const margin = innerHeight * MARGIN;
  return line.top >= margin && line.bottom <= innerHeight - margin && isInView(line, element);
}

/** How `goTo` scrolls: so that the eye can follow, unless the reader wants no motion. */
export function calmly(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

/** Brings a line of the text in an element to the middle of the window, and of every box that scrolls it. */
export function scrollToMiddle(line: DOMRect, element: Element, behavior: ScrollBehavior): void {
  let middle = (line.top + line.bottom) / 2;
  for (const scroller of scrollersAround(element)) {
    const box = scroller.getBoundingClientRect();
    const wanted = middle - (box.top + scroller.clientTop + scroller.clientHeight / 2);
    const room = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    // Where it will be when this has scrolled as far as it can; a smooth scroll has only begun by then.
    middle -= Math.max(-scroller.scrollTop, Math.min(wanted, room));
    scroller.scrollBy({ top: wanted, behavior });
  }
  scrollBy({ top: middle - innerHeight / 2, behavior });
}
