/** How numbers are written in Czech, and what stands around them. */
import type { Language } from '../language';
import { list, valued } from '../write';

export const numbers: Pick<
  Language,
  | 'numberFormat'
  | 'numberWords'
  | 'magnitudes'
  | 'vagueNumbers'
  | 'ordinals'
  | 'fractions'
  | 'partitives'
  | 'memberships'
  | 'shares'
  | 'ranges'
  | 'dates'
  | 'hedges'
> = {
  numberFormat: { group: '\u00A0', decimal: ',' },
  numberWords: {
    ...valued(2, 'dva dve dvou dvoje'),
    ...valued(3, 'tri tri troje'),
    ...valued(4, 'ctyri ctyr ctvero'),
    ...valued(5, 'pet peti'),
    ...valued(6, 'sest sesti'),
    ...valued(7, 'sedm sedmi'),
    ...valued(8, 'osm osmi'),
    ...valued(9, 'devet deviti'),
    ...valued(10, 'deset deseti'),
    ...valued(11, 'jedenact jedenacti'),
    ...valued(12, 'dvanact dvanacti'),
    ...valued(13, 'trinact trinacti'),
    ...valued(14, 'ctrnact ctrnacti'),
    ...valued(15, 'patnact patnacti'),
    ...valued(16, 'sestnact sestnacti'),
    ...valued(17, 'sedmnact sedmnacti'),
    ...valued(18, 'osmnact osmnacti'),
    ...valued(19, 'devatenact devatenacti'),
    ...valued(20, 'dvacet dvaceti'),
    ...valued(30, 'tricet triceti'),
    ...valued(40, 'ctyricet ctyriceti'),
    ...valued(50, 'padesat padesati'),
    ...valued(60, 'sedesat sedesati'),
    ...valued(70, 'sedmdesat sedmdesati'),
    ...valued(80, 'osmdesat osmdesati'),
    ...valued(90, 'devadesat devadesati'),
    ...valued(100, 'sto sta'),
  },
  magnitudes: {
    ...valued(10, 'desitek desitky'),
    ...valued(100, 'set stovek stovky'),
    ...valued(1000, 'tis tisic tisice tisicu'),
    ...valued(1e6, 'mil milion milionu miliony'),
    ...valued(1e9, 'mld miliarda miliardy miliard'),
  },
  vagueNumbers: {
    'par desitek': [20, 99],
    desitek: [20, 99],
    desitky: [20, 99],
    'nekolik desitek': [20, 99],
    stovky: [200, 999],
    'nekolik set': [200, 999],
    'nekolik stovek': [200, 999],
    'par stovek': [200, 999],
    stovek: [200, 999],
    tisice: [2000, 9999],
    tisicu: [2000, 9999],
    'nekolik tisic': [2000, 9999],
    'nekolik desitek tisic': [20_000, 99_999],
    'desitky tisic': [20_000, 99_999],
    'nekolik set tisic': [200_000, 999_999],
    'stovky tisic': [200_000, 999_999],
    statisice: [200_000, 999_999],
    miliony: [2e6, 999e6],
  },
  ordinals: {
    words: {
      ...valued(2, 'druhe druhy druhem'),
      ...valued(3, 'treti tretim'),
      ...valued(4, 'ctvrte ctvrty ctvrtem'),
      ...valued(5, 'pate paty patem'),
      ...valued(6, 'seste sesty sestem'),
      ...valued(7, 'sedme sedmy sedmem'),
    },
    endings: [],
    of: list('mandat mandatu obdobi'),
  },
  fractions: {
    ...valued(1 / 2, 'polovina polovinu poloviny polovine'),
    ...valued(1 / 3, 'tretina tretinu tretiny'),
    ...valued(1 / 4, 'ctvrtina ctvrtinu ctvrtiny'),
  },
  partitives: list('z ze'),
  memberships: list('jeden jedna jedno jednim jednou jednoho jedne').flatMap(one => [
    `${one} z`,
    `${one} ze`,
  ]),
  shares: list('procent procenta procento procentum'),
  ranges: { openers: list('od mezi'), links: [{ word: 'az' }, { word: 'do' }, { word: 'a', open: true }] },
  dates: {
    months:
      list(`leden ledna lednu unor unora unoru brezen brezna breznu duben dubna dubnu kveten kvetna kvetnu cerven cervna cervnu
    cervenec cervence cervenci srpen srpna srpnu zari rijen rijna rijnu listopad listopadu prosinec prosince prosinci`),
    days: ['before'],
    years: list('rok roku roce'),
  },
  hedges: {
    about: ['asi', 'cca', 'kolem', 'okolo', 'priblizne', 'zhruba'],
    almost: ['bezmala', 'skoro', 'temer'],
    'at-least': ['alespon', 'minimalne', 'nejmene', 'nejmin', 'prinejmensim'],
    over: ['pres', 'vic nez', 'vice nez'],
    'up-to': ['az', 'maximalne', 'nanejvys', 'nejvyse'],
  },
};
