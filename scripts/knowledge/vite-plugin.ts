/**
 * Bundles the compiled knowledge base: `virtual:knowledge-index` and `virtual:knowledge-cards`. Each exports a function
 * that reads it when it is first called, so that a worker which wakes for something else does not.
 */
import type { Plugin } from 'vite';
import { compileCards, compileIndex } from '../../lib/knowledge/compile';
import { knowledgeFolder, readKnowledge } from './read';

const parts: Record<string, () => unknown> = {
  'virtual:knowledge-index': () => compileIndex(readKnowledge()),
  'virtual:knowledge-cards': () => compileCards(readKnowledge()),
};

export function knowledge(): Plugin {
  return {
    name: 'sidelight-knowledge',
    resolveId: id => (id in parts ? `\0${id}` : undefined),
    load(id) {
      const part = parts[id.slice(1)];
      if (!id.startsWith('\0') || !part) return undefined;
      this.addWatchFile(knowledgeFolder);
      // A string that JSON.parse reads is several times faster to evaluate than the same data as an object literal.
      return `let read; export default () => (read ??= JSON.parse(${JSON.stringify(JSON.stringify(part()))}));`;
    },
  };
}
