import type { Language } from './language';
import { unwritten } from './unwritten';

/** Czech, as far as names need it: the cases of nouns, of adjectives and of names that are like either. */
export const czech: Language = {
  ...unwritten,
  tag: 'cs',
  quotationMarks: [
    ['„', '“'],
    ['»', '«'],
    ['“', '”'],
    ['"', '"'],
  ],
  inflections: {
    // Masculine and neuter nouns and surnames, as folded: Putina, Lukašenkovi, Běloruska, Minskem.
    a: ['', 'o'],
    u: ['', 'o'],
    ovi: ['', 'o'],
    em: ['', 'o'],
    e: ['', 'a'],
    ovy: ['', 'o'],
    ova: ['', 'o'],
    uv: ['', 'o'],
    om: [''],
    ku: ['ek', 'ko'],
    ka: ['ek', 'ko'],
    kem: ['ek', 'ko'],
    // Feminine nouns and names: Moskvy, Varšavě, Unií.
    y: ['a'],
    ou: ['a'],
    ii: ['ie', 'ia'],
    i: ['e', 'a'],
    // Adjectives and surnames like them: Tichanovské, Evropskou.
    eho: ['y'],
    emu: ['y'],
    ym: ['y'],
    iho: ['i'],
    imu: ['i'],
    im: ['i'],
  },
};
