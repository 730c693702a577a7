/** The form in which words are compared. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII begins with them.
const plain = /^[\x00-\x7F’]*$/;
const latinMarks = /(\p{Script=Latin})\p{M}+/gu;
/** Dictionaries and encyclopaedias print the stress of a Cyrillic word; the press does not. */
const stress = /([аеиоуыэюяіє])[\u0300\u0301]/g;
const variants = /[\u00ADёłøđðħıßæœþ’ʼ]/g;
const plainForm: Record<string, string> = {
  '\u00AD': '',
  ё: 'е',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  '’': "'",
  ʼ: "'",
};

/**
 * The form in which a word is compared: lower case, Latin letters without their diacritics, one kind of apostrophe,
 * no soft hyphens, е for ё. Letters that other scripts tell apart, such as и and й, stay apart.
 */
export function fold(word: string): string {
  if (plain.test(word)) return word.toLowerCase().replaceAll('’', "'");
  return word
    .normalize('NFKD')
    .replace(latinMarks, '$1')
    .toLowerCase()
    .replace(stress, '$1')
    .normalize('NFC')
    .replace(variants, letter => plainForm[letter]!);
}
