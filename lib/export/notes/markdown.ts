/** A note as Markdown (CommonMark). What the article and the knowledge base say is text there, and never markup. */
import type { Words } from '../../i18n/words';
import type { Inline, Note, NoteBlock } from './note';
import { sourceDetails } from './source-details';

/** The note as a file of Markdown. Each source has its address once, at the end, where its number leads. */
export function noteAsMarkdown({ blocks, sources }: Note, words: Words): string {
  const block = (each: NoteBlock): string => {
    switch (each.type) {
      case 'heading':
        return `${'#'.repeat(each.level)} ${asText(each.text)}`;
      case 'label':
        return `*${asText(each.text)}*`;
      case 'paragraph':
        return inline(each.content);
      case 'quotation':
        return `> ${asText(each.text)}`;
      case 'address':
        return `<${asAddress(each.url)}>`;
      case 'list':
        return each.items.map(item => `- ${inline(item)}`).join('\n');
      case 'sources':
        return sources
          .map((source, at) => {
            const details = sourceDetails(source, words).map(asText).join(', ');
            return `${at + 1}. [${asText(source.title)}][${at + 1}], ${details}`;
          })
          .join('\n');
    }
  };
  const addresses = sources.map(({ url }, at) => `[${at + 1}]: <${asAddress(url)}>`);
  return `${[...blocks.map(block), addresses.join('\n')].filter(Boolean).join('\n\n')}\n`;
}

function inline(content: readonly Inline[]): string {
  return content
    .map((piece, at) => {
      if (typeof piece === 'string') return at === 0 ? asText(piece) : escaped(piece);
      if ('strong' in piece) return `**${escaped(piece.strong)}**`;
      return piece.cites.length > 0 ? ` ${piece.cites.map(number => `[${number}]`).join(', ')}` : '';
    })
    .join('');
}

/** A text that may stand at the beginning of a line. */
function asText(text: string): string {
  return escaped(text.trimStart())
    .replace(/^[-+=>]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** One line, in which nothing is markup. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<~#]|&(?=#?\w+;)/g, '\\$&');
}

function asAddress(url: string): string {
  return url.replace(/[<>\s\\]/g, encodeURIComponent);
}
