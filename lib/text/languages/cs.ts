import type { Language } from './language';
import { unwritten } from './unwritten';
import { list } from './write';

/** Czech, as far as names and offices need it: the cases of nouns, of adjectives and of names that are like either. */
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
  prepositions: list(
    `v ve na do od z ze s se za o pres pod nad pred po pro bez u mezi proti vuci behem k ke`,
  ),
  roles: {
    posts: {
      'head-of-state': ['prezident', 'prezidentka', 'hlava statu'],
      monarch: ['kral', 'kralovna', 'monarcha'],
      'head-of-government': [
        'premier',
        'premierka',
        'kancler',
        'kanclerka',
        'predseda vlady',
        'predsedkyne vlady',
        'sef vlady',
      ],
      leader: ['vudce', 'lidr'],
      'foreign-minister': [
        'ministr zahranici',
        'ministryne zahranici',
        'sef diplomacie',
        'ministr zahranicnich veci',
      ],
      'interior-minister': ['ministr vnitra'],
      'defence-minister': ['ministr obrany', 'ministryne obrany'],
      'prosecutor-general': ['generalni prokurator'],
      'secretary-general': ['generalni tajemnik'],
      chair: ['predseda', 'predsedkyne'],
      head: ['sef', 'sefka', 'predseda', 'predsedkyne', 'reditel', 'reditelka'],
      spokesperson: ['mluvci'],
    },
    articles: false,
    names: ['behind'],
    adjectives: 'before',
    predicatives: list('em ou ym'),
    modifiers: list('soucasny autoritarsky dlouholety'),
    excluders: list(
      `byvaly byvala exprezident vice novy nova budouci pristi prvni posledni zvoleny namestek mistopredseda volby voleb urad post kandidat kandidatka kancelar funkce`,
    ),
    followers: list(`protestu opozice hnuti strany`),
    predicators: list('jako'),
    links: [],
    spouses: { female: [], male: [] },
    possessors: { female: [], male: [] },
  },
  introductions: {
    ...unwritten.introductions,
    organisation: list(
      `agentura hnuti iniciativa kampan kanal list organizace platforma portal server skupina spolecnost strana web`,
    ),
  },
};
