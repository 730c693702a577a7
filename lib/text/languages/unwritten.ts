import { english } from './en';
import type { Language } from './language';

/** What opens and closes a quotation somewhere. */
const marksAnywhere: Language['quotationMarks'] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['‘', '’'],
  ['‚', '‘'],
];

/** A language of which no rules are written down: English words with the quotation marks of all languages. */
export const unwritten: Language = { ...english, quotationMarks: marksAnywhere, owners: '' };
