import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../article';
import { countSteps } from '../count-steps';
import { findClaims } from './find-at-once';
import { articleOf, knowledgeOf, mentionsIn } from './fixture';
import { knownClaims } from './hard-cases';

const knowledge = knowledgeOf(knownClaims);

/** Kind, speaker and beginning of each claim; a speaker who is no entity stands by its words. */
function claims(...blocks: (string | { kind: BlockKind; text: string })[]): string[] {
  const article = articleOf(blocks);
  return findClaims(article, mentionsIn(article.text), knowledge).map(
    ({ kind, speaker, speakerText, exact }) =>
      `${kind} ${speaker ?? (speakerText ? `(${speakerText})` : '-')}: ${exact.split(' ').slice(0, 2).join(' ')}`,
  );
}

describe('what is a claim, and of which kind', () => {
  test.each([
    ['direct speech', '"The bridge is safe," Holm said.', ['quote anna-holm: "The bridge']],
    ['a quoted word in a report', 'Holm called the plan "reckless".', ['quote anna-holm: Holm called']],
    ['indirect speech', 'Holm said the bridge was safe.', ['reported anna-holm: Holm said']],
    ['a count', 'Police detained 40 people in Norrby.', ['figure -: Police detained']],
    ['loss without a number', 'Several boats sank and sailors were injured.', ['figure -: Several boats']],
    ['plain background', 'The harbour lies north of the old town.', []],
    ['a number of something else', 'The ferry leaves at 7 from pier 12.', []],
    ['speaking without content', 'Holm was speaking from a ship near Norrby.', []],
    ['an open question', 'Would Holm say yes?', []],
    ['what may be said', 'Holm is expected to announce the route.', []],
    ['what is not said', 'Holm has not said when the bridge will open.', []],
    ['a passive', 'The crews were told to wait.', []],
    ['somebody accused', 'A minister accused of "theft" left the town.', []],
    ['so-called', 'The so-called "iron bridge" of Norrby is shut.', []],
    ['a name in quotation marks', 'People joined the "Northern League" in Norrby.', []],
    ['a motto', 'The ship carried a banner reading "onward".', []],
  ])('%s', (_, text, expected) => expect(claims(text)).toEqual(expected));

  test('sentences of one quotation are one claim', () =>
    expect(claims('"The bridge is safe. It was built last year," Holm said.')).toEqual([
      'quote anna-holm: "The bridge',
    ]));

  test('a quotation goes on behind its verb', () =>
    expect(claims('"The bridge is safe," Holm said. "It was built last year."')).toEqual([
      'quote anna-holm: "The bridge',
    ]));

  test('a report and a quotation stay apart', () =>
    expect(claims('Holm said the bridge was safe. "It was built last year."')).toEqual([
      'reported anna-holm: Holm said',
      'quote anna-holm: "It was',
    ]));

  test('a quotation that runs into the next paragraph belongs to whoever closes it', () =>
    expect(claims('"The bridge is safe and was built last year.', 'It will open soon," Holm said.')).toEqual([
      'quote anna-holm: "The bridge',
      'quote anna-holm: It will',
    ]));

  test('but to nobody where none closes it', () =>
    expect(claims('"The bridge is safe and was built last year.', 'Holm met Brandt.')).toEqual([]));

  test('a quotation in a paragraph of its own belongs to who spoke before', () =>
    expect(claims('Holm said the bridge was safe.', '"It was built only last year."')).toEqual([
      'reported anna-holm: Holm said',
      'quote anna-holm: "It was',
    ]));

  test('but not when nobody spoke shortly before', () =>
    expect(
      claims('Holm said so today.', 'It rained.', 'It snowed.', '"It was built only last year."'),
    ).toEqual(['reported anna-holm: Holm said']));
});

describe('where it says that it is a claim', () => {
  const cues = (text: string) => {
    const article = articleOf([text]);
    return findClaims(article, mentionsIn(article.text), knowledge).map(({ cues }) =>
      cues.map(({ start, end }) => article.text.slice(start, end)),
    );
  };

  test.each([
    ['the verb of speech', '"The bridge is safe," Holm said.', [['said']]],
    [
      'the verb, without what helps it',
      'Holm has repeatedly warned that the bridge would fall.',
      [['warned']],
    ],
    ['the verb that goes on from another', 'Brandt was quoted as saying the bridge was safe.', [['saying']]],
    ['an attribution, whole', 'The bridge is safe, according to Holm.', [['according to']]],
    [
      'every verb of the same speaker',
      'Holm said the bridge was safe and warned that the tunnel was not.',
      [['said', 'warned']],
    ],
    ['the verb of the speaker alone', 'Holm said Brandt denied that the bridge was safe.', [['said']]],
    ['the verb beside the quotation', 'Holm said little. "It is safe," she told Coast News.', [['told']]],
    [
      'the figure with its hedge',
      'Police detained almost 7,000 people in Norrby.',
      [['almost 7,000 people']],
    ],
    [
      'a share with its sign, and a count',
      'Turnout in Norrby was 80%, and 40 people were held.',
      [['80%', '40 people']],
    ],
    ['every figure', 'Two workers died and 40 people were held.', [['Two workers', '40 people']]],
    ['nothing where a colon says it', "The mayor Holm is worried: 'The bridge is not safe.'", [[]]],
    ['nothing where there is no number', 'Several boats sank and sailors were injured.', [[]]],
    ['nothing in a quotation alone', 'Holm said so. "It was built only last year."', [['said'], []]],
  ])('%s', (_, text, expected) => expect(cues(text)).toEqual(expected));
});

describe('lines that are no prose', () => {
  test.each<[string, string | { kind: BlockKind; text: string }, string[]]>([
    ['a heading in quotation marks', "'The bridge is safe'", []],
    [
      'a headline that reports',
      { kind: 'title', text: 'Holm says bridge is safe' },
      ['reported anna-holm: Holm says'],
    ],
    ['a headline that reports nobody', { kind: 'heading', text: 'Experts say bridge is safe' }, []],
    ['a headline with a number', { kind: 'title', text: '40 people detained in Norrby' }, []],
    ['a caption', { kind: 'caption', text: 'Holm said the bridge was safe.' }, []],
    ['a pointer to another article', 'READ MORE: Holm says the bridge is safe.', []],
    ['a source', 'Source: Coast News said 40 people were there.', []],
    [
      'a list item',
      { kind: 'list-item', text: 'Holm said the bridge was safe.' },
      ['reported anna-holm: Holm said'],
    ],
    ['nothing', '', []],
  ])('%s', (_, block, expected) => expect(claims(block)).toEqual(expected));
});

test('an article in a language without data still has its quotations', () => {
  const article = articleOf(['Holm: «Das Schiff ist heute angekommen.»'], 'xx');
  expect(findClaims(article, mentionsIn(article.text), knowledge)).toMatchObject([
    { kind: 'quote', speaker: 'anna-holm', exact: article.text.slice(1) },
  ]);
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      '"',
      '“',
      '”',
      "'",
      '’',
      ' ',
      '. ',
      ', ',
      ': ',
      ' - ',
      '(',
      ')',
      '\u00AD',
      '?',
      '…',
      'Holm',
      'Norrby',
      "Brandt's",
    ],
    ...[
      'said',
      'saying',
      'according to',
      'who',
      'she',
      'it',
      'and',
      'of',
      'the',
      'council',
      'statement',
      'quoted',
      'as',
    ],
    ...['7,000', '40%', 'people', 'not', 'Mr', 'denied', 'bridge', 'Ж', '𝒜'],
    ...[
      'between',
      'ferry',
      'seaworthy',
      'held',
      'ballot',
      'rigged',
      'two',
      'workers',
      'drowned',
      'as',
      'sees',
    ],
  );
  const block = fc.array(piece, { maxLength: 60 }).map(parts => parts.join(''));
  const anyText = fc.oneof(
    block,
    block.map(text => text.replaceAll(/(\p{L})(\p{Lu})/gu, '$1 $2')),
    fc.string({ unit: 'binary' }),
  );

  test('claims lie in the text, in order and apart, with the very words of their span', () =>
    fc.assert(
      fc.property(
        fc.array(
          anyText.map(text => text.replaceAll('\n', ' ')),
          { maxLength: 6 },
        ),
        texts => {
          const article = articleOf(texts);
          const mentions = mentionsIn(article.text);
          const found = findClaims(article, mentions, knowledge);
          let last = 0;
          for (const { start, end, exact, kind, speakerText, cues, links, checkWorthiness } of found) {
            const made = links.map(({ claim }) => claim);
            expect(new Set(made).size).toBe(made.length);
            for (const { quantity } of links) if (quantity) expect(exact).toContain(quantity.exact);
            expect(checkWorthiness).toBeGreaterThanOrEqual(0);
            expect(checkWorthiness).toBeLessThanOrEqual(1);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(article.text.slice(start, end)).toBe(exact);
            expect(exact).not.toContain('\n');
            expect(kind === 'figure').toBe(speakerText === null);
            if (speakerText) expect(article.text).toContain(speakerText);
            let reached = start;
            for (const cue of cues) {
              expect(cue.start).toBeGreaterThanOrEqual(reached);
              expect(cue.end).toBeGreaterThan(cue.start);
              reached = cue.end;
            }
            expect(reached).toBeLessThanOrEqual(end);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(article.text.length);
          expect(findClaims(article, mentions, knowledge)).toEqual(found);
        },
      ),
    ));

  test.each<[string, (text: string, times: number) => string[]]>([
    ['many paragraphs', (text, times) => Array.from({ length: times }, () => text)],
    ['one long paragraph', (text, times) => [`${text}. `.repeat(times)]],
  ])(
    'the steps grow with the length of %s, and no faster',
    (_, paragraphs) =>
      fc.assert(
        fc.property(
          block.map(text => text.replaceAll('\n', ' ')),
          fc.constantFrom('en', 'ru', 'de'),
          (text, language) => {
            const steps = (times: number) => {
              const article = articleOf(paragraphs(text, times), language);
              const mentions = mentionsIn(article.text);
              return countSteps(() => findClaims(article, mentions, knowledge));
            };
            // What is built when it is first asked for is no part of it.
            steps(128);
            // Four times and some; the square would be sixteen times.
            expect(steps(128)).toBeLessThanOrEqual(5 * steps(32));
          },
        ),
        // So many quotations, and so many apostrophes behind an owner, as sentences in a paragraph once took the square.
        {
          numRuns: 50,
          examples: [
            ['Mr"""', 'en'],
            ["Brandts' Holm", 'en'],
          ],
        },
      ),
    60_000,
  );
});
