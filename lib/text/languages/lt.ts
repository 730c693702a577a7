import type { Language } from './language';
import { speakers } from './lt-speakers';
import { asReported, reportingVerbs } from './lt-verbs';
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
    `apskaiciavimais duomenimis isitikinimu ivertinimu liudijimu manymu nuomone pareiskimu pranesimu skaiciavimais supratimu
    teigimu tikinimu tvirtinimu vertinimu zodziais ziniomis`,
  ),
  relays: { verbs: list('informuoja pranesa raso rase skelbia'), link: [] },
  freeOrder: true,
  plurals: [],
  oblique: {
    endings: list('o u ui aus iaus ams iams oms ems ais iais omis emis ose uose ese oje eje yje ime'),
    speakers: [],
  },
  addressees: list(
    'agenturai agenturoms bns dienrasciui elta eltai laikrasciui lrt naujienu portalui radijui televizijai zurnalistams',
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
    `gali galejo galetu turi turejo turetu privalo privalejo nori norejo noretu ketina ketino butu galbut`,
  ),
  negations: list('ne nei nera nebuvo nebus nebe niekada niekad negali negalejo be'),
  adverbs:
    list(`taip pat jau dar vel dabar siuo siandien vakar rytoj anksciau veliau tuomet tada tuo tik tiktai net jam jai jiems
    neseniai oficialiai viesai pats pati patys esa vis siemet pernai kartu vien pakartotinai tarsi atvirai aiskiai
    tiesiog ypac todel`),
  adverbEndings: list('iskai aliai ingai tinai'),
  notAdverbs: [],
  times:
    list(`pirmadieni antradieni treciadieni ketvirtadieni penktadieni sestadieni sekmadieni pirmadienio antradienio
    treciadienio ketvirtadienio penktadienio sestadienio sekmadienio sausio vasario kovo balandzio geguzes birzelio liepos
    rugpjucio rugsejo spalio lapkricio gruodzio sausi vasari kova balandi geguze birzeli liepa rugpjuti rugseji spali lapkriti
    gruodi diena dienos dienas savaite savaites menesi menesio metais metu metus vakare vakara ryta ryte nakti vidurdieni
    popiet savaitgali d m`),
  timeModifiers: list(
    'praejusi praejusia praejusiais praejusio praejusios si sia siais sio sios kita kitais',
  ),
  determiners: {
    definite: list('sis si sie sios sio siam tas ta tie tos to tam'),
    single: list('vienas viena kazkoks kazkokia'),
    other:
      list(`jo jos savo musu jusu mano tavo kiekvienas kiekviena visi visos daug keletas keli kelios daugelis dauguma
      kiti kitos joks jokia`),
  },
  prepositions:
    list(`ant anot aplink apie at be del i iki is link netoli nuo pagal pas pasak per po prie pries pro salia su tarp ties uz
    virs vietoj`),
  agents: ['is'],
  passiveAgents: [],
  conjunctions: list('ar arba bei bet ir nei o taciau'),
  hypotheticals: list('jei jeigu'),
  emptyObjects: list('nieko'),
  subordinators: list('jei jeigu kadangi kai kada kaip kol kur nes nors paklausta paklaustas paklausti'),
  functionWords:
    list(`as tu jis ji mes jus jie jos jo ju jam jai juos ja jiems man mane mus musu savo sau save tas ta tie tos to tam tai sis
    si sie sios sio cia ten taip toks tokia kuris kuri kurie kurios kad jog ar kaip kas kai yra buvo bus buti butu labai daugiau
    maziau visi visos viskas jau pat ir o bet taciau arba bei i is su uz apie per po del be iki nuo prie pries ant sake teige
    pareiske`),
  voices: list('administracija delegacija rezimas vadovybe valdzia vyriausybe'),
  organs:
    list(`agentura agenturos atstovas atstove bankas biuras centras departamentas dienrastis fondas grupe imone judejimas kanalas
    komisija komitetas laikrastis ministerija organizacija partija portalas portalo radijas sajunga svetaine taryba tarnyba
    televizija`),
  bodies: list('aljansas bendrija institucija organizacija sajunga'),
  organisationNouns: list('bendrove imone kanalas laikrastis partija'),
  utterances: list('interviu irasas kalba kreipimasis laiskas pareiskimas pranesimas'),
  documents: list('apklausa apklausos ataskaita dokumentai dokumentas duomenys statistika tyrimai tyrimas'),
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
  hedges: {
    about: ['apie', 'apytiksliai', 'mazdaug'],
    almost: ['beveik', 'kone'],
    'at-least': ['bent', 'bent jau', 'maziausiai', 'ne maziau kaip', 'ne maziau nei'],
    over: ['daugiau kaip', 'daugiau nei', 'per', 'virs'],
    'up-to': ['iki', 'daugiausia', 'ne daugiau kaip'],
  },
  units:
    list(`aktyvistu arestu asmenis asmenu asmenys balsu baltarusiu baltarusius dalyviu dalyviai darbininku darbuotoju demonstrantu
    demonstrantai doleriu eurai euru eurus gyventoju kaliniai kaliniu kalinius kandidatu kariu kariai lietuviu moterys moteru
    nuteistuju pabegeliu parasu pareigunu pareigunai pilieciu policininku policininkai politiniu protestuotoju protestuotojai
    rinkeju rubliu sulaikymu sulaikytuju suzeistuju studentu suimtuju vaiku vaikai vyrai vyru zmogus zmogu zmones zmoniu zurnalistai
    zurnalistu zurnalistus zuvusiuju migrantu migrantai`),
  durations: {
    units: list('metai metu metus menesiai menesiu menesius'),
    of: list('arestu kalejimo kalejime kolonijoje kolonijos nelaisves valdo valdzioje'),
  },
  incidents:
    list(`arestavo arestuot|as|a|i|os deportavo deportuot|as|a|i|os istremt|as|a|i|os istreme kankinam|as|a|i|os kankino
    kankinim|ai|u|us mire muse musami nukentejo nusove nusaut|as|a|i nuteis|e nuteist|as|a|i|os nuzude nuzudyt|as|a|i|os
    pagrobe pagrobt|as|a|i|os susaud|e suimt|as|a|i|os sueme sulaike sulaikyt|as|a|i|os sumuse sumust|as|a|i|os suzeide
    suzeist|as|a|i|os suzalot|as|a|i|os zuvo zuvus|i|ieji ziauriai`),
  opinions:
    list(`apgailestauja deja isitikines isitikinusi nerimauja privalo reikia reiketu susirupines susirupinusi tikisi tikimes tikiu
    turetu viliasi`),
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
    person:
      list(`advokat|as|e agronomas aktor|ius|e aktyvist|as|e ambasador|ius|e analitik|as|e architekt|as|e arkivyskupas
      autor|ius|e bankininkas blogeris blogere brolis chirurgas daininink|as|e darbinink|as|e darbuotoj|as|a dailinink|as|e dalyv|is|e
      deputat|as|e dirigentas diplomat|as|e direktor|ius|e dukra ekonomist|as|e ekspert|as|e europarlamentar|as|e
      filosof|as|e fizikas fotograf|as|e generolas gubernatorius gydytoj|as|a gynej|as|a inzinier|ius|e istorik|as|e
      kancler|is|e kandidat|as|e kapitonas kardinolas kolega komentator|ius|e kompozitor|ius|e konsul|as|e
      koordinator|ius|e korespondent|as|e kunigas laureat|as|e lyder|is|e majoras meras mere ministr|as|e mokslinink|as|e
      mokytoj|as|a motina muzikant|as|e narys nare  olimpiet|is|e opozicionier|ius|e organizator|ius|e
      pareigun|as|e parlamentar|as|e patarej|as|a pavaduotoj|as|a pensinink|as|e pirminink|as|e plaukik|as|e poetas poete
      policinink|as|e politik|as|e politolog|as|e premjer|as|e prezident|as|e profesor|ius|e prodiuser|is|e programuotojas
      prokuror|as|e pulkininkas rasytoj|as|a redaktor|ius|e reporter|is|e rezisier|ius|e savanor|is|e sekretor|ius|e
      senator|ius|e sesuo signatar|as|e sociolog|as|e sportinink|as|e steigej|as|a student|as|e sunus teisej|as|a
      teisinink|as|e tevas trener|is|e tyrej|as|a ukinink|as|e vadov|as|e vairuotojas verslinink|as|e vertej|as|a vicekancleris
      viceministr|as|e vyras vyskupas zmona zurnalist|as|e `),
    organisation: list(
      `agentura fondas grupe imone iniciatyva judejimas kanalas organizacija partija platforma portalas`,
    ),
  },
};
