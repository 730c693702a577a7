import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageFor } from '../text/languages';
import { Reading } from '../text/reading';
import { quotesIn } from './quotes';

const blockOf = (text: string, language: string) =>
  new Reading(text, languageFor(language)).read(0, text.length);

const quotes = (text: string, language = 'en', goesOn = false) =>
  quotesIn(blockOf(text, language), languageFor(language), goesOn).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('quotesIn', () => {
  test.each([
    ['straight marks', '"It is late," she said.', ['"It is late,"']],
    ['curly marks', '“It is late,” she said.', ['“It is late,”']],
    ['single marks', "'It is late,' she said.", ["'It is late,'"]],
    ['curly single marks', '‘It is late,’ she said.', ['‘It is late,’']],
    ['two parts', '"It is," she said, "late."', ['"It is,"', '"late."']],
    ['apostrophes are no marks', "The town's mayors don't agree.", []],
    ['an apostrophe inside single marks', "'We can't go,' he said.", ["'We can't go,'"]],
    ['a curly apostrophe inside curly single marks', '‘We can’t go,’ he said.', ['‘We can’t go,’']],
    [
      'a possessive inside single marks',
      "'The workers' hall is shut,' he said.",
      ["'The workers' hall is shut,'"],
    ],
    ['a possessive outside', "The workers' hall and the teachers' hall are shut.", []],
    ['a decade', "The '90s were loud.", []],
    ['nested ones belong to the outer', '"He said \'no\' to me," she said.', ['"He said \'no\' to me,"']],
    ['left open at the end', 'She said: "It is late.', ['"It is late.']],
    ['single marks left open behind a colon', "She said: 'It is late.", ["'It is late."]],
    ['a stray single mark', "Rock 'n roll", []],
    ['in brackets', 'The film ("Harbour") is out.', ['"Harbour"']],
    ['a size in inches', 'The pipe is 5" wide.', []],
    ['the marks of another language', 'Er sagte: „Nein.“ Sie ging.', ['„Nein.“'], 'de'],
    ['angle marks', 'Он сказал: «Нет».', ['«Нет»'], 'ru'],
    ['spaces inside angle marks', 'Elle a dit : « Non. » Il est parti.', ['« Non. »'], 'fr'],
    ['angle marks turned round', 'Er sagte: »Nein«.', ['»Nein«'], 'de'],
  ])('%s', (_, text, expected, language?: string) => expect(quotes(text, language)).toEqual(expected));

  test('a mark that only closes, closes the quotation of the block before', () => {
    expect(quotes('It is late," she said.', 'en', true)).toEqual(['It is late,"']);
    expect(quotes('It is late," she said.', 'en', false)).toEqual([]);
  });

  test('are in order and apart, whatever the text', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('"', "'", '“', '”', '‘', '’', '«', '»', ' ', 'a', 's', '.', '7')),
        fc.boolean(),
        (parts, goesOn) => {
          const text = parts.join('');
          let last = 0;
          for (const { start, end } of quotesIn(blockOf(text, 'xx'), languageFor('xx'), goesOn)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    ));
});
