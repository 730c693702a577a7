import { useEffect, useRef, useState } from 'preact/hooks';

/** What a row is told about itself. */
export interface RowProps {
  open: boolean;
  /** 0 until the row is asked for from elsewhere; another number at each time that it is. */
  turn: number;
  onToggle: () => void;
}

/** The rows of an article's views, told apart by a key. */
export interface Rows {
  /** Opens a row and brings it into view. */
  reveal: (key: string) => void;
  propsOf: (key: string) => RowProps;
}

/** Which rows are open, and which one was asked for last. */
export function useRows(): Rows {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState({ key: '', turn: 0 });

  const toggle = (key: string) =>
    setOpen(before => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });

  return {
    reveal: key => {
      setOpen(before => new Set(before).add(key));
      setAsked(({ turn }) => ({ key, turn: turn + 1 }));
    },
    propsOf: key => ({
      open: open.has(key),
      turn: asked.key === key ? asked.turn : 0,
      onToggle: () => toggle(key),
    }),
  };
}

/** For the button of a row: at each new turn it is scrolled to and takes the focus, so that a keyboard goes on there. */
export function useRevealed(turn: number) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (turn === 0) return;
    button.current?.scrollIntoView({ block: 'start' });
    button.current?.focus({ preventScroll: true });
  }, [turn]);
  return button;
}
