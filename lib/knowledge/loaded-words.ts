/** Words that take a side, with the reason why a card does without them. Quoted words are somebody's own, and stay. */

interface LoadedWord {
  pattern: RegExp;
  reason: string;
}

const loaded = (words: string, reason: string): LoadedWord => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu'),
  reason,
});

const loadedWords: readonly LoadedWord[] = [
  loaded('regimes?', 'it denies a government its name; write "government", "authorities" or "leadership"'),
  loaded('dictator(?:s|ship|ial)?', 'it is a verdict; say who calls it so, in quotation marks'),
  loaded(
    'junta|clique|henchm[ae]n|cronies|puppets?|stooges?',
    'it is abuse; name the people and their offices',
  ),
  loaded(
    'terrorists?',
    'it is a verdict or a label of the authorities; say what was done, or who says so, in quotation marks',
  ),
  loaded('extremists?', 'it is a label of the authorities; say who uses it, in quotation marks'),
  loaded('traitors?|treacherous', 'it is abuse; say what was done'),
  loaded('so-called|self-styled|self-proclaimed', 'it casts doubt; say who disputes what'),
  loaded('heroic|heroes?|martyrs?', 'it is praise; say what was done'),
  loaded('brutal(?:ly|ity)?|savage(?:ly)?|bloody|bloodthirsty', 'it judges; say what happened, with figures'),
  loaded('illegitimate|sham|farcical|farce', 'it is a verdict; say who holds this view, in quotation marks'),
  loaded('coup', 'it is a verdict of one side; say who calls it so, in quotation marks'),
  loaded('obviously|clearly|undoubtedly|of course|notorious(?:ly)?', 'it argues; let the source speak'),
];

const quoted = /“[^”]*”|"[^"]*"|‘[^’]*’/gu;

/** The loaded words of a text outside quotation marks, each with the reason against it. */
export function findLoadedWords(text: string): { word: string; reason: string }[] {
  const unquoted = text.replace(quoted, '');
  return loadedWords.flatMap(({ pattern, reason }) => {
    const word = pattern.exec(unquoted)?.[0];
    return word ? [{ word, reason }] : [];
  });
}
