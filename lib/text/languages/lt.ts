import type { Language } from './language';
import { unwritten } from './unwritten';
import { list } from './write';

/** Lithuanian, as far as names and offices need it: the cases of the five declensions of names. */
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
  prepositions: list(`i is su uz apie per po del be iki nuo prie pries ant tarp`),
  roles: {
    posts: {
      'head-of-state': ['prezidentas', 'prezidente', 'valstybes vadovas'],
      monarch: ['karalius', 'karaliene', 'monarchas'],
      'head-of-government': [
        'ministras pirmininkas',
        'ministre pirmininke',
        'premjeras',
        'premjere',
        'kancleris',
        'kanclere',
        'vyriausybes vadovas',
      ],
      leader: ['lyderis', 'lydere', 'vadovas'],
      'foreign-minister': ['uzsienio reikalu ministras', 'uzsienio reikalu ministre', 'diplomatijos vadovas'],
      'interior-minister': ['vidaus reikalu ministras', 'vidaus reikalu ministre'],
      'defence-minister': ['krasto apsaugos ministras', 'gynybos ministras'],
      'prosecutor-general': ['generalinis prokuroras'],
      'secretary-general': ['generalinis sekretorius'],
      chair: ['pirmininkas', 'pirmininke'],
      head: ['vadovas', 'vadove', 'pirmininkas', 'pirmininke'],
      spokesperson: ['atstovas spaudai', 'atstove spaudai'],
    },
    articles: false,
    names: ['before'],
    adjectives: 'before',
    predicatives: ['u'],
    modifiers: list('dabartinis autoritarinis'),
    excluders: list(
      `buves buvusi eks vice naujas nauja busimas kitas pirmasis paskutinis isrinktas pavaduotojas rinkimai rinkimu postas kandidatas kandidate`,
    ),
    followers: list(
      `rinkimai rinkimu rinkimuose rinkimus postas poste kandidatas kandidate administracija kanceliarija patarejas pavaduotojas`,
    ),
    predicators: list('kaip'),
    links: [],
    spouses: { female: [], male: [] },
    kin: list('sunus dukte dukra brolis sesuo tevas motina zmona vyras'),
    counterparts: [],
    possessors: { female: [], male: [] },
  },
  introductions: {
    ...unwritten.introductions,
    organisation: list(
      `agentura fondas grupe imone iniciatyva judejimas kanalas organizacija partija platforma portalas`,
    ),
  },
};
