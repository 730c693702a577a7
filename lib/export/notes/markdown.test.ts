import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteAsMarkdown } from './markdown';
import { list, type NoteBlock, numberedList, paragraph } from './note';

function markdownOf(block: NoteBlock): string {
  return noteAsMarkdown([block]).trimEnd();
}

test.each([
  ['emphasis and code', '*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
  ['a link', '[a](https://a.example)', '\\[a\\](https://a.example)'],
  ['a picture', '![a](b)', '!\\[a\\](b)'],
  ['HTML', '<b>a</b> &lt; R&D', '\\<b>a\\</b> \\&lt; R&D'],
  ['a heading', '# a', '\\# a'],
  ['an item of a list', '- a', '\\- a'],
  ['a numbered item', '1. a', '1\\. a'],
  ['a line under a heading', '===', '\\==='],
  ['a quotation', '> a', '\\> a'],
  ['several lines', 'a\n\n# b', 'a \\# b'],
  ['a backslash', 'a\\*', 'a\\\\\\*'],
])('what the article says stays text: %s', (_, text, expected) => {
  expect(markdownOf(paragraph(text))).toBe(expected);
});

test('whatever it says makes one line, in which no sign is left that could be markup', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'\\`*_[]<>~#&;-+=1.) \n\tab'), maxLength: 20 });
  fc.assert(
    fc.property(texts, text => {
      const line = markdownOf(paragraph(`Says ${text}`));
      expect(line).not.toContain('\n');
      const withoutEscaped = line.replace(/\\[!-/:-@[-`{-~]/g, ' ');
      expect(withoutEscaped).not.toMatch(/[\\`*_[\]<~#]|&#?\w+;/);
      const unescaped = line.replace(/\\([!-/:-@[-`{-~])/g, '$1');
      expect(unescaped).toBe(`Says ${text}`.replace(/\s+/g, ' ').trimEnd());
    }),
  );
});

test('lists: items with what belongs to them, and numbers', () => {
  const under = [['b'], ['- c']];
  expect(markdownOf(list([['a'], ['1. a']]))).toBe('- a\n- 1\\. a');
  expect(markdownOf(numberedList([{ content: ['a'], under }, { content: ['b'] }]))).toBe(
    '1. a\n    - b\n    - \\- c\n2. b',
  );
});

test('what stands out has its stars close to its words, and none where there are no words', () => {
  expect(markdownOf(paragraph({ strong: ' a* ' }, ': ', { emphasis: 'b\n' }, { emphasis: ' ' }))).toBe(
    '**a\\***: *b*',
  );
});

test.each([
  ['https://a.example/b_(c)', 'https://a.example/b_%28c%29'],
  ['https://a.example/b c', 'https://a.example/b%20c'],
  ['https://a.example/?a=1&copy;=2', 'https://a.example/?a=1\\&copy;=2'],
])('the address of a link leads where it did: %s', (url, target) => {
  expect(markdownOf(paragraph('see ', { text: '[here]', url }))).toBe(`see [\\[here\\]](${target})`);
});
