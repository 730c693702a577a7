import { numbers } from './cs/numbers';
import { persons } from './cs/persons';
import { obliqueSpeakers, speakers } from './cs/speakers';
import { asReported, reportingVerbs } from './cs/verbs';
import type { Language } from './language';
import { unwritten } from './unwritten';
import { list } from './write';

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
    `apod atd cca cl doc dr gen hl hod ing kap km kol kpt m mgr mil min mj mld mudr napr nar npor obr odst por prof
    resp rtm sb st str sv tel tis tj tr tzn tzv ul vyd zkr`,
  ),
  reportingVerbs,
  attributions: [
    ...['podle', 'dle'].flatMap(according => words.map(word => [according, word])),
    ['podle'],
    ['dle'],
    ['slovy'],
    ['vyplyva', 'z', 'udaju'],
    ['vyplyva', 'z'],
    ...asReported.flatMap(form => [
      ['jak', form],
      ['jak', 'vsak', form],
    ]),
  ],
  attributionsRunOn: true,
  sentenceBefore: [list('o tom')],
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
  modals: list(
    `by bych bychom bys byste chce chteji chtel chtela chteli hodla hodlaji jsem jsi jsme jste ma maji mel mela meli
    melo mely mohl mohla mohli mohlo mohly mohou musel musela museli musi muze muzou nemel nemela smi`,
  ),
  negations: list(
    `ani bez nebude nebudou nebyl nebyla nebyli nebylo nebyly neda neexistuje nejsou nelze nema nemaji nemohl nemohou
    nemuze neni nikdy nikoli nikoliv`,
  ),
  adverbs: list(
    `ale dnes dokonce dopoledne drive ho i jej jen jenom jeste ji jim jiz letos loni mezitim mi mu nadale nam
    naposledy nasledne navic nedavno nekolikrat nyni odpoledne oficialne opakovane opet osobne pak potom pouze
    pozdeji prece proto rano rovnez sam sama sami se si soucasne stale tady take tam ted tedy tehdy tez to totiz uz
    vam vcera vecer verejne vsak zaroven zase zde zitra znovu`,
  ),
  adverbEndings: list('alne arne acne ecne icne itne ivne odne ovne'),
  notAdverbs: [],
  times: list(
    `brezna breznu cervence cervenci cervna cervnu ctvrtek ctvrtka den dne dnech dni dopoledne dubna dubnu hodin
    hodinu kvetna kvetnu ledna lednu listopadu mesic mesice mesici nedele nedeli noc noci odpoledne patek patku
    poledne pondeli prosince prosinci rano rijna rijnu roce rok roku sobota sobotu soboty srpna srpnu streda stredu
    stredy tyden tydne tydnu unora unoru utery vecer vecera vikend vikendu zari`,
  ),
  timeModifiers: list(
    'lonskem lonskeho letosnim letosniho minuly minulou minulem minuleho pristi teto tento tuto tomto uplynuly uplynulou',
  ),
  determiners: {
    definite: list('ten ta te tento tato toto tito teto techto tomto onen ona ti tu ty tuto tyto'),
    single: list('jeden jedna jedno jakysi jakasi jisty jista'),
    other: list(
      `jeho jeji jejich jini kazda kazde kazdy mnoho mnozi moje moji muj nas nase nasi nekolik nektere nekteri ostatni
    sva sve svoje svou svuj vetsina vsechna vsechny vsichni zadna zadne zadny`,
    ),
  },
  prepositions: list(
    `behem bez blizko dik diky dle do jako k ke kolem krome kvuli mezi mimo na nad navzdory nedaleko o ob od ohledne
    okolo po pod podle pomoci pred pres pri pro prostrednictvim proti s skrz stran u uprostred uvnitr v vcetne ve
    vedle vuci vyjma vzhledem z za ze`,
  ),
  agents: list('od'),
  passiveAgents: [],
  conjunctions: list('a ale ani avsak ci i nebo anebo nybrz'),
  hypotheticals: list('jestlize kdyby kdyz pokud'),
  emptyObjects: list('nic malo'),
  subordinators: list(
    `ackoli ackoliv dokud jakmile jako jelikoz jestlize kde kdy kdyby kdyz nebot nez pokud ponevadz pote prestoze
    proto protoze tazan tazana zatimco`,
  ),
  functionWords: list(
    `a ale bez bude budou by byl byla byli bylo byly byt co do ho i ja jak je jeho jej jeji jejich ji jim jiz jsem
    jsi jsme jsou jste kdo ktera ktere kteri ktery me mene mne mu my na nas o od on ona oni ono po pod pred pres pro
    rekl rekla se si sva sve svou svuj ta tady tak take takova takovy taky tam te tech ten ti tim to toho tom tomu
    tu ty uvedl uvedla uz v vas ve velmi vice vse vsechno vsichni vy z za zda ze`,
  ),
  voices: list('administrativa delegace rezim vedeni vlada'),
  organs: list(
    `agentura agentury banka centrum denik deniku fond hnuti komise list listu mluvci nadace organizace portal radio
    sdruzeni server serveru sluzba spolecnost spolek stanice strana svaz televize urad vybor web webu`,
  ),
  bodies: list('organizace instituce sdruzeni svaz unie'),
  organisationNouns: list('firma spolecnost stanice list strana zavod'),
  utterances: list('dopis komunike projev prohlaseni prispevek rozhovor vyzva zprava'),
  documents: list('analyza data dokument dokumenty pruzkum pruzkumy studie udaje zakon'),
  speakers,
  ...numbers,
  units: list(
    `aktivistu behloruskych cizincu delniku demonstrantu deti dolaru eur euro funkcionaru hlasu kandidatu korun lidi
    migrantu mrtvych muzu novinaru obcanu obeti obvinenych odsouzenych osob osobam osoby podpisu policistu
    politickych poslancu postrizenych pracovniku pripadu protestujicich rublu sportovcu stavkujicich stiznosti
    studentu trestu ucastniku uprchliku veznenych veznu vojaku volicu zadrzeni zadrzenych zamestnancu zatceni
    zatcenych zen zeny zranenych`,
  ),
  durations: {
    units: list('rok roky roku let mesic mesicu'),
    of: list('moci kolonii vezeni vezeni vladne vazby zalari'),
  },
  incidents: list(
    `biji biti brutalne mucen|a|i|o||y mucili napaden|a|i|o||y obesil odsoudil|a|o|i||y odsouzen|a|i|o||y
    pobit|a|i||y pokutovan|a|i||y postrelen|a|i||y postrelili propusten|a|i||y raneni razie umucen||a|i
    unesen|a|i|o||y unesli vyhosten|a|i||y vyhostil|a|i||y zabil|a|i|o||y zabit|a|i|o||y zadrzel|a|i|o||y
    zadrzen|a|i|o||y zahynul|a|i|o||y zastrelen|a|i||y zastrelil|a|i||y zatcen|a|i|o||y zatkl|a|i|o||y zbil|a|i||y
    zbit|a|i|o||y zemrel|a|i|o||y zmlacen|a|i||y zmlatil|a|i||y zranen|a|i|o||y zranil|a|i|o||y`,
  ),
  opinions: list(
    `bohuzel doufa doufam doufame lituje mel mela meli museji muset musi nutne potreba preje presvedcen presvedcena
    veri verim verime znepokojen znepokojena znepokojeni`,
  ),
  plans: list('bude budou brzy hodla hodlaji chce chteji chysta chystaji planuje planuji zitra'),
  courtesies: list(
    'blahopreje blahopreji dekuje dekujeme dekuji diky gratuluje kondolence podekoval podekovala podekovali',
  ),
  furniture: {
    labels: list('autor cteteze ctetetake foto video zdroj tagy'),
    openings: ['ctete take', 'cetli jste', 'prectete si', 'sledujte nas'],
  },
  denials: list(
    `dementoval dementovala dementovali odmita odmitaji odmital odmitala odmitl odmitla odmitli odmitlo popira
    popiraji popiral popirala popirali poprel poprela popreli vyloucil vyloucila vyloucili vyvratil vyvratila
    vyvratili`,
  ),
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
      `budouci byvala byvaly exprezident funkce kancelar kandidat kandidatka mistopredseda namestek nova novy posledni
    post pristi prvni urad vice volby voleb zvoleny`,
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
    genitives: { given: list('a e'), surnames: list('a e eho iho ych ich'), women: list('a yne ine ni') },
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
      verbs: list('ala ali aly ela eli ely hla hli ila ili kla kli lo nula nuli sla sli tla tli'),
    },
    person: persons,
    organisation: list(
      `agentura hnuti iniciativa kampan kanal list organizace platforma portal server skupina spolecnost strana web`,
    ),
  },
};
