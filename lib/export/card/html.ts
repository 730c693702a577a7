import type { Words } from '../../i18n/words';
import type { Source } from '../../knowledge/knowledge';
import { sourceDetails } from '../source-details';
import type { Inline, Note, NoteBlock } from './note';

/** A note as HTML, for the clipboard: numbers and titles are links to the sources. */
export function noteAsHtml({ blocks, sources }: Note, words: Words): string {
  const block = (each: NoteBlock): string => {
    switch (each.type) {
      case 'heading':
        return `<h3>${escaped(each.text)}</h3>`;
      case 'label':
        return `<p><em>${escaped(each.text)}</em></p>`;
      case 'paragraph':
        return `<p>${inline(each.content, sources)}</p>`;
      case 'quotation':
        return `<blockquote>${escaped(each.text)}</blockquote>`;
      case 'list':
        return `<ul>${each.items.map(item => `<li>${inline(item, sources)}</li>`).join('')}</ul>`;
      case 'sources':
        return `<ol>${sources
          .map(source => {
            const details = sourceDetails(source, words).map(detail => `, ${escaped(detail)}`);
            return `<li>${link(source.url, source.title)}${details.join('')}</li>`;
          })
          .join('')}</ol>`;
    }
  };
  return blocks.map(block).join('\n');
}

function inline(content: readonly Inline[], sources: readonly Source[]): string {
  return content
    .map(piece => {
      if (typeof piece === 'string') return escaped(piece);
      if ('strong' in piece) return `<strong>${escaped(piece.strong)}</strong>`;
      const links = piece.cites.map(number => link(sources[number - 1]!.url, String(number)));
      return links.length > 0 ? `<sup>${links.join(', ')}</sup>` : '';
    })
    .join('');
}

function link(url: string, text: string): string {
  return `<a href="${escaped(url)}">${escaped(text)}</a>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, character => entities[character]!);
}
