/**
 * Bundles the compiled knowledge base: `virtual:knowledge-index` and `virtual:knowledge-cards`. Each exports a function
 * that reads it when it is first called, so that a worker which wakes for something else does not.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileCards, compileIndex } from '../../lib/knowledge/compile';
import { packIndex } from '../../lib/knowledge/pack';
import { knowledgeFolder, readKnowledge } from './read';

/** What a string of JSON is made of, and what reads it. */
const parts: Record<string, { write: () => string; read: string; from?: string }> = {
  'virtual:knowledge-index': {
    write: () => packIndex(compileIndex(readKnowledge())),
    read: 'unpackIndex',
    from: join(import.meta.dirname, '../../lib/knowledge/pack.ts'),
  },
  'virtual:knowledge-cards': {
    write: () => JSON.stringify(compileCards(readKnowledge())),
    read: 'JSON.parse',
  },
};

export function knowledge(): Plugin {
  return {
    name: 'sidelight-knowledge',
    resolveId: id => (id in parts ? `\0${id}` : undefined),
    load(id) {
      const part = parts[id.slice(1)];
      if (!id.startsWith('\0') || !part) return undefined;
      this.addWatchFile(knowledgeFolder);
      const { write, read, from } = part;
      const imported = from ? `import { ${read} } from ${JSON.stringify(from)};` : '';
      // A string that JSON.parse reads is several times faster to evaluate than the same data as an object literal.
      return `${imported} let known; export default () => (known ??= ${read}(${JSON.stringify(write())}));`;
    },
  };
}
