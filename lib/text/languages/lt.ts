import type { Language } from './language';
import { speakers } from './lt/speakers';
import { asReported, reportingVerbs } from './lt/verbs';
import { unwritten } from './unwritten';
import { list, valued } from './write';

/**
 * Lithuanian: the cases of the five declensions of names, offices, the nouns that introduce people, and who says what. The
 * genitive stands before its noun, and a verb is denied by what it begins with: "nesakė" is no form of "sakė".
 */
export const lithuanian: Language = {
  ...unwritten,
  tag: 'lt',
  quotationMarks: [
    ['„', '“'],
    ['„', '”'],
    ['“', '”'],
    ['«', '»'],
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
  abbreviations: list(
    'adv apskr d doc dr egz gen g gim kn kpt m mjr min mln mlrd mob nr pan pav plg pr prof proc pvz r rus t tel tukst val vyr zr',
  ),
  reportingVerbs,
  attributions: [
    ...['anot', 'pasak', 'remiantis', 'pagal'].flatMap(according =>
      list('duomenimis informacija zodziais').map(word => [according, word]),
    ),
    ['anot'],
    ['pasak'],
    ...asReported.map(form => ['kaip', form]),
  ],
  postpositions: list(
    `apskaiciavimais duomenimis isitikinimu ivertinimu liudijimu manymu nuomone pareiskimu pranesimu skaiciavimais
    supratimu teigimu tikinimu tvirtinimu vertinimu ziniomis zodziais`,
  ),
  sentenceBefore: [list('apie tai')],
  relays: { verbs: list('informuoja pranesa raso rase skelbia'), link: [] },
  freeOrder: true,
  plurals: [],
  oblique: {
    endings: list('o u ui aus iaus ams iams oms ems ais iais omis emis ose uose ese oje eje yje ime'),
    speakers: [],
  },
  addressees: list(
    'agenturai agenturoms bns dienrasciui elta eltai interviu laikrasciui lrt naujienu portalui radijui televizijai zurnalistams',
  ),
  within: [],
  judgements: [],
  complementisers: list('ar jog kad kodel'),
  pronouns: {
    female: ['ji'],
    male: ['jis'],
    neuter: [],
    plural: list('jie ju'),
    other: list('as jus kas kazkas man mes mums niekas tai tu viskas'),
  },
  relatives: list(
    'kurs kuris kuri kurie kurios kurio kuriam kuriai kuriems kurioms kuriuo kuriuos kurias kuriais kuriose',
  ),
  titles: { female: list('ponia ponios'), male: list('ponas pono') },
  participleEndings: [],
  auxiliaries: list('yra buvo bus'),
  passives: list('yra buvo bus'),
  modals: list(
    `butu galbut galejo galetu gali ketina ketino norejo noretu nori privalejo privalo turejo turetu turi`,
  ),
  negations: list('ne nei nera nebuvo nebus nebe niekada niekad negali negalejo be'),
  adverbs: list(
    `aiskiai anksciau atvirai dabar dar esa jai jam jau jiems kartu neseniai net oficialiai pakartotinai pat pati
    pats patys pernai rytoj siandien siemet siuo tada taip tarsi tiesiog tik tiktai todel tuo tuomet vakar vel
    veliau vien viesai vis ypac`,
  ),
  adverbEndings: list('iskai aliai ingai tinai'),
  notAdverbs: [],
  times: list(
    `antradieni antradienio balandi balandzio birzeli birzelio d diena dienas dienos geguze geguzes gruodi gruodzio
    ketvirtadieni ketvirtadienio kova kovo lapkricio lapkriti liepa liepos m menesi menesio metais metu metus nakti
    penktadieni penktadienio pirmadieni pirmadienio popiet rugpjucio rugpjuti rugseji rugsejo ryta ryte sausi sausio
    savaite savaites savaitgali sekmadieni sekmadienio sestadieni sestadienio spali spalio treciadieni treciadienio
    vakara vakare vasari vasario vidurdieni`,
  ),
  timeModifiers: list(
    'praejusi praejusia praejusiais praejusio praejusios si sia siais sio sios kita kitais',
  ),
  determiners: {
    definite: list('sis si sie sios sio siam tas ta tie tos to tam'),
    single: list('vienas viena kazkoks kazkokia'),
    other: list(
      `daug daugelis dauguma jo jokia joks jos jusu keletas keli kelios kiekviena kiekvienas kiti kitos mano musu savo
    tavo visi visos`,
    ),
  },
  prepositions: list(
    `anot ant apie aplink at be del i iki is link netoli nuo pagal pas pasak per po prie pries pro salia su tarp ties
    uz vietoj virs`,
  ),
  agents: ['is'],
  passiveAgents: [],
  conjunctions: list('ar arba bei bet ir nei o taciau'),
  hypotheticals: list('jei jeigu'),
  emptyObjects: list('nieko'),
  subordinators: list('jei jeigu kadangi kai kada kaip kol kur nes nors paklausta paklaustas paklausti'),
  functionWords: list(
    `ant apie ar arba as be bei bet bus buti butu buvo cia daugiau del i iki ir is ja jai jam jau ji jie jiems jis jo
    jog jos ju juos jus kad kai kaip kas kuri kurie kurios kuris labai man mane maziau mes mus musu nuo o pareiske
    pat per po prie pries sake sau save savo si sie sio sios sis su ta taciau tai taip tam tas teige ten tie to
    tokia toks tos tu uz visi viskas visos yra`,
  ),
  voices: list('administracija delegacija rezimas vadovybe valdzia vyriausybe'),
  organs: list(
    `agentura agenturos atstovas atstove bankas biuras centras departamentas dienrastis fondas grupe imone judejimas
    kanalas komisija komitetas laikrastis ministerija organizacija partija portalas portalo radijas sajunga svetaine
    tarnyba taryba televizija`,
  ),
  bodies: list('aljansas bendrija institucija organizacija sajunga'),
  organisationNouns: list('bendrove imone kanalas laikrastis partija'),
  utterances:
    list(`interviu irasas irase kalba kalboje kreipimasis kreipimesi laiskas laiske pareiskimas pareiskime pranesimas
    pranesime`),
  documents: list(
    'apklausa apklausos ataskaita ataskaitoje dokumentai dokumentas duomenys statistika tyrimai tyrimas',
  ),
  speakers,
  numberFormat: { group: '\u00A0', decimal: ',' },
  numberWords: {
    ...valued(2, 'du dvi dvieju dviejus dviem'),
    ...valued(3, 'trys triju tris'),
    ...valued(4, 'keturi keturios keturiu keturis keturias'),
    ...valued(5, 'penki penkios penkiu penkis penkias'),
    ...valued(6, 'sesi sesios sesiu sesis sesias'),
    ...valued(7, 'septyni septynios septyniu septynis'),
    ...valued(8, 'astuoni astuonios astuoniu astuonis'),
    ...valued(9, 'devyni devynios devyniu devynis'),
    ...valued(10, 'desimt desimties'),
    ...valued(11, 'vienuolika vienuolikos'),
    ...valued(12, 'dvylika dvylikos'),
    ...valued(13, 'trylika trylikos'),
    ...valued(14, 'keturiolika keturiolikos'),
    ...valued(15, 'penkiolika penkiolikos'),
    ...valued(16, 'sesiolika sesiolikos'),
    ...valued(17, 'septyniolika septyniolikos'),
    ...valued(18, 'astuoniolika astuoniolikos'),
    ...valued(19, 'devyniolika devyniolikos'),
    ...valued(20, 'dvidesimt dvidesimties'),
    ...valued(30, 'trisdesimt trisdesimties'),
    ...valued(40, 'keturiasdesimt'),
    ...valued(50, 'penkiasdesimt'),
    ...valued(60, 'sesiasdesimt'),
    ...valued(70, 'septyniasdesimt'),
    ...valued(80, 'astuoniasdesimt'),
    ...valued(90, 'devyniasdesimt'),
    ...valued(100, 'simtas simta simto'),
  },
  magnitudes: {
    ...valued(100, 'simtai simtu simtus'),
    ...valued(1000, 'tukst tukstantis tukstanti tukstanciai tukstanciu tukstancius'),
    ...valued(1e6, 'mln milijonas milijono milijona milijonai milijonu milijonus'),
    ...valued(1e9, 'mlrd milijardas milijardo milijarda milijardai milijardu milijardus'),
  },
  vagueNumbers: {
    keliolika: [11, 19],
    desimtys: [20, 99],
    desimtis: [20, 99],
    desimciu: [20, 99],
    keliasdesimt: [20, 99],
    simtai: [200, 999],
    simtus: [200, 999],
    'keli simtai': [200, 999],
    'kelis simtus': [200, 999],
    'keliu simtu': [200, 999],
    tukstanciai: [2000, 9999],
    tukstancius: [2000, 9999],
    'keli tukstanciai': [2000, 9999],
    'kelis tukstancius': [2000, 9999],
    'keliu tukstanciu': [2000, 9999],
    'keliolika tukstanciu': [11_000, 19_999],
    'desimtys tukstanciu': [20_000, 99_999],
    'desimtis tukstanciu': [20_000, 99_999],
    'keliasdesimt tukstanciu': [20_000, 99_999],
    'simtai tukstanciu': [200_000, 999_999],
    'simtus tukstanciu': [200_000, 999_999],
    milijonai: [2e6, 999e6],
  },
  ordinals: {
    words: {
      ...valued(2, 'antra antroji antrosios'),
      ...valued(3, 'trecia trecioji treciosios'),
      ...valued(4, 'ketvirta ketvirtoji ketvirtosios'),
      ...valued(5, 'penkta penktoji penktosios'),
      ...valued(6, 'sesta sestoji sestosios'),
    },
    endings: [],
    of: list('kadencija kadencijai kadencijos'),
  },
  fractions: {
    ...valued(1 / 2, 'puse puses'),
    ...valued(1 / 3, 'trecdalis trecdali trecdalio'),
    ...valued(1 / 4, 'ketvirtadalis ketvirtadali ketvirtadalio'),
  },
  partitives: ['is'],
  memberships: list('vienas viena vieno vienos vienam vienu').map(one => `${one} is`),
  shares: list('proc procentai procentas procentais procento procentu procentus'),
  ranges: { openers: list('nuo tarp'), links: [{ word: 'iki' }, { word: 'ir', open: true }] },
  dates: {
    months:
      list(`saus|is|io|i|yje vasar|is|io|i|yje kov|as|o|a|e baland|is|zio|i|zyje geguz|e|es|eje birzel|is|io|i|yje liep|a|os|oje
    rugpjut|is|i rugpjucio rugpjutyje rugsej|is|o|i|yje spal|is|io|i|yje lapkrit|is|i lapkricio lapkrityje gruod|is|zio|i|zyje`),
    days: ['behind'],
    years: list('m metai metais metu metus'),
  },
  hedges: {
    about: ['apie', 'apytiksliai', 'mazdaug'],
    almost: ['beveik', 'kone'],
    'at-least': ['bent', 'bent jau', 'maziausiai', 'ne maziau kaip', 'ne maziau nei'],
    over: ['daugiau kaip', 'daugiau nei', 'per', 'virs'],
    'up-to': ['iki', 'daugiausia', 'ne daugiau kaip'],
  },
  units: list(
    `aktyvistu arestu asmenis asmenu asmenys balsu baltarusiu baltarusius dalyviai dalyviu darbininku darbuotoju
    demonstrantai demonstrantu doleriu eurai euru eurus gyventoju kaliniai kaliniu kalinius kandidatu kariai kariu
    lietuviu migrantai migrantu moteru moterys nuteistuju pabegeliu parasu pareigunai pareigunu pilieciu
    policininkai policininku politiniu protestuotojai protestuotoju rinkeju rubliu studentu suimtuju sulaikymu
    sulaikytuju suzeistuju vaikai vaiku vyrai vyru zmogu zmogus zmones zmoniu zurnalistai zurnalistu zurnalistus
    zuvusiuju`,
  ),
  durations: {
    units: list('metai metu metus menesiai menesiu menesius'),
    of: list('arestu kalejimo kalejime kolonijoje kolonijos nelaisves valdo valdzioje'),
  },
  incidents: list(
    `arestavo arestuot|as|a|i|os deportavo deportuot|as|a|i|os istreme istremt|as|a|i|os kankinam|as|a|i|os
    kankinim|ai|u|us kankino mire musami muse nukentejo nusaut|as|a|i nusove nuteis|e nuteist|as|a|i|os nuzude
    nuzudyt|as|a|i|os pagrobe pagrobt|as|a|i|os sueme suimt|as|a|i|os sulaike sulaikyt|as|a|i|os sumuse
    sumust|as|a|i|os susaud|e suzalot|as|a|i|os suzeide suzeist|as|a|i|os ziauriai zuvo zuvus|i|ieji`,
  ),
  opinions: list(
    `apgailestauja deja isitikines isitikinusi nerimauja privalo reiketu reikia susirupines susirupinusi tikimes
    tikisi tikiu turetu viliasi`,
  ),
  plans: list('bus ketina netrukus nori planuoja rengiasi rytoj zada'),
  courtesies: list('aciu dekoja dekoju padekojo pasveikino sveikina uzuojauta'),
  furniture: {
    labels: list('foto nuotr saltinis video zymos'),
    openings: ['skaitykite taip pat', 'skaitykite daugiau', 'taip pat skaitykite', 'prenumeruokite musu'],
  },
  denials: list('atmeta atmete atsisake atsisako neige neigia paneige paneigia'),
  endings:
    list(`avimuose avimais avimus avimui avimas avimo avimu ejimas ejimo ejimu iausios iausias iausia uosius iesiems iuose uose
    ytas yta yti imas imai imo imu iams iais ius iai ams ais oms omis emis ose ese oje eje yje aus iaus iui ui ius io iu ia os es
    as is ys us ai ei a e i o u y`),
  roles: {
    posts: {
      'head-of-state': [
        'prezidentas',
        'prezidente',
        'valstybes vadovas',
        'valstybes vadove',
        'salies vadovas',
        'salies vadove',
      ],
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
      `busimas buves buvusi eks isrinktas kandidatas kandidate kitas nauja naujas paskutinis pavaduotojas pirmasis
    postas rinkimai rinkimu vice`,
    ),
    followers: list(
      `administracija kanceliarija kandidatas kandidate patarejas pavaduotojas postas poste rinkimai rinkimu rinkimuose
    rinkimus`,
    ),
    predicators: list('kaip'),
    links: [],
    spouses: { female: [], male: [] },
    kin: list('sunus dukte dukra brolis sesuo tevas motina zmona vyras'),
    counterparts: [],
    possessors: { female: ['jos'], male: ['jo'] },
  },
  introductions: {
    ...unwritten.introductions,
    participles: [],
    thirdPersons: list('avo ejo ino ojo uoja'),
    verbs: [
      ...list('dirba gyvena mate susitiko vadovauja'),
      ...reportingVerbs.flatMap(({ finite }) => finite),
    ],
    verblike: [],
    verblikeEndings: [],
    links: [],
    person: list(
      `advokat|as|e agronomas aktor|ius|e aktyvist|as|e ambasador|ius|e analitik|as|e architekt|as|e arkivyskupas
    autor|ius|e bankininkas blogere blogeris brolis chirurgas dailinink|as|e daininink|as|e dalyv|is|e
    darbinink|as|e darbuotoj|as|a deputat|as|e diplomat|as|e direktor|ius|e dirigentas dukra ekonomist|as|e
    ekspert|as|e europarlamentar|as|e filosof|as|e fizikas fotograf|as|e generolas gubernatorius gydytoj|as|a
    gynej|as|a inzinier|ius|e istorik|as|e kancler|is|e kandidat|as|e kapitonas kardinolas kolega komentator|ius|e
    kompozitor|ius|e konsul|as|e koordinator|ius|e korespondent|as|e kunigas laureat|as|e lyder|is|e majoras meras
    mere ministr|as|e mokslinink|as|e mokytoj|as|a motina muzikant|as|e nare narys olimpiet|is|e opozicionier|ius|e
    organizator|ius|e pareigun|as|e parlamentar|as|e patarej|as|a pavaduotoj|as|a pensinink|as|e pirminink|as|e
    plaukik|as|e poetas poete policinink|as|e politik|as|e politolog|as|e premjer|as|e prezident|as|e prodiuser|is|e
    profesor|ius|e programuotojas prokuror|as|e pulkininkas rasytoj|as|a redaktor|ius|e reporter|is|e rezisier|ius|e
    savanor|is|e sekretor|ius|e senator|ius|e sesuo signatar|as|e sociolog|as|e sportinink|as|e steigej|as|a
    student|as|e sunus teisej|as|a teisinink|as|e tevas trener|is|e tyrej|as|a ukinink|as|e vadov|as|e vairuotojas
    verslinink|as|e vertej|as|a vicekancleris viceministr|as|e vyras vyskupas zmona zurnalist|as|e`,
    ),
    organisation: list(
      `agentura fondas grupe imone iniciatyva judejimas kanalas organizacija partija platforma portalas`,
    ),
  },
};
