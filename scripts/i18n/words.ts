import type { Language } from '../../lib/i18n/languages';
import { type Words, wordsOf } from '../../lib/i18n/words';
import { readMessages } from './read';

/** Words in a language, read from its file. */
export async function readWords(language: Language): Promise<Words> {
  const messages = await readMessages(language);
  return wordsOf(key => messages[key] ?? '');
}
