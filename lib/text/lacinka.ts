/**
 * Belarusian in Latin letters, as it writes itself: Статкевіч is Statkievič. By the rules of Łacinka, from which the
 * official romanisation of place names differs in ł alone (https://en.wikipedia.org/wiki/Belarusian_Latin_alphabet).
 */

/** Letters that stand for the same wherever they stand, without their marks; the signs stand for nothing. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  "аa бb вv гh ґg дd жz зz іi иi йj кk лl мm нn оo пp рr сs тt уu ўu фf хch цc чc шs щsc ыy эe ь ъ ’ '"
    .split(' ')
    .map(([cyrillic, ...latin]) => [cyrillic!, latin.join('')]),
);

/** Vowels that begin with a sound of their own, which is i behind a consonant and nothing behind л. */
const iotated: Readonly<Record<string, string>> = { е: 'e', ё: 'o', ю: 'u', я: 'a' };
const consonant = /[бвгґджзкмнпрстфхцчшщ]/;

function syllable(vowel: string, before: string | undefined): string {
  if (before === 'л') return vowel;
  return before !== undefined && consonant.test(before) ? `i${vowel}` : `j${vowel}`;
}

/** A name in Cyrillic as Łacinka has it, but without the marks on its letters, which comparing leaves out as well. */
export function asLacinka(name: string): string {
  const lower = name.toLowerCase();
  return [...lower]
    .map((letter, at) => {
      const vowel = iotated[letter];
      const latin = vowel ? syllable(vowel, lower[at - 1]) : (letters[letter] ?? letter);
      return name[at] === letter ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
    })
    .join('');
}
