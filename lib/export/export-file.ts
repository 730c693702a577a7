import type { Words } from '../i18n/words';
import type { ArticleExport } from './article-export';
import { toCsv } from './csv';
import { fileName } from './file-name';
import { articleNote } from './notes/article-note';
import { noteAsMarkdown } from './notes/markdown';
import { toWebAnnotations } from './web-annotation';

/** What can be made of an article and its annotations. */
export type ExportFormat = 'markdown' | 'csv' | 'json-ld';

export interface ExportFile {
  name: string;
  /** Of its content, as IANA has registered it. */
  mediaType: string;
  /** What is copied. */
  text: string;
  /** What is saved. */
  content: string;
}

/** Spreadsheets take a file for UTF-8 only if it begins so. */
const byteOrderMark = '\ufeff';

/** An article and its annotations as a file of a format. */
export function exportFile(format: ExportFormat, of: ArticleExport, words: Words): ExportFile {
  switch (format) {
    case 'markdown': {
      const text = noteAsMarkdown(articleNote(of, words));
      return { name: fileName(of.article, 'md'), mediaType: 'text/markdown', text, content: text };
    }
    case 'csv': {
      const text = toCsv(of);
      const content = byteOrderMark + text;
      return { name: fileName(of.article, 'csv'), mediaType: 'text/csv', text, content };
    }
    case 'json-ld': {
      const text = `${JSON.stringify(toWebAnnotations(of), null, 2)}\n`;
      return { name: fileName(of.article, 'jsonld'), mediaType: 'application/ld+json', text, content: text };
    }
  }
}
