import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn } from '../../chosen-words';
import { noteAsMarkdown } from './markdown';
import type { NoteBlock } from './note';

const words = wordsIn('en');

function markdownOf(block: NoteBlock): string {
  return noteAsMarkdown({ blocks: [block], sources: [] }, words).trimEnd();
}

test.each([
  ['emphasis and code', '*a* _b_ `c`', '> \\*a\\* \\_b\\_ \\`c\\`'],
  ['a link', '[a](https://a.example)', '> \\[a\\](https://a.example)'],
  ['a picture', '![a](b)', '> !\\[a\\](b)'],
  ['HTML', '<b>a</b> &lt; R&D', '> \\<b>a\\</b> \\&lt; R&D'],
  ['a heading', '# a', '> \\# a'],
  ['an item of a list', '- a', '> \\- a'],
  ['a numbered item', '1. a', '> 1\\. a'],
  ['a line under a heading', '===', '> \\==='],
  ['a quotation within', '> a', '> \\> a'],
  ['several lines', 'a\n\n# b', '> a \\# b'],
  ['a backslash', 'a\\*', '> a\\\\\\*'],
])('what the article says stays text: %s', (_, text, expected) => {
  expect(markdownOf({ type: 'quotation', text })).toBe(expected);
});

test('whatever it says makes one line, in which no sign is left that could be markup', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'\\`*_[]<>~#&;-+=1.) \n\tab'), maxLength: 20 });
  fc.assert(
    fc.property(texts, text => {
      const line = markdownOf({ type: 'paragraph', content: [`Says ${text}`] });
      expect(line).not.toContain('\n');
      const withoutEscaped = line.replace(/\\[!-/:-@[-`{-~]/g, ' ');
      expect(withoutEscaped).not.toMatch(/[\\`*_[\]<~#]|&#?\w+;/);
      const unescaped = line.replace(/\\([!-/:-@[-`{-~])/g, '$1');
      expect(unescaped).toBe(`Says ${text}`.replace(/\s+/g, ' ').trimEnd());
    }),
  );
});
