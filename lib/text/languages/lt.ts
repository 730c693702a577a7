import type { Language } from './language';
import { unwritten } from './unwritten';

/** Lithuanian, as far as names need it: the cases of the five declensions of names. */
export const lithuanian: Language = {
  ...unwritten,
  tag: 'lt',
  quotationMarks: [
    ['„', '“'],
    ['“', '”'],
    ['"', '"'],
  ],
  inflections: {
    // Plurals: geležinkeliams, Jungtinių Valstijų.
    ams: ['ai'],
    uose: ['ai'],
    ais: ['ai'],
    iu: ['is', 'ys', 'ius', 'es'],
    ese: ['es'],
    ose: ['os'],
    // Masculine nouns and names, as folded: Minsko, Peskovui, Putiną, Sergejaus, Michelio.
    o: ['as'],
    ui: ['as', 'us'],
    u: ['as', 'us', 'is', 'os'],
    a: ['as'],
    e: ['as'],
    ame: ['as'],
    io: ['is', 'ys'],
    iui: ['is', 'ys', 'ius'],
    i: ['is', 'ys', 'e'],
    yje: ['is', 'ys'],
    aus: ['us'],
    umi: ['us'],
    iaus: ['ius'],
    iumi: ['ius'],
    iuje: ['ius'],
    // Feminine nouns and names: Lukašenkos, Baltarusijoje, Marijai.
    os: ['a'],
    ai: ['a'],
    oje: ['a'],
    es: ['e'],
    ei: ['e'],
    eje: ['e'],
  },
};
