import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n/wording';
import { piecesOf, type Words } from '../../lib/i18n/words';

const Context = createContext<Words | null>(null);

/** Gives the views in it their words. */
export function WordsProvider({ words, children }: { words: Words; children: ComponentChildren }) {
  return <Context.Provider value={words}>{children}</Context.Provider>;
}

/** The words of the view: its messages, dates, numbers and lists in the reader's language. */
export function useWords(): Words {
  const words = useContext(Context);
  if (!words) throw new Error('A view has no words: render it within WordsProvider.');
  return words;
}

/** A message with elements, or text, in place of its {placeholders}. */
export function Say({ k, parts }: { k: MessageKey; parts: Readonly<Record<string, ComponentChildren>> }) {
  const said: ComponentChildren[] = [];
  for (const piece of piecesOf(useWords().t(k))) {
    const next = 'text' in piece ? piece.text : parts[piece.name];
    const before = said.at(-1);
    // Text stays in one piece, for those who search the page or hear it.
    if (typeof next === 'string' && typeof before === 'string') said[said.length - 1] = before + next;
    else said.push(next);
  }
  return <>{said}</>;
}
