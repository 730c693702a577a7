/** Words for the extension's own pages, which have the messages of every language; the reader of a page has none. */
import readMessages from 'virtual:messages';
import type { Language } from './i18n/languages';
import { type Words, wordsOf } from './i18n/words';
import { browserWords } from './locale';

/** The messages of a language by key. */
export function messagesIn(language: Language): Readonly<Record<string, string>> {
  return readMessages()[language];
}

/** Words in the language that was chosen, else in the browser's: browsers do not let an extension choose among theirs. */
export function wordsIn(language: Language | null): Words {
  if (language === null) return browserWords();
  const messages = messagesIn(language);
  return wordsOf(key => messages[key] ?? '');
}
