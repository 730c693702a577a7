import type { Words } from '../../i18n/words';
import { sourceDetails } from '../source-details';
import type { Inline, Note, NoteBlock } from './note';

/** A note as plain text, for wherever nothing else can be pasted. */
export function noteAsPlainText({ blocks, sources }: Note, words: Words): string {
  const block = (each: NoteBlock): string => {
    switch (each.type) {
      case 'heading':
        return each.text;
      case 'label':
        return `${each.text}:`;
      case 'paragraph':
        return inline(each.content);
      case 'quotation':
        return `> ${each.text}`;
      case 'list':
        return each.items.map(item => `- ${inline(item)}`).join('\n');
      case 'sources':
        return sources
          .map((source, at) =>
            [`${at + 1}. ${source.title}`, ...sourceDetails(source, words), source.url].join(', '),
          )
          .join('\n');
    }
  };
  return `${blocks.map(block).join('\n\n')}\n`;
}

function inline(content: readonly Inline[]): string {
  return content
    .map(piece => {
      if (typeof piece === 'string') return piece;
      if ('strong' in piece) return piece.strong;
      return piece.cites.length > 0 ? ` [${piece.cites.join(', ')}]` : '';
    })
    .join('');
}
