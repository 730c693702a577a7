import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageFor } from '../text/languages';
import { tokensIn } from './fixture';
import { quantitiesIn } from './quantities';

const english = languageFor('en');

function quantities(text: string, language = english) {
  const tokens = tokensIn(text, language);
  return { tokens, found: quantitiesIn(text, tokens, { from: 0, to: tokens.length }, language) };
}

/** Each as its words, what they come to, and the unit: "almost 7,000 people = almost 7000 people". */
function read(text: string, language = english): string[] {
  return quantities(text, language).found.map(({ quantity: { exact, hedge, value, upper, unit } }) => {
    const range = upper === null ? value : `${value}..${upper}`;
    return `${exact} = ${hedge ? `${hedge} ` : ''}${range} ${unit}`;
  });
}

test('groups of digits that a space parts are one number in French, but not behind a longer one', () => {
  const french = languageFor('fr');
  expect(read('100 000 manifestants', french)).toEqual(['100 000 manifestants = 100000 manifestants']);
  expect(read('en 2020 300 personnes', french)).toContain('300 personnes = 300 personnes');
});

test.each([
  ['be', 'У жніўні 2020 людзей білі, 14 жніўня людзей вызвалілі, у 2020 годзе людзей было больш', []],
  ['cs', '12. srpna lidí přibylo, v roce 2020 lidí ubylo', []],
  ['de', 'Am 9. August Menschen, im Jahr 2020 Menschen, im August 2020 Demonstranten', []],
  ['fr', 'Le 12 août les manifestants, en août 2020 personnes', []],
  ['lt', 'rugpjūčio 9 žmonės, 2020 m. rugpjūčio 9 d. žmonių', []],
  ['pl', '12 sierpnia 2020 r. protestujących, w 2020 roku osób', []],
  ['ru', 'В августе 2020 протестующих били, 14 августа человек погиб, в 2020 году людей', []],
  ['uk', '9 серпня люди вийшли, у 2020 році людей', []],
  // What stands behind a month is a day in some languages alone.
  ['ru', 'В августе 20 человек задержали', ['20 человек = 20 человек']],
])('days and years count nobody in %s: %s', (tag, text, expected) => {
  expect(read(text, languageFor(tag))).toEqual(expected);
});

describe('quantitiesIn', () => {
  test.each([
    // numbers
    ['a count', 'some 300 sailors and 40 people', ['40 people = 40 people']],
    ['words between', '31 senior Lakeland officials', ['31 = 31 officials']],
    ['a number word', 'two protesters', ['two protesters = 2 protesters']],
    ['tens and ones', 'thirty-five students', ['thirty-five students = 35 students']],
    ['a magnitude', '1.5 million voters', ['1.5 million voters = 1500000 voters']],
    ['two magnitudes', 'two hundred thousand people', ['two hundred thousand people = 200000 people']],
    ['a magnitude behind an article', 'a hundred workers', ['a hundred workers = 100 workers']],
    ['a dozen', 'a dozen journalists', ['a dozen journalists = 12 journalists']],
    ['several dozen', 'several dozen people', ['several dozen people = 24..99 people']],
    ['dozens', 'dozens of people', ['dozens = 24..99 people']],
    ['tens of thousands', 'tens of thousands of protesters', ['tens of thousands = 20000..99999 protesters']],
    ['a rank', 'his sixth term', ['sixth term = 6 term']],
    ['a rank in digits', 'his 6th presidential term', ['6th = 6 term']],
    // shares
    ['a share in words', '80.1 percent of the vote', ['80.1 percent = 80.1 percent']],
    ['a share in two words', '80 per cent of the vote', ['80 per cent = 80 percent']],
    ['a share as a sign', 'won 80% of the vote', ['80% = 80 percent']],
    ['a share at the end', 'Turnout was 84.3%', ['84.3% = 84.3 percent']],
    ['two-thirds', 'two-thirds of the voters', ['two-thirds = 66.7 percent']],
    ['a third', 'a third of the workers', ['a third = 33.3 percent']],
    ['half', 'half of all employees', ['half = 50 percent']],
    // hedges
    ['almost', 'almost 7,000 people', ['almost 7,000 people = almost 7000 people']],
    ['at least', 'at least two protesters', ['at least two protesters = at-least 2 protesters']],
    ['more than', 'more than 6,700 people', ['more than 6,700 people = over 6700 people']],
    ['over', 'over 400 people', ['over 400 people = over 400 people']],
    ['up to', 'up to 50 people', ['up to 50 people = up-to 50 people']],
    [
      'an estimated',
      'an estimated 200,000 protesters',
      ['an estimated 200,000 protesters = about 200000 protesters'],
    ],
    ['around', 'around 40 people', ['around 40 people = about 40 people']],
    // ranges
    ['between', 'between 5,000 and 7,000 people', ['between 5,000 and 7,000 people = 5000..7000 people']],
    ['to', '60 to 70 percent', ['60 to 70 percent = 60..70 percent']],
    ['a hyphen', '60-70% of the vote', ['60-70% = 60..70 percent']],
    ['a dash', '40–60 people', ['40–60 people = 40..60 people']],
    [
      'two numbers are no range',
      '40 people and 60 workers',
      ['40 people = 40 people', '60 workers = 60 workers'],
    ],
    // years
    ['years of rule', 'in power for 26 years', ['26 years = 26 years']],
    ['years of rule, with hyphens', 'a 26-year-old hold on power', ['26 = 26 year']],
    ['years of prison', 'sentenced to 11 years in prison', ['11 years = 11 years']],
    ['years of anything else', 'a bridge 26 years old', []],
    // nothing of a crisis
    ['a date', 'on 19 August 2020', []],
    ['a day behind its month', 'On August 12 people left', []],
    ['a day behind a month cut short', 'On Aug. 12 people left', []],
    ['a day before its month', 'the 9 August candidates', []],
    ['a year behind its month', 'in August 2020 protesters were beaten', []],
    ['a year behind a whole date', 'on 9 August 2020 people voted', []],
    ['a year before what it tells of', 'the 2020 presidential candidates', []],
    ['more than a month has days', 'in May 300 people were held', ['300 people = 300 people']],
    ['a year that counts', 'exactly 2006 people', ['2006 people = 2006 people']],
    ['a day', 'entered an 11th day', []],
    ['a distance', 'three kilometres from the town', []],
    ['a unit behind a comma', 'in 2020, people left', []],
    ['a unit of somebody else', 'at 7 with the workers', []],
    ['a first person', 'the first woman in the office', []],
    ['no number', 'people and votes', []],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));

  test('lie in the text, in order and apart, whatever it is', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ...[
              '7,000',
              '80.1',
              '60',
              '%',
              '-',
              '–',
              ' to ',
              ' and ',
              'between ',
              'at least ',
              ' of ',
              ', ',
              '. ',
            ],
            ...[
              'two',
              'thirds',
              'half',
              'thirty',
              'five',
              'a ',
              'dozen',
              'million ',
              ' people ',
              ' percent ',
              ' years ',
            ],
            ...['sixth', ' term', '6th', ' power ', '𝟽', '٧'],
          ),
        ),
        parts => {
          const { tokens, found } = quantities(parts.join(''));
          let last = 0;
          for (const {
            quantity: { value, upper, exact },
            from,
            to,
          } of found) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            expect(parts.join('').startsWith(exact, tokens[from]!.start)).toBe(true);
            expect(value).toBeGreaterThanOrEqual(0);
            if (upper !== null) expect(upper).toBeGreaterThan(value);
            last = to;
          }
          expect(last).toBeLessThanOrEqual(tokens.length);
        },
      ),
    ));
});

test('reading a statement ten times as long takes ten times the steps', () => {
  const steps = (text: string) => {
    const tokens = tokensIn(text, english);
    let reads = 0;
    const counted = new Proxy(tokens, {
      get: (target, key, receiver) => {
        reads++;
        return Reflect.get(target, key, receiver);
      },
    });
    quantitiesIn(text, counted, { from: 0, to: tokens.length }, english);
    return reads;
  };
  const text = 'between two and 7,000 people, a third of the voters, one of two million and at least half, ';
  expect(steps(text.repeat(100))).toBeLessThanOrEqual(10.5 * steps(text.repeat(10)));
});
