/**
 * Bundles the messages of all languages as `virtual:messages`, for a reader who chooses another language than the browser's.
 * It exports a function that reads them when it is first called.
 */
import type { Plugin } from 'vite';
import { languages } from '../../lib/i18n/languages.ts';
import { messageFile, readMessages } from './read.ts';

const id = 'virtual:messages';

export function messages(): Plugin {
  return {
    name: 'sidelight-messages',
    resolveId: asked => (asked === id ? `\0${id}` : undefined),
    async load(asked) {
      if (asked !== `\0${id}`) return undefined;
      const all: Record<string, Record<string, string>> = {};
      for (const language of languages) {
        this.addWatchFile(messageFile(language));
        all[language] = await readMessages(language);
      }
      return `let read; export default () => (read ??= JSON.parse(${JSON.stringify(JSON.stringify(all))}));`;
    },
  };
}
