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
    // Masculine and neuter nouns and surnames, as folded, with their attributes and feminine forms: Putina, Lukašenkovi,
    // Běloruska, Minskem, Lukašenkův, Merkelové.
    a: ['', 'o'],
    u: ['', 'o', 'a', 'y'],
    ovi: ['', 'o'],
    em: ['', 'o', 'y'],
    e: ['', 'a'],
    ovy: ['', 'o'],
    ova: ['', 'o', 'a'],
    ove: ['', 'o', 'a'],
    ovou: ['', 'o', 'a'],
    ovu: ['', 'o'],
    ovym: ['', 'o'],
    ovych: ['', 'o'],
    ovymi: ['', 'o'],
    uv: ['', 'o'],
    om: [''],
    ku: ['ek', 'ko'],
    ka: ['ek', 'ko'],
    kem: ['ek', 'ko'],
    // Plurals: Spojených států.
    um: ['y'],
    ech: ['y'],
    // Feminine nouns and names: Moskvy, Varšavě, Unií, Praze, republice.
    ze: ['ha'],
    ce: ['ka'],
    y: ['a'],
    ou: ['a'],
    ii: ['ie', 'ia'],
    i: ['e', 'a'],
    // Adjectives and surnames like them: Tichanovské, Evropskou.
    eho: ['y', 'ij', 'i'],
    emu: ['y', 'ij', 'i'],
    ym: ['y', 'ij', 'i', 'e'],
    ych: ['e'],
    ymi: ['e'],
    iho: ['i'],
    imu: ['i'],
    im: ['i'],
  },
};
