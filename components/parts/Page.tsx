import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Words } from '../../lib/i18n/words';
import { WordsProvider } from './Words';

/** A whole page of the extension, in the reader's language and theme. */
export function Page({
  words,
  theme,
  title,
  children,
}: {
  words: Words;
  theme: 'auto' | 'light' | 'dark';
  title: string;
  children: ComponentChildren;
}) {
  useLayoutEffect(() => {
    document.title = title;
    document.documentElement.lang = words.language;
    document.documentElement.style.colorScheme = theme === 'auto' ? '' : theme;
  }, [words, theme, title]);
  return <WordsProvider words={words}>{children}</WordsProvider>;
}
