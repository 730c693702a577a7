/** Reads the message files by the same reader as the build that hands them to the browser. */
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Language } from '../../lib/i18n/languages';

/** The message file of a language. */
export function messageFile(language: Language): string {
  return join(import.meta.dirname, `../../assets/locales/${language}.yml`);
}

/** The messages of a language by key, such as "card.pin", in the order of its file. */
export async function readMessages(language: Language): Promise<Record<string, string>> {
  const parsed = await parseMessagesFile(messageFile(language));
  return Object.fromEntries(
    parsed
      .map(({ key, ...rest }) => [key.join('.'), 'message' in rest ? rest.message : ''] as const)
      .filter(([key]) => !key.startsWith('@@')),
  );
}
