import type { Language } from './language';
import { unwritten } from './unwritten';

/** Polish, as far as names need it: the cases of nouns, of adjectives and of names that are like either. */
export const polish: Language = {
  ...unwritten,
  tag: 'pl',
  quotationMarks: [
    ['„', '”'],
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  inflections: {
    // Masculine and neuter nouns and surnames, as folded: Putina, Mińskiem, Kremlowi, Wilnie.
    a: ['', 'o'],
    u: ['', 'o'],
    owi: ['', 'o'],
    em: ['', 'o'],
    iem: ['', 'o'],
    ie: ['', 'a', 'o', 'ia'],
    e: ['', 'a', 'o'],
    y: ['', 'a'],
    i: ['', 'a', 'o'],
    om: [''],
    ce: ['ka', 'ko'],
    dze: ['ga'],
    rze: ['r', 'ra'],
    dzie: ['d', 'da'],
    cie: ['t', 'ta'],
    le: ['l', 'la', 'lo'],
    // With a vowel that falls out: Paweł, Pawła.
    wla: ['wel'],
    wlowi: ['wel'],
    wlem: ['wel'],
    ca: ['ec'],
    cowi: ['ec'],
    cem: ['ec'],
    // Feminine nouns and names: Rosji, Białorusią, Unii, Warszawę.
    ii: ['ia'],
    ia: [''],
    ji: ['ja'],
    je: ['ja'],
    // Adjectives and surnames like them: Cichanouskiej, Europejskiej, Tichanowskiego.
    iego: ['i'],
    iemu: ['i'],
    im: ['i'],
    iej: ['a'],
    ego: ['y', 'e'],
    emu: ['y', 'e'],
    ym: ['y'],
    ej: ['a'],
    ich: ['ie'],
    ych: ['e'],
  },
};
