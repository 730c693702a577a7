/** Words of a text, with the edges that Unicode gives them, and the form in which they are compared. */

/** One word. Offsets are UTF-16 code units. */
export interface Word {
  start: number;
  end: number;
}

const letter = /[\p{L}\p{M}]/u;
const digit = /\p{N}/u;
const joint = /['’\u00AD]/;

/** What a character may be to a word. */
enum Part {
  Unknown,
  None,
  Letter,
  Digit,
  Joint,
}

function partOf(character: string): Part {
  if (letter.test(character)) return Part.Letter;
  if (digit.test(character)) return Part.Digit;
  return joint.test(character) ? Part.Joint : Part.None;
}

/** The answers of `partOf` by code unit: a regular expression for every character would cost four times as much. */
const parts = new Uint8Array(0x10000);

/** The part that the character at `at` plays; both halves of a pair of surrogates answer for the whole. */
function partAt(text: string, at: number): Part {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const isLow = unit >= 0xdc00 && at > 0 && text.codePointAt(at - 1)! > 0xffff;
    return partOf(String.fromCodePoint(text.codePointAt(isLow ? at - 1 : at)!));
  }
  if (parts[unit] === Part.Unknown) parts[unit] = partOf(text[at]!);
  return parts[unit]!;
}

/**
 * The words of `text` between two offsets (UTF-16 units, `to` behind the last), in order. A word is a run of letters,
 * marks and digits; an apostrophe or a soft hyphen belongs to it between two letters. Hyphens and dots part words.
 */
export function words(text: string, from = 0, to = text.length): Word[] {
  const found: Word[] = [];
  let start = -1;
  let before: Part = Part.None;
  for (let at = from; at < to; at++) {
    const part = partAt(text, at);
    const inside =
      part === Part.Letter ||
      part === Part.Digit ||
      (part === Part.Joint && before === Part.Letter && at + 1 < to && partAt(text, at + 1) === Part.Letter);
    if (inside && start < 0) start = at;
    else if (!inside && start >= 0) {
      found.push({ start, end: at });
      start = -1;
    }
    before = part;
  }
  if (start >= 0) found.push({ start, end: to });
  return found;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII begins with them.
const plain = /^[\x00-\x7F]*$/;
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
  if (plain.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(latinMarks, '$1')
    .toLowerCase()
    .replace(stress, '$1')
    .normalize('NFC')
    .replace(variants, letter => plainForm[letter]!);
}
