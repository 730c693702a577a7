/** The browser's own messages: those of the language that the browser is in, as far as we have it. */
import { browser } from 'wxt/browser';
import { type Words, wordsOf } from './i18n/words';

/** Words in the language of the browser. */
export function browserWords(): Words {
  const { getMessage } = browser.i18n as { getMessage: (name: string) => string };
  return wordsOf(key => getMessage(key.replaceAll('.', '_')));
}
