import { italian as elisions } from './elisions';
import type { Language } from './language';
import { unwritten } from './unwritten';

/** Italian, as far as names need it: what is elided before a vowel. */
export const italian: Language = {
  ...unwritten,
  tag: 'it',
  quotationMarks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  possessives: [],
  elisions,
};
