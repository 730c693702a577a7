import { obliqueSpeakers, speakers } from './cs-speakers';
import { asReported, reportingVerbs } from './cs-verbs';
import type { Language } from './language';
import { unwritten } from './unwritten';
import { list, valued } from './write';

/** Nouns for what somebody has said or knows, as they stand behind “podle”: "podle slov". */
const words = list(
  `analyzy dat dokumentu hodnoceni informaci mineni nazoru odhadu pruzkumu sdeleni slov statistik svedectvi tvrzeni
  udaju vyjadreni vypovedi zjisteni zprav zpravy`,
);

/**
 * Czech: the cases of nouns, of adjectives and of names that are like either; offices; the nouns that introduce people;
 * and who says what. A verb is denied by what it begins with: "neřekl" is no form of "řekl".
 */
export const czech: Language = {
  ...unwritten,
  tag: 'cs',
  quotationMarks: [
    ['„', '“'],
    ['„', '”'],
    ['‚', '‘'],
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
  abbreviations: list(
    `apod atd cca cl doc dr gen hl hod ing kap km kol kpt m mgr mil min mj mld mudr napr nar npor obr odst por prof resp rtm
    sb st str sv tel tis tj tr tzn tzv ul vyd zkr`,
  ),
  reportingVerbs,
  attributions: [
    ...['podle', 'dle'].flatMap(according => words.map(word => [according, word])),
    ['podle'],
    ['dle'],
    ['slovy'],
    ['vyplyva', 'z', 'udaju'],
    ['vyplyva', 'z'],
    ...asReported.map(form => ['jak', form]),
  ],
  attributionsRunOn: true,
  relays: { verbs: list('cituje informuje pise pisi uvadi'), link: [] },
  freeOrder: true,
  plurals: list('ali dli eli ili kli rli tli uli aly dly ely ily kly rly tly uly aji eji uji'),
  oblique: {
    endings: list('ovi ami emi imi ymi ovou'),
    // With that of which a ministry is.
    speakers: [
      ...obliqueSpeakers,
      ...list('dopravy financi obrany spravedlnosti vnitra zahranici zdravotnictvi'),
    ],
  },
  nominatives: ['ová'],
  dropped: { female: ['la'], male: ['l'] },
  addressees: list('agenture deniku listu novinarum ctk reporterum serveru stanici televizi tydeniku webu'),
  within: list('v ve na'),
  judgements: ['za'],
  complementisers: list('ze aby abychom at zda zdali jestli proc'),
  homographs: {
    ze: ['complementiser'],
    že: ['preposition'],
  },
  pronouns: {
    female: list('ona ni'),
    male: list('on nej neho'),
    neuter: ['ono'],
    plural: list('oni nich'),
    other: list('ja kdo kdosi me mne my nic nikdo neco nekdo to tom vy'),
  },
  relatives: list(
    'co coz jehoz jejiz jemuz jenz jez jimiz jimz ktera ktere kterem kteremu kterou kteri ktery kterych kterym kterymi ktereho nemz nichz nimz niz',
  ),
  titles: { female: list('pani slecna'), male: list('pan pana panu panem') },
  participleEndings: [],
  possessives: [],
  clitics: list('ho jej ji jim mi mu nam se si ti to vam'),
  reflexives: list('se si'),
  auxiliaries: list('je jsou byl byla bylo byli byly bude budou'),
  passives: list('je jsou byl byla bylo byli byly bude budou'),
  modals:
    list(`by bych bychom bys byste hodla hodlaji chce chteji chtel chtela chteli jsem jsi jsme jste ma maji mel mela melo
    meli mely mohl mohla mohli mohlo mohly mohou muze muzou musel musela museli musi nemel nemela smi`),
  negations:
    list(`ani bez nebude nebudou neda neexistuje nebyl nebyla nebyli nebylo nebyly nejsou nelze nema nemaji nemohl
    nemohou nemuze neni nikdy nikoli nikoliv`),
  adverbs:
    list(`i take tez rovnez jiz uz jeste nadale stale opet znovu ted nyni pak potom pozdeji nasledne drive tehdy dnes vcera
    zitra rano vecer dopoledne odpoledne loni letos mezitim vsak ale zase tedy proto navic pouze jen jenom dokonce opakovane
    nekolikrat nedavno naposledy sam sama sami osobne soucasne zaroven zde tam tady take totiz prece oficialne verejne
    ho jej ji jim mi mu nam se si to vam`),
  adverbEndings: list('alne arne acne ecne icne itne ivne odne ovne'),
  notAdverbs: [],
  times:
    list(`pondeli utery utery stredu streda stredy ctvrtek ctvrtka patek patku sobotu soboty sobota nedeli nedele ledna
    lednu unora unoru brezna breznu dubna dubnu kvetna kvetnu cervna cervnu cervence cervenci srpna srpnu zari rijna rijnu
    listopadu prosince prosinci den dne dni dnech tyden tydne tydnu mesic mesice mesici rok roku roce rano vecer vecera
    noc noci poledne odpoledne dopoledne vikend vikendu hodin hodinu`),
  timeModifiers: list(
    'lonskem lonskeho letosnim letosniho minuly minulou minulem minuleho pristi teto tento tuto tomto uplynuly uplynulou',
  ),
  determiners: {
    definite: list('ten ta te tento tato toto tito teto techto tomto onen ona ti tu ty tuto tyto'),
    single: list('jeden jedna jedno jakysi jakasi jisty jista'),
    other:
      list(`jeho jeji jejich svuj sva sve svoje svou muj moje moji nas nase nasi kazdy kazda kazde vsichni vsechny vsechna
      mnoho mnozi nekolik nekteri nektere vetsina jini ostatni zadny zadna zadne`),
  },
  prepositions:
    list(`behem bez blizko dik diky dle do jako k ke kolem krome kvuli mezi mimo na nad navzdory nedaleko o ob od ohledne
    okolo po pod podle pomoci pred pres pri pro proti prostrednictvim s skrz stran u uprostred uvnitr v vcetne ve vedle
    vuci vyjma vzhledem z za ze`),
  agents: list('od'),
  passiveAgents: [],
  conjunctions: list('a ale ani avsak ci i nebo anebo nybrz'),
  hypotheticals: list('jestlize kdyby kdyz pokud'),
  emptyObjects: list('nic malo'),
  subordinators:
    list(`ackoli ackoliv dokud jakmile jako jelikoz jestlize kde kdyby kdyz kdy nebot nez pokud ponevadz pote proto protoze
    prestoze tazan tazana zatimco`),
  functionWords:
    list(`ja ty on ona ono my vy oni jeho jeji jejich ho jej mu ji jim je me mne nas vas se si svuj sva sve svou ten ta to ti
    te toho tom tomu tech tim tam tu tady tak taky takovy takova ktery ktera ktere kteri ze zda jak co kdo jsem jsi jsme jste
    je jsou byl byla bylo byli byly byt bude budou by velmi vice mene vse vsechno vsichni uz jiz take i a ale v ve na do od z
    za o pres pod pred po pro bez rekl rekla uvedl uvedla`),
  voices: list('administrativa delegace rezim vedeni vlada'),
  organs:
    list(`agentura agentury banka centrum denik deniku fond hnuti komise list listu mluvci nadace organizace portal radio
    sdruzeni server serveru sluzba spolek spolecnost stanice strana svaz televize urad vybor web webu`),
  bodies: list('organizace instituce sdruzeni svaz unie'),
  organisationNouns: list('firma spolecnost stanice list strana zavod'),
  utterances: list('dopis komunike projev prohlaseni prispevek rozhovor vyzva zprava'),
  documents: list('analyza data dokument dokumenty pruzkum pruzkumy studie udaje zakon'),
  speakers,
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
  hedges: {
    about: ['asi', 'cca', 'kolem', 'okolo', 'priblizne', 'zhruba'],
    almost: ['bezmala', 'skoro', 'temer'],
    'at-least': ['alespon', 'minimalne', 'nejmene', 'nejmin', 'prinejmensim'],
    over: ['pres', 'vic nez', 'vice nez'],
    'up-to': ['az', 'maximalne', 'nanejvys', 'nejvyse'],
  },
  units:
    list(`aktivistu behloruskych cizincu delniku demonstrantu deti dolaru eur euro funkcionaru hlasu kandidatu korun lidi migrantu mrtvych muzu novinaru obcanu obeti obvinenych odsouzenych osob osoby osobam politickych
    policistu podpisu poslancu postrizenych pracovniku protestujicich pripadu rublu sportovcu stavkujicich stiznosti
    studentu trestu ucastniku uprchliku veznenych veznu vojaku volicu zadrzenych zadrzeni zamestnancu zatcenych zatceni
    zen zeny zranenych`),
  durations: {
    units: list('rok roky roku let mesic mesicu'),
    of: list('moci kolonii vezeni vezeni vladne vazby zalari'),
  },
  incidents:
    list(`biji biti brutalne mucen|a|i|o||y muceni mucili napaden|a|i|o||y obesil odsouzen|a|i|o||y odsoudil|a|o|i||y
    pokutovan|a|i||y postrelen|a|i||y postrelili pobit|a|i||y propusten|a|i||y raneni razie unesen|a|i|o||y unesli umucen||a|i
    vyhosten|a|i||y vyhostil|a|i||y zabil|a|i|o||y zabit|a|i|o||y zadrzel|a|i|o||y zadrzen|a|i|o||y zahynul|a|i|o||y
    zastrelen|a|i||y zastrelil|a|i||y zatcen|a|i|o||y zatkl|a|i|o||y zbil|a|i||y zbit|a|i|o||y zemrel|a|i|o||y
    zmlacen|a|i||y zmlatil|a|i||y zranen|a|i|o||y zranil|a|i|o||y zraneni`),
  opinions:
    list(`bohuzel doufa doufam doufame lituje mel mela meli musi museji muset nutne potreba preje presvedcen presvedcena
    verim verime veri znepokojen znepokojena znepokojeni`),
  plans: list('bude budou brzy hodla hodlaji chce chteji chysta chystaji planuje planuji zitra'),
  courtesies: list(
    'blahopreje blahopreji dekuje dekujeme dekuji diky gratuluje kondolence podekoval podekovala podekovali',
  ),
  furniture: {
    labels: list('autor cteteze ctetetake foto video zdroj tagy'),
    openings: ['ctete take', 'cetli jste', 'prectete si', 'sledujte nas'],
  },
  denials:
    list(`dementoval dementovala dementovali odmita odmitaji odmital odmitala odmitl odmitla odmitli odmitlo popira
    popiraji popiral popirala popirali poprel poprela popreli vyvratil vyvratila vyvratili vyloucil vyloucila vyloucili`),
  endings:
    list(`ovanimi ovani ostmi ostech osti ost ovych ovymi ovou ovem ovi enimi eneho enych eni ani ami emi ech ich ych imi
    ymi eho emu iho imu ove ova ovy ala alo ali aly ila ilo ili ily ela elo eli ely em im ym um om ou al il el at it ne ni
    ny na a e i o u y`),
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
    adjectivesWithin: true,
    adjectiveGenders: { ký: ['ká', 'ké'] },
    predicatives: list('em ou ym'),
    modifiers: list('soucasny autoritarsky dlouholety'),
    excluders: list(
      `byvaly byvala exprezident vice novy nova budouci pristi prvni posledni zvoleny namestek mistopredseda volby voleb urad post kandidat kandidatka kancelar funkce`,
    ),
    followers: list(`protestu opozice hnuti strany`),
    predicators: list('jako'),
    links: [],
    spouses: { female: list('manzelka zena'), male: list('manzel muz') },
    kin: list('syn dcera bratr sestra otec matka manzelka manzel'),
    counterparts: [],
    possessors: { female: ['jeji'], male: ['jeho'] },
  },
  introductions: {
    ...unwritten.introductions,
    participles: [],
    thirdPersons: list('al el il la li lo ly ul'),
    verbs: [
      ...list('ceka chce dela hraje ma pracuje pusobi studuje vede zije zna'),
      ...reportingVerbs.flatMap(({ finite }) => finite),
    ],
    verblike: [],
    verblikeEndings: [],
    links: ['pro'],
    attributes: {
      endings: list('a e eho i ich iho u y ych prav sil sluzeb ved veci'),
      verbs: list('la li lo ly'),
    },
    person:
      list(`advokat advokatka aktivista aktivistka analyticka analytik architekt architektka arcibiskup asistent asistentka
      atlet atletka autor autorka badatel badatelka basnik biskup bloger blogerka bratr bezkyne bezec celnik
      chemik chirurg clen clenka dcera dedecek delnice delnik demonstrant demonstrantka diplomat diplomatka dirigent
      dobrovolnice dobrovolnik doktor doktorka dramatik dustojnik ekonom ekonomka europoslanec europoslankyne
      expert expertka farar filozof filozofka fotbalista fotograf fotografka fyzik general gubernator guverner
      hejtman hejtmanka herec herecka historik hokejista hudebnice hudebnik informatik inspektor inzenyr kameraman
      kancler kanclerka kandidat kandidatka kapitan kardinal knez kolega kolegyne komentator komentatorka komisar konzul
      konzulka koordinator koordinatorka korespondent korespondentka kritik laureat laureatka lekar lekarka lidr lidryne
      lobbista majitel majitelka major malir malirka manazer manazerka manzel manzelka matka ministr ministryne mistopredseda
      mistopredsedkyne mluvci moderator moderatorka nacelnik namestek namestkyne novinar novinarka obchodnik obhajce
      obhajkyne ochrance odbornice odbornik odborar oligarcha ombudsman opozicnik opozicnice organizator organizatorka otec
      plavkyne plavec plukovnik podnikatel podnikatelka podporucik policista policistka politik politolog politolozka
      porucik poradce poradkyne poradatel poradatelka poslanec poslankyne pozorovatel pozorovatelka pracovnice pracovnik
      pravnicka pravnik predak predseda predsedkyne predstavitel predstavitelka premier premierka prezident prezidentka
      primator primatorka profesor profesorka programator prokurator prokuratorka publicista publicistka radni
      reditel reditelka redaktor redaktorka reporter reporterka reziser reziserka ridic sef sefka sekretar sekretarka
      senator senatorka sestra skladatel sochar sociolog sociolozka soudce soudkyne spisovatel spisovatelka
      spoluautor spoluautorka spolupracovnice spolupracovnik spoluzakladatel spoluzakladatelka sportovec sportovkyne
      sprinterka starosta starostka student studentka svedek svedkyne syn tajemnice tajemnik tenista tenistka trener
      trenerka ucastnice ucastnik ucitel ucitelka umelec umelkyne urednice urednik velitel velvyslanec velvyslankyne
      vedec vedkyne vezen vezenkyne vicepremier viceprezident vitez vitezka vojak vudce vudkyne vydavatel vysetrovatel
      zakladatel zakladatelka zalobce zalobkyne zamestnanec zamestnankyne zastupce zastupkyne zastupitel zastupitelka
      zdravotnice zdravotnik zpevacka zpevak zprostredkovatel`),
    organisation: list(
      `agentura hnuti iniciativa kampan kanal list organizace platforma portal server skupina spolecnost strana web`,
    ),
  },
};
