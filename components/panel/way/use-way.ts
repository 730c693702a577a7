import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Place, Route, RouteEvent } from './route';

/** Where the reader was in a place when it was left. */
interface Left {
  scroll: number;
  focus: Element | null;
}

/** Goes to places and back: back leads to where the reader was in the place before, the keyboard's focus too. */
export function useWay(route: Route, send: (event: RouteEvent) => void) {
  const left = useRef<Left[]>([]);
  const returning = useRef<Left | null>(null);

  useLayoutEffect(() => {
    const to = returning.current;
    if (!to) return;
    returning.current = null;
    scrollTo({ top: to.scroll, behavior: 'instant' });
    if (to.focus instanceof HTMLElement) to.focus.focus({ preventScroll: true });
  }, [route]);

  return {
    go: (to: Place) => {
      left.current[route.length] = { scroll: scrollY, focus: document.activeElement };
      send({ type: 'go', to });
    },
    back: () => {
      returning.current = left.current[route.length - 1] ?? null;
      send({ type: 'back' });
    },
  };
}
