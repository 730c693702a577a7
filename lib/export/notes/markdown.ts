/** A note as Markdown (CommonMark). What the article and the knowledge base say is text there, and never markup. */
import type { Inline, Item, NoteBlock } from './note';

/** The note as a file of Markdown. */
export function noteAsMarkdown(blocks: readonly NoteBlock[]): string {
  return `${blocks.map(block).join('\n\n')}\n`;
}

function block(each: NoteBlock): string {
  switch (each.type) {
    case 'heading':
      return `${'#'.repeat(each.level)} ${lineOf([each.text])}`;
    case 'paragraph':
      return lineOf(each.content);
    case 'address':
      return `<${each.url.replace(/[<>\s\\]/g, encodeURIComponent)}>`;
    case 'list':
      return each.items.map((item, at) => itemOf(item, each.isNumbered ? `${at + 1}.` : '-')).join('\n');
  }
}

function itemOf({ content, under = [] }: Item, mark: string): string {
  return [`${mark} ${lineOf(content)}`, ...under.map(line => `    - ${lineOf(line)}`)].join('\n');
}

/** Pieces as one line, at whose beginning nothing is markup either. */
function lineOf(content: readonly Inline[]): string {
  return content
    .map(inline)
    .join('')
    .trim()
    .replace(/^[-+=>]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function inline(piece: Inline): string {
  if (typeof piece === 'string') return escaped(piece);
  if ('strong' in piece) return emphasised(piece.strong, '**');
  if ('emphasis' in piece) return emphasised(piece.emphasis, '*');
  return `[${escaped(piece.text)}](${asTarget(piece.url)})`;
}

/** Stars count only where a word stands right behind the first and before the last. */
function emphasised(text: string, stars: string): string {
  const words = escaped(text.trim());
  return words && `${stars}${words}${stars}`;
}

/** One line, in which nothing is markup. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<~#]|&(?=#?\w+;)/g, '\\$&');
}

/** The address of a link between round brackets. */
function asTarget(url: string): string {
  return url
    .replace(/[<>\s\\]/g, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replace(/&(?=#?\w+;)/g, '\\&');
}
