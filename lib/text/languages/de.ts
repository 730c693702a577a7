import type { Language } from './language';
import { unwritten } from './unwritten';

/** German, as far as names need it. */
export const german: Language = {
  ...unwritten,
  tag: 'de',
  quotationMarks: [
    ['„', '“'],
    ['»', '«'],
    ['«', '»'],
    ['‚', '‘'],
    ['“', '”'],
    ['"', '"'],
  ],
  possessives: ["'s"],
  inflections: {
    // The genitive, and the endings of adjectives: Lukaschenkos, der Europäischen Union, des Europäischen Rates.
    s: [''],
    es: [''],
    e: ['er', 'es'],
    en: ['e', 'er', 'es'],
    er: ['e'],
    em: ['er', 'es'],
  },
};
