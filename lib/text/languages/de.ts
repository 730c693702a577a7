import type { Language } from './language';
import { unwritten } from './unwritten';

const list = (words: string): string[] => words.split(/\s+/);

/** German, as far as names need it, and offices. */
export const german: Language = {
  ...unwritten,
  tag: 'de',
  quotationMarks: [
    ['„', '“'],
    ['»', '«'],
    ['«', '»'],
    ['‚', '‘'],
    ['“', '”'],
    ['"', '"'],
  ],
  possessives: ["'s"],
  inflections: {
    // The genitive, and the endings of adjectives: Lukaschenkos, der Europäischen Union, des Europäischen Rates.
    s: [''],
    es: [''],
    e: ['er', 'es'],
    en: ['e', 'er', 'es'],
    er: ['e'],
    em: ['er', 'es'],
  },
  titles: { female: ['frau'], male: ['herr', 'herrn'] },
  relatives: list('der des deren dessen'),
  determiners: {
    definite: list('der die das den dem des'),
    single: list('ein eine einen einem einer eines'),
    other: list(
      'sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer kein keine jeder jede dieser diese dieses',
    ),
  },
  prepositions:
    list(`in im ins an am auf zu zum zur mit von vom bei beim nach aus fur gegen um ohne uber unter vor hinter neben
    zwischen durch bis seit wegen wahrend trotz laut`),
  conjunctions: list('und oder aber denn sondern sowie'),
  subordinators: list('dass weil wenn ob als obwohl nachdem bevor damit'),
  roles: {
    posts: {
      'head-of-state': list(
        'prasident prasidenten prasidentin staatschef staatschefs staatsprasident staatsprasidenten',
      ),
      monarch: list('konig konigin monarch monarchin'),
      'head-of-government':
        list(`ministerprasident ministerprasidenten ministerprasidentin regierungschef regierungschefs regierungschefin
        premierminister premierministerin premier kanzler kanzlerin bundeskanzler bundeskanzlerin`),
      leader: list('machthaber machthabers staatsfuhrer herrscher'),
      'foreign-minister': list(
        'aussenminister aussenministers aussenministerin chefdiplomat chefdiplomatin spitzendiplomat spitzendiplomatin',
      ),
      'interior-minister': list('innenminister innenministers innenministerin'),
      'defence-minister': list('verteidigungsminister verteidigungsministers verteidigungsministerin'),
      'prosecutor-general': list('generalstaatsanwalt generalstaatsanwalts generalstaatsanwaltin'),
      'secretary-general': list('generalsekretar generalsekretars generalsekretarin'),
      chair: list('vorsitzender vorsitzende vorsitzenden'),
      head: list('chef chefin leiter leiterin prasident prasidentin direktor direktorin'),
      spokesperson: list('sprecher sprecherin'),
    },
    articles: true,
    names: ['before', 'behind'],
    adjectives: 'before',
    predicatives: [],
    modifiers: list('autoritare autoritaren langjahrige langjahrigen umstrittene umstrittenen'),
    excluders:
      list(`ehemalige ehemaliger ehemaligen fruhere fruherer fruheren ex vize stellvertretende stellvertretenden amtierende
      kunftige kunftigen neue neuen neuer nachste nachsten letzte letzten ein eine einen einem einer jeder kein keine`),
    followers: ['kandidat', 'kandidatin'],
    predicators: list('als wurde wird werden ist war sei gewahlt ernannt bleibt'),
    links: ['von', 'der', 'des'],
    spouses: { female: list('frau ehefrau'), male: list('mann ehemann') },
    possessors: { female: list('ihr ihre ihren ihrem'), male: list('sein seine seinen seinem seiner') },
  },
  introductions: {
    person:
      list(`aktivist aktivistin analyst analystin anwalt anwaltin arzt arztin autor autorin beobachter beobachterin berater
      beraterin blogger bloggerin chef chefin chefredakteur chefredakteurin diplomat diplomatin direktor direktorin experte
      expertin forscher forscherin fotograf fotografin fuhrer fuhrerin grunder grunderin historiker historikerin journalist
      journalistin kandidat kandidatin korrespondent korrespondentin leiter leiterin minister ministerin mitarbeiter
      mitarbeiterin mitglied musiker musikerin politiker politikerin politologe politologin prasident prasidentin professor
      professorin sangerin schriftsteller schriftstellerin sprecher sprecherin student studentin vertreter vertreterin
      vorsitzende vorsitzender`),
    organisation:
      list(`agentur bank behorde bundnis firma fonds fraktion gewerkschaft gruppe initiative institut nachrichtenagentur
      netzwerk organisation partei plattform sender stiftung unternehmen verband verein zeitung zentrum`),
    links: ['fur'],
    plurals: ['en', 'nen'],
    participles: [],
    thirdPersons: [],
    verbs: [],
    verblike: [],
    verblikeEndings: [],
  },
};
