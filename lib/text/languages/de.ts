import type { Language, ReportingVerb } from './language';
import { unwritten } from './unwritten';
import { list, verb } from './write';

const clause = { clause: true } as const;
const named = { clause: true, named: true } as const;
const aside = { aside: true, named: true } as const;
const object = { object: true, named: true } as const;

const reportingVerbs: ReportingVerb[] = [
  verb('sagt sagte sagten sagen', '', { ...clause, perfect: ['gesagt'] }),
  verb('erklart erklarte erklarten erklaren', '', { ...named, perfect: ['erklart'] }),
  verb('betont betonte betonten betonen unterstreicht unterstrich unterstrichen', '', {
    ...named,
    perfect: list('betont unterstrichen'),
  }),
  verb('berichtet berichtete berichteten berichten erzahlt erzahlte erzahlten erzahlen', '', {
    ...named,
    perfect: list('berichtet erzahlt'),
  }),
  verb('meldet meldete meldeten melden', '', { ...named, perfect: ['gemeldet'] }),
  verb('schreibt schrieb schrieben schreiben twittert twitterte', '', {
    ...named,
    perfect: list('geschrieben getwittert'),
  }),
  verb('teilt teilte teilten', '', {
    before: ['mit'],
    aside: true,
    named: true,
    perfect: ['mitgeteilt'],
    particles: ['mit'],
  }),
  verb('behauptet behauptete behaupteten behaupten', '', { ...named, perfect: ['behauptet'] }),
  verb('versichert versicherte versicherten beteuert beteuerte beteuerten', '', {
    ...named,
    perfect: list('versichert beteuert'),
  }),
  verb('meint meinte meinten meinen findet fand befindet befand', '', {
    ...named,
    perfect: list('gemeint befunden'),
  }),
  verb('glaubt glaubte glauben', '', { ...named, perfect: ['geglaubt'] }),
  verb('warnt warnte warnten warnen mahnt mahnte mahnten', '', {
    ...named,
    perfect: list('gewarnt gemahnt'),
  }),
  verb('beklagt beklagte beklagten klagt klagte', '', { ...object, clause: true, perfect: ['beklagt'] }),
  verb('bemerkt bemerkte konstatiert konstatierte urteilt urteilte argumentiert argumentierte', '', {
    ...named,
    perfect: list('bemerkt konstatiert argumentiert'),
  }),
  verb('kommentiert kommentierte erinnert erinnerte', '', { ...named, perfect: ['kommentiert'] }),
  verb('erganzte erganzt', '', { ...aside, perfect: ['erganzt'] }),
  verb('fugt fugte', '', { ...aside, perfect: ['hinzugefugt'] }),
  verb('antwortete antwortet erwiderte entgegnet entgegnete', '', {
    ...aside,
    perfect: list('geantwortet erwidert entgegnet'),
  }),
  verb('raumte raumt', '', { ...aside, perfect: ['eingeraumt'], particles: ['ein'] }),
  verb('gibt gab gaben', '', {
    before: list('an bekannt'),
    named: true,
    perfect: ['angegeben'],
    particles: list('an bekannt'),
  }),
  verb('kundigt kundigte kundigten', '', {
    ...object,
    aside: true,
    perfect: ['angekundigt'],
    particles: ['an'],
  }),
  verb('bestatigt bestatigte bestatigten bestatigen', '', {
    ...object,
    clause: true,
    perfect: ['bestatigt'],
  }),
  verb('fordert forderte forderten fordern', '', {
    ...object,
    clause: true,
    perfect: list('gefordert aufgefordert'),
  }),
  verb('verlangt verlangte verlangten verlangen', '', { ...object, perfect: ['verlangt'] }),
  verb('ruft rief riefen rufen', '', {
    before: list('auf dazu'),
    aside: true,
    named: true,
    particles: ['auf'],
  }),
  verb('', '', { ...object, perfect: ['aufgerufen'] }),
  verb('drangt drangte drangten pocht pochte', '', { before: ['auf'], named: true }),
  verb('pladiert pladierte pladierten', '', { before: ['fur'], named: true, perfect: ['pladiert'] }),
  verb('spricht sprach sprachen sprechen', '', { before: ['von'], tied: true, named: true }),
  verb('dankt dankte dankten', '', object),
  verb('kritisiert kritisierte kritisierten kritisieren', '', { ...object, perfect: ['kritisiert'] }),
  verb('verurteilt verurteilte verurteilten verurteilen', '', { ...object, perfect: ['verurteilt'] }),
  verb('bezeichnet bezeichnete bezeichneten', '', { ...object, perfect: ['bezeichnet'] }),
  verb('nannte nannten nennt nennen', '', { ...object, perfect: ['genannt'] }),
  verb('wirft warf warfen werfen', '', { ...object, perfect: ['vorgeworfen'], particles: ['vor'] }),
  verb('bezichtigt bezichtigte bezichtigten', '', { ...object, perfect: ['bezichtigt'] }),
  verb('bestreitet bestritt bestritten bestreiten', '', { ...object, perfect: ['bestritten'] }),
  verb('dementiert dementierte dementierten', '', { ...object, perfect: ['dementiert'] }),
  verb('wies wiesen weist', '', { ...object, perfect: ['zuruckgewiesen'], particles: ['zuruck'] }),
  verb('lehnt lehnte lehnten', '', { ...object, perfect: ['abgelehnt'], particles: ['ab'] }),
  verb('begrusst begrusste begrussten', '', { ...object, perfect: ['begrusst'] }),
  verb('lobt lobte lobten wurdigt wurdigte', '', { ...object, perfect: list('gelobt gewurdigt') }),
  verb('verspricht versprach versprachen', '', { ...object, perfect: ['versprochen'] }),
  verb('droht drohte drohten', '', { ...object, perfect: ['gedroht'] }),
  verb('empfiehlt empfahl empfahlen', '', { ...object, perfect: ['empfohlen'] }),
  verb('rechtfertigt rechtfertigte verteidigt verteidigte', '', {
    ...object,
    perfect: list('gerechtfertigt verteidigt'),
  }),
  verb('appelliert appellierte appellierten', '', { before: ['an'], named: true, perfect: ['appelliert'] }),
  verb('beschuldigt beschuldigte beschuldigten beschuldigen', '', { ...object, perfect: ['beschuldigt'] }),
  // In one word, as at the end of a clause: "wie Holm mitteilte".
  verb(
    'mitteilt mitteilte mitteilten angab angaben bekanntgab bekanntgaben ankundigte ankundigten hinzufugte einraumte',
    '',
    named,
  ),
  verb('erwahnt erwahnte', '', { ...object, clause: true, perfect: ['erwahnt'] }),
  verb('protestiert protestierte protestierten', '', {
    before: ['gegen'],
    perfect: ['protestiert'],
    named: true,
  }),
];

/** What stands behind "nach" before whoever says something. */
const nounsOfSaying = list(
  'angaben ansicht auffassung auskunft darstellung einschatzung erkenntnissen informationen meinung schatzungen uberzeugung worten zahlung',
);

/** German: the cases of names, offices, and who says what. */
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
  owners: 'sxz',
  inflections: {
    // The genitive, and the endings of adjectives: Lukaschenkos, der Europäischen Union, des Europäischen Rates.
    s: [''],
    es: [''],
    e: ['er', 'es'],
    en: ['e', 'er', 'es'],
    er: ['e'],
    em: ['er', 'es'],
  },
  abbreviations: list('dr prof bzw z b d h u a ca mio mrd nr st usw vgl str'),
  reportingVerbs,
  attributions: [
    ['laut'],
    ['so'],
    ...nounsOfSaying.flatMap(noun => [
      ['nach', noun],
      ['nach', noun, 'von'],
    ]),
  ],
  closingAttributions: ['so'],
  postpositions: ['zufolge'],
  asides: ['wie'],
  sentenceBefore: [['das'], ['dies']],
  relays: { verbs: [], link: [] },
  judgements: [],
  freeOrder: true,
  complementisers: list('dass ob wie warum'),
  pronouns: {
    female: ['sie'],
    male: ['er'],
    neuter: ['es'],
    plural: [],
    other: list('ich wir du ihr man das was wer niemand'),
  },
  relatives: list('welche welcher welches deren dessen'),
  titles: { female: ['frau'], male: list('herr herrn') },
  participleEndings: [],
  auxiliaries: list('hat hatte haben hatten ist sind war waren wird wurde wurden werden'),
  passives: list('wird wurde wurden werden'),
  modals: list(
    'konnte konnten kann konnen soll sollen sollte muss mussen musste will wollen wollte durfte darf wurde',
  ),
  negations: list('nicht nie kein keine keinen keiner weder ohne'),
  adverbs:
    list(`auch bereits zuvor spater nun jetzt heute gestern erneut wieder zudem ausserdem noch schon dann danach dabei
    jedoch allerdings indes dagegen hingegen wiederum so doch hier damals nur sogar offenbar mehrfach wiederholt jungst kurzlich
    zuletzt ebenfalls ausdrucklich erstmals scharf deutlich vorher ebenso mittlerweile inzwischen unterdessen derweil
    anschliessend nochmals offentlich`),
  adverbEndings: [],
  notAdverbs: [],
  times:
    list(`montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni juli august
    september oktober november dezember tag woche wochenende monat jahr nacht morgen vormittag nachmittag abend`),
  timeModifiers: list('letzte letzten vergangene vergangenen diese dieser diesem'),
  determiners: {
    definite: list('der die das dem den des dieser diese dieses'),
    single: list('ein eine einer einem einen eines'),
    other: list(
      'sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser kein keine jeder jede alle viele mehrere einige',
    ),
  },
  prepositions:
    list(`in im an am auf aus bei beim mit nach seit von vom zu zum zur durch fur gegen um unter uber vor hinter neben
    zwischen wegen wahrend trotz bis ins ans ohne laut`),
  agents: list('von der des'),
  passiveAgents: list('von vom'),
  conjunctions: list('und oder aber sondern sowie'),
  hypotheticals: list('falls wenn'),
  emptyObjects: list('nichts nicht'),
  subordinators: list('wahrend als nachdem bevor weil obwohl damit da seit bis'),
  functionWords:
    list(`ich du er sie es wir ihr ihn ihm ihnen uns mich mir sich der die das den dem des ein eine einer einem einen
    eines dieser diese dieses sein seine ihre ihrer so wie sehr mehr weniger alle alles ist sind war waren sein wird
    wurde wurden werden hat hatte haben sagte sagt`),
  voices: list('regierung fuhrung behorden'),
  organs: list('agentur sender zeitung ministerium sprecher sprecherin kommission rat'),
  bodies: list('organisation union bundnis behorde'),
  organisationNouns: list('unternehmen konzern werk sender partei agentur zeitung'),
  utterances: list('erklarung mitteilung brief interview rede'),
  documents: list('bericht studie umfrage daten angaben zahlen dokumente'),
  speakers:
    list(`polizei behorden regierung ministerium innenministerium aussenministerium opposition demonstranten aktivisten
    aktivistin aktivist experten beobachter augenzeugen zeugen journalisten arbeiter medien agentur sender zeitung
    redaktion anwalt anwaltin arzte politiker politikerin prasident prasidentin minister ministerin kanzlerin kanzler
    chef chefin sprecher sprecherin botschafter menschenrechtler parlament gericht staatsanwaltschaft kommission partei
    organisation bundesregierung westen`),
  numberFormat: { group: '.', decimal: ',' },
  numberWords: {
    zwei: 2,
    drei: 3,
    vier: 4,
    funf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwolf: 12,
    zwanzig: 20,
    dreissig: 30,
    vierzig: 40,
    funfzig: 50,
  },
  magnitudes: { hundert: 100, tausend: 1000, million: 1e6, millionen: 1e6, mio: 1e6, milliarden: 1e9 },
  vagueNumbers: {
    dutzende: [24, 99],
    hunderte: [200, 999],
    'mehrere hundert': [200, 999],
    tausende: [2000, 9999],
    'mehrere tausend': [2000, 9999],
    zehntausende: [20_000, 99_999],
    hunderttausende: [200_000, 999_999],
  },
  ordinals: {
    words: { erste: 1, zweite: 2, dritte: 3, vierte: 4, funfte: 5, sechste: 6, siebte: 7 },
    endings: [],
    of: ['amtszeit'],
  },
  fractions: { halfte: 1 / 2, drittel: 1 / 3, viertel: 1 / 4 },
  partitives: list('der von'),
  memberships: ['einer der', 'eine der', 'eines der', 'einer von', 'eine von'],
  shares: list('prozent'),
  ranges: { openers: ['zwischen'], links: [{ word: 'und', open: true }, { word: 'bis' }] },
  dates: {
    months: list(
      'januar jan februar feb marz april mai juni juli august september sept oktober okt november nov dezember dez',
    ),
    days: ['before'],
    years: list('jahr jahre jahres'),
  },
  hedges: {
    about: list('etwa rund circa ungefahr'),
    almost: list('fast knapp beinahe'),
    'at-least': ['mindestens', 'wenigstens'],
    over: ['mehr als', 'uber'],
    'up-to': ['bis zu', 'hochstens'],
  },
  units:
    list(`menschen personen demonstranten teilnehmer anhanger arbeiter studenten aktivisten journalisten beamte polizisten
    soldaten frauen manner kinder gefangene gefangenen haftlinge wahler stimmen kandidaten migranten fluchtlinge
    festnahmen verhaftungen tote toten verletzte rubel dollar euro`),
  durations: { units: list('jahr jahre jahren'), of: list('macht regiert haft gefangnis') },
  incidents:
    list(`festgenommen verhaftet verletzt getotet gestorben starb geschlagen gefoltert folter ausgewiesen verurteilt
    entfuhrt erschossen festnahmen verhaftungen`),
  opinions: list('sollte sollten muss mussen hofft hoffe glaubt uberzeugt besorgt bedauert'),
  plans: list('wird werden plant planen will wollen bald morgen'),
  courtesies: list('dank dankt dankte gratuliert gratulierte'),
  furniture: {
    labels: list('foto video quelle mehr lesen'),
    openings: ['lesen sie auch', 'mehr zum thema', 'lesen sie mehr'],
  },
  denials:
    list(`bestreitet bestritt bestritten dementiert dementierte dementierten weist wies lehnt lehnte lehnten ablehnte
    verweigert verweigerte`),
  endings: list('ungen ischen ischer ische isches ung ern est ten tes ter te en er es em et st s e n t'),
  roles: {
    posts: {
      'head-of-state': list(
        'prasident prasidenten prasidentin staatschef staatschefs staatsprasident staatsprasidenten',
      ),
      monarch: list('konig konigin monarch monarchin'),
      'head-of-government':
        list(`ministerprasident ministerprasidenten ministerprasidentin regierungschef regierungschefs regierungschefin
        premierminister premierministerin premier kanzler kanzlerin bundeskanzler bundeskanzlerin`),
      leader: list('machthaber machthabers staatsfuhrer staatslenker herrscher'),
      'foreign-minister': list(
        `aussenminister aussenministers aussenministerin aussenbeauftragter aussenbeauftragte aussenbeauftragten
        chefdiplomat chefdiplomatin spitzendiplomat spitzendiplomatin`,
      ),
      'interior-minister': list('innenminister innenministers innenministerin'),
      'defence-minister': list('verteidigungsminister verteidigungsministers verteidigungsministerin'),
      'prosecutor-general': list('generalstaatsanwalt generalstaatsanwalts generalstaatsanwaltin'),
      'secretary-general': list('generalsekretar generalsekretars generalsekretarin'),
      chair: list('vorsitzender vorsitzende vorsitzenden'),
      head: list('chef chefin leiter leiterin prasident prasidentin direktor direktorin'),
      spokesperson: list('sprecher sprecherin pressesprecher pressesprecherin'),
    },
    articles: true,
    names: ['before', 'behind'],
    genitives: ['s'],
    adjectives: 'before',
    predicatives: [],
    modifiers: list('autoritare autoritaren langjahrige langjahrigen umstrittene umstrittenen'),
    excluders:
      list(`ehemalige ehemaliger ehemaligen fruhere fruherer fruheren ex vize stellvertretende stellvertretenden amtierende
      kunftige kunftigen neue neuen neuer nachste nachsten letzte letzten ein eine einen einem einer jeder kein keine`),
    followers: ['kandidat', 'kandidatin'],
    predicators: list('als wurde wird werden ist war sei gewahlt ernannt bleibt'),
    contractions: list('beim vom'),
    links: ['von', 'der', 'des'],
    spouses: { female: list('frau ehefrau'), male: list('mann ehemann') },
    kin: list('sohn tochter bruder schwester vater mutter frau ehefrau mann ehemann'),
    counterparts: list('amtskollege amtskollegen amtskollegin'),
    possessors: { female: list('ihr ihre ihren ihrem'), male: list('sein seine seinen seinem seiner') },
  },
  nounsHaveCapitals: true,
  introductions: {
    person:
      list(`abgeordnete abgeordneter aktivist aktivistin analyst analystin angestellte angestellter anwalt anwaltin
      arbeiter arbeiterin architekt architektin arzt arztin athlet athletin aussenministerin autor autorin bankier
        beobachter beobachterin berater beraterin bischof blogger bloggerin botschafter botschafterin
      bruder buchhalterin burgermeister burgermeisterin burgerrechtler burgerrechtlerin chef chefin chefredakteur
      chefredakteurin chemiker demonstrant demonstrantin dichter dichterin diplomat diplomatin direktor direktorin
      dissident dissidentin dolmetscher dolmetscherin ehefrau ehemann einwohner einwohnerin erzbischof experte
      expertin fahrer forscher forscherin fotograf fotografin frau freund freundin fuhrer fuhrerin funktionar
      funktionarin gefangene gefangener general geschaftsfrau geschaftsfuhrer geschaftsfuhrerin geschaftsmann
      gewerkschafter gewerkschafterin gouverneur grunder grunderin historiker historikerin informatiker
      informatikerin ingenieur ingenieurin journalist journalistin jurist juristin kandidat kandidatin kanzler
      kanzlerin kapitan kardinal kollege kollegin kommandant kommentator kommissar kommissarin komponist
      komponistin koordinator koordinatorin korrespondent korrespondentin krankenschwester kunstler kunstlerin
      landsmann laufer lauferin lehrer lehrerin leiter leiterin minister ministerin mitarbeiter
      mitarbeiterin mitglied moderator moderatorin musiker musikerin mutter nobelpreistrager nobelpreistragerin
      oberst offizier okonom okonomin oppositionelle oppositioneller organisator organisatorin pensionar
      pensionarin pfarrer philosoph philosophin physiker physikerin pilot politiker politikerin politologe
      politologin prasident prasidentin premier premierminister priester professor professorin programmierer
      programmiererin psychologe psychologin rechtler rechtlerin rechtsanwalt rechtsanwaltin redakteur redakteurin
      regisseur regisseurin rentner rentnerin reporter reporterin richter richterin sangerin schauspieler
      schauspielerin schriftsteller schriftstellerin schwester sekretar sekretarin senator senatorin sohn soldat
      soziologe soziologin sportler sportlerin sprecher sprecherin staatsanwalt staatsanwaltin student studentin
      tochter trainer trainerin ubersetzer ubersetzerin unternehmer unternehmerin vater verteidiger verteidigerin
      vertreter vertreterin volkswirt vorsitzende vorsitzender vorstand wissenschaftler wissenschaftlerin witwe
      zeuge zeugin`),
    organisation:
      list(`agentur bank behorde bundnis firma fonds fraktion gewerkschaft gruppe initiative institut nachrichtenagentur
      menschenrechtsorganisation menschenrechtsgruppe netzwerk organisation partei plattform sender stiftung unternehmen verband verein zeitung zentrum`),
    relatives: [],
    links: ['fur'],
    compounds: true,
    plurals: ['en', 'nen'],
    participles: [],
    thirdPersons: [],
    verbs: [],
    verblike: [],
    verblikeEndings: [],
  },
};
