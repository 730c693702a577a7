import { describe, expect, test } from 'vitest';
import { fold } from '../../text/fold';
import { buildLexicon, type WordList } from './lexicon';
import { otherSubjects } from './other-subjects';
import { misleading, themes } from './themes';

const lexicon = buildLexicon(
  {
    war: { en: 'war$ cease_fire', uk: 'війн', fr: "invasion l'armee", be: 'зброя' },
    sport: { en: 'football', de: 'fußball', uk: "п'ятиборств" },
  },
  { en: 'world_war football_hooligan' },
);

describe('a text has words of', () => {
  test.each([
    ['one list', 'The war began', ['war']],
    ['several, in their order', 'Football in war, and football', ['sport', 'war', 'sport']],
    ['a list by their beginning', 'Footballers', ['sport']],
    ['none by the beginning of a whole word', 'A warm warning', []],
    ['a list in other letters', 'Війна', ['war']],
    ['a list with other marks', 'FUSSBALL', ['sport']],
    ['a list in a phrase, whatever parts it', 'a cease-fire, the cease\nfires', ['war', 'war']],
    ['none in half a phrase', 'They cease', []],
    ['none where it misleads', 'A football hooligan of the second world war', []],
    ['a list behind what is elided', 'L’invasion, d’invasions', ['war', 'war']],
    ['a list by an entry with what is elided', 'l’armée, d’armée', ['war', 'war']],
    ['a list in a word with an apostrophe of its own', 'П’ятиборство', ['sport']],
    ['a list in the classical spelling', 'Зьброя', ['war']],
    ['none', '', []],
  ])('%s', (_, text, expected) => {
    expect(lexicon(text)).toEqual(expected);
  });
});

test('an entry too short to be a beginning is refused', () => {
  expect(() => buildLexicon({ any: { en: 'of' } }, {})).toThrow('"of" is too short');
});

test('no entry of ours is in two lists', () => {
  const lists: Record<string, WordList> = { ...themes, ...otherSubjects, misleading };
  const listsOf = new Map<string, Set<string>>();
  for (const [name, list] of Object.entries(lists))
    for (const entry of Object.values(list).flatMap(entries => fold(entries).trim().split(/\s+/)))
      listsOf.set(entry, (listsOf.get(entry) ?? new Set()).add(name));
  expect([...listsOf].filter(([, names]) => names.size > 1).map(([entry]) => entry)).toEqual([]);
});
