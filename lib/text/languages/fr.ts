import type { Language } from './language';
import { unwritten } from './unwritten';

/** French, as far as names need it: what is elided before a vowel. */
export const french: Language = {
  ...unwritten,
  tag: 'fr',
  quotationMarks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  possessives: [],
  elisions: ["d'", "l'", "qu'", "j'", "s'", "n'", "c'", "jusqu'", "lorsqu'", "puisqu'"],
};
