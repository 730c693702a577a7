import type { Language } from './language';
import { speakers } from './pl/speakers';
import { reportingVerbs } from './pl/verbs';
import { unwritten } from './unwritten';
import { list, valued } from './write';

/**
 * Polish: the cases of nouns, of adjectives and of names that are like either, offices, and who says what. The nouns that
 * introduce people are not written down yet.
 */
export const polish: Language = {
  ...unwritten,
  tag: 'pl',
  quotationMarks: [
    ['„', '”'],
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  inflections: {
    // Masculine and neuter nouns and surnames, as folded: Putina, Mińskiem, Kremlowi, Wilnie.
    a: ['', 'o'],
    u: ['', 'o'],
    owi: ['', 'o'],
    em: ['', 'o'],
    iem: ['', 'o'],
    ie: ['', 'a', 'o', 'ia'],
    e: ['', 'a', 'o'],
    y: ['', 'a'],
    i: ['', 'a', 'o'],
    om: ['', 'y'],
    iu: ['', 'ie'],
    iowi: [''],
    ce: ['ka', 'ko'],
    dze: ['ga'],
    rze: ['r', 'ra'],
    dzie: ['d', 'da'],
    cie: ['t', 'ta'],
    le: ['l', 'la', 'lo'],
    // Plurals: Stanów Zjednoczonych, Niemiec, Niemczech, Węgier, Włoszech.
    ow: ['y'],
    ami: ['y'],
    ach: ['y'],
    iec: ['cy'],
    czech: ['cy'],
    ier: ['ry'],
    rzech: ['ry'],
    och: ['ochy'],
    szech: ['chy'],
    // With a vowel that falls out: Paweł, Pawła, Homla.
    wla: ['wel'],
    wlowi: ['wel'],
    wlem: ['wel'],
    ca: ['ec'],
    cowi: ['ec'],
    cem: ['ec'],
    tra: ['ter'],
    trowi: ['ter'],
    trem: ['ter'],
    mla: ['mel'],
    mlu: ['mel'],
    mlem: ['mel'],
    // Feminine nouns and names: Rosji, Białorusią, Unii, Warszawę.
    ii: ['ia'],
    ia: ['', 'ie'],
    ji: ['ja'],
    yi: ['yja'],
    je: ['ja'],
    // Adjectives and surnames like them: Cichanouskiej, Europejskiej, Tichanowskiego.
    iego: ['i'],
    iemu: ['i'],
    im: ['i'],
    iej: ['a'],
    ego: ['y', 'e'],
    emu: ['y', 'e'],
    ym: ['y', 'e'],
    ymi: ['e'],
    ej: ['a'],
    ich: ['ie'],
    ych: ['e'],
  },
  abbreviations:
    list(`m.in al art dr fot gen godz hab im in inz kpt ks lek m maks mec mgr min mjr mld mln np nr ok pkt plk pn por pos
    prof prok proc przyp r red rtm sierz str sw tj tys tzn tzw ul ur ust wg woj ws zob`),
  reportingVerbs,
  attributions: [
    ['wedlug', 'danych'],
    ['wedlug', 'informacji'],
    ['wedlug', 'relacji'],
    ['wedlug', 'szacunkow'],
    ['wedlug'],
    ['wg'],
    ['zdaniem'],
    ['w', 'ocenie'],
    ['w', 'opinii'],
    ['w', 'przekonaniu'],
    ['wynika', 'z', 'danych'],
    ['wynika', 'z', 'informacji'],
    ['wynika', 'z'],
    ['jak', 'donosi'],
    ['jak', 'informuje'],
    ['jak', 'oswiadczyl'],
    ['jak', 'oswiadczyla'],
    ['jak', 'pisze'],
    ['jak', 'podaje'],
    ['jak', 'podkreslil'],
    ['jak', 'podkreslila'],
    ['jak', 'poinformowal'],
    ['jak', 'poinformowala'],
    ['jak', 'powiedzial'],
    ['jak', 'powiedziala'],
  ],
  attributionsRunOn: true,
  sentenceBefore: [list('o tym')],
  relays: { verbs: [], link: [] },
  freeOrder: true,
  plurals: list('li ly aja eja uja'),
  dropped: { female: ['la'], male: ['l'] },
  oblique: { endings: list('ami ach om owi'), speakers: [] },
  within: list('w we'),
  judgements: ['za'],
  complementisers: list('ze iz czy aby by zeby dlaczego'),
  pronouns: {
    female: ['ona'],
    male: ['on'],
    neuter: ['ono'],
    plural: ['oni', 'one'],
    other: list('ja my ty wy to nikt kto co nic sie ktos mnie nam mi'),
  },
  relatives: list(
    'ktory ktora ktore ktorzy ktorego ktorej ktoremu ktorym ktorych ktorymi czyj czyja jaki jaka jakie',
  ),
  titles: { female: ['pani', 'pania'], male: list('pan pana panu panem') },
  participleEndings: [],
  auxiliaries: list('jest sa byl byla bylo byli byly bedzie beda zostal zostala zostalo zostali zostaly'),
  passives: list('jest sa byl byla bylo byli byly bedzie beda zostal zostala zostalo zostali zostaly'),
  modals:
    list(`moze moga mogl mogla mogli mogly moglby moglaby mogliby ma mial miala mialo mieli mialy chce chca chcial
    chciala chcieli chcialy musi musza musial musiala powinien powinna powinni powinny zamierza zamierzaja`),
  negations: list('nie nigdy ani bez'),
  adverbs:
    list(`tez takze rowniez juz jeszcze nadal wciaz znow znowu ponownie teraz obecnie potem pozniej nastepnie wczesniej
    wtedy wowczas dzis dzisiaj wczoraj nazajutrz tymczasem jednak natomiast zas zatem wiec ponadto poza tylko jedynie
    nawet wielokrotnie kilkakrotnie kilkukrotnie niedawno ostatnio sie sam sama sami same osobiscie jednoczesnie
    rownoczesnie zarazem przy`),
  adverbEndings: [],
  notAdverbs: [],
  times:
    list(`poniedzialek wtorek srode czwartek piatek sobote niedziele poniedzialku wtorku srody czwartku piatku soboty
    niedzieli stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia styczniu
    lutym marcu kwietniu maju czerwcu lipcu sierpniu wrzesniu pazdzierniku listopadzie grudniu dzien dnia dniu dniach
    tydzien tygodnia tygodniu tygodniach miesiac miesiaca miesiacu rok roku r lat rano ranem wieczorem wieczor nocy noc
    poludniu poludniem weekend`),
  timeModifiers: list(
    'zeszly zeszla zeszlym zeszlego ubiegly ubiegla ubieglym ubieglego miniony miniona minionym tym tego poznym polowie',
  ),
  determiners: {
    definite: list('ten ta te ci tego tej tych tym temu tymi ow owa'),
    single: list('jeden jedna jedno pewien pewna pewne'),
    other:
      list(`jego jej ich swoj swoja swoje swojego swojej nasz nasza nasze moj moja kazdy kazda kazde wszyscy wszystkie
      wielu wiele wiekszosc kilka kilku kilkoro niektorzy niektore inni inne zaden zadna zadne`),
  },
  prepositions:
    list(`w we na do od ode z ze za o przez pod nad ponad przed po dla bez u przy ku miedzy pomiedzy przeciw przeciwko
    wobec wsrod podczas poza mimo pomimo oprocz obok okolo wokol dzieki wskutek sposrod wedlug zdaniem jako`),
  agents: ['od', 'przez'],
  passiveAgents: ['przez'],
  conjunctions: list('i oraz a ale lecz lub albo ani zas natomiast'),
  hypotheticals: list('jesli jezeli gdyby jakby czy'),
  emptyObjects: list('nic niewiele'),
  subordinators: list(
    'gdy kiedy poniewaz bo chociaz choc zanim dopoki jako jesli jezeli gdyz jak niz az odkad gdzie pytany pytana pytani zapytany zapytana zapytani',
  ),
  functionWords:
    list(`ja ty on ona ono my wy oni one jego jej ich go jemu mu nim nia nimi im mnie nas was sie swoj swoja swoje ten
    ta to te ci tego tej tych tym temu tam tu tutaj tak taki taka takie ktory ktora ktore ktorzy ze iz czy jak co kto
    jest sa byl byla bylo byli byly byc bedzie beda zostal zostala zostali zostaly bardzo bardziej mniej wszystko
    wszyscy juz tez takze i oraz a ale w we na do od z za o przez pod przed po dla bez powiedzial powiedziala mowi`),
  voices: list('rzad wladze kierownictwo delegacja administracja'),
  organs:
    list(`bank centrum fundacja firma komisja komitet organizacja partia rada ruch spolka stowarzyszenie zwiazek
    agencja dziennik gazeta kanal portal radio serwis telewizja tygodnik stacja rzecznik rzeczniczka biuro sluzba
    ministerstwo resort`),
  bodies: list('organizacja instytucja wspolnota'),
  organisationNouns: list('spolka firma zaklad fabryka koncern stacja gazeta partia'),
  utterances: list('apel komunikat list oswiadczenie przemowienie wpis wywiad'),
  documents: list('raport badanie badania dane danych sondaz dokument dokumenty ustawa'),
  speakers,
  numberFormat: { group: '\u00A0', decimal: ',' },
  numberWords: {
    ...valued(2, 'dwa dwie dwoje dwaj dwoch'),
    ...valued(3, 'trzy troje trzej trzech'),
    ...valued(4, 'cztery czworo czterej czterech'),
    ...valued(5, 'piec piecioro pieciu'),
    ...valued(6, 'szesc szescioro szesciu'),
    ...valued(7, 'siedem siedmioro siedmiu'),
    ...valued(8, 'osiem osmioro osmiu'),
    ...valued(9, 'dziewiec dziewieciu'),
    ...valued(10, 'dziesiec dziesieciu'),
    ...valued(11, 'jedenascie jedenastu'),
    ...valued(12, 'dwanascie dwunastu'),
    ...valued(13, 'trzynascie trzynastu'),
    ...valued(14, 'czternascie czternastu'),
    ...valued(15, 'pietnascie pietnastu'),
    ...valued(16, 'szesnascie szesnastu'),
    ...valued(17, 'siedemnascie siedemnastu'),
    ...valued(18, 'osiemnascie osiemnastu'),
    ...valued(19, 'dziewietnascie dziewietnastu'),
    ...valued(20, 'dwadziescia dwudziestu'),
    ...valued(30, 'trzydziesci trzydziestu'),
    ...valued(40, 'czterdziesci czterdziestu'),
    ...valued(50, 'piecdziesiat piecdziesieciu'),
    ...valued(60, 'szescdziesiat szescdziesieciu'),
    ...valued(70, 'siedemdziesiat siedemdziesieciu'),
    ...valued(80, 'osiemdziesiat osiemdziesieciu'),
    ...valued(90, 'dziewiecdziesiat dziewiecdziesieciu'),
    ...valued(100, 'sto stu'),
    ...valued(200, 'dwiescie dwustu'),
    ...valued(300, 'trzysta trzystu'),
    ...valued(400, 'czterysta czterystu'),
    ...valued(500, 'piecset pieciuset'),
  },
  magnitudes: {
    ...valued(1000, 'tys tysiac tysiace tysiecy'),
    ...valued(1e6, 'mln milion miliona miliony milionow'),
    ...valued(1e9, 'mld miliard miliarda miliardy miliardow'),
  },
  vagueNumbers: {
    kilkanascie: [11, 19],
    kilkunastu: [11, 19],
    kilkadziesiat: [20, 99],
    kilkudziesieciu: [20, 99],
    dziesiatki: [20, 99],
    kilkaset: [200, 999],
    kilkuset: [200, 999],
    setki: [200, 999],
    'kilka tysiecy': [2000, 9999],
    'kilku tysiecy': [2000, 9999],
    'kilkanascie tysiecy': [11_000, 19_999],
    'kilkadziesiat tysiecy': [20_000, 99_999],
    'kilkaset tysiecy': [200_000, 999_999],
    tysiace: [2000, 9999],
    'dziesiatki tysiecy': [20_000, 99_999],
    'setki tysiecy': [200_000, 999_999],
    miliony: [2e6, 999e6],
  },
  ordinals: {
    words: {
      ...valued(2, 'druga drugiej'),
      ...valued(3, 'trzecia trzeciej'),
      ...valued(4, 'czwarta czwartej'),
      ...valued(5, 'piata piatej'),
      ...valued(6, 'szosta szostej'),
      ...valued(7, 'siodma siodmej'),
    },
    endings: [],
    of: list('kadencja kadencje kadencji'),
  },
  fractions: {
    ...valued(0.5, 'polowa polowe polowy'),
  },
  partitives: list('z ze sposrod'),
  memberships: ['jeden z', 'jedna z', 'jedno z', 'jednym z', 'jednego z', 'jednej z'],
  shares: list('proc procent procenta'),
  ranges: { openers: list('od miedzy'), links: [{ word: 'do' }, { word: 'a', open: true }] },
  dates: {
    months:
      list(`stycz|en|nia|niu luty lutego lutym marzec marca marcu kwie|cien|tnia|tniu maj maja maju czerw|iec|ca|cu lip|iec|ca|cu
    sierp|ien|nia|niu wrze|sien|snia|sniu pazdziernik||a|u listopad||a|zie grud|zien|nia|niu`),
    days: ['before'],
    years: list('r rok roku'),
  },
  hedges: {
    about: ['okolo', 'ok', 'mniej wiecej', 'w przyblizeniu', 'blisko', 'jakies'],
    almost: ['prawie', 'niemal', 'niespelna'],
    'at-least': ['co najmniej', 'przynajmniej', 'nie mniej niz', 'minimum'],
    over: ['ponad', 'wiecej niz', 'powyzej', 'przeszlo'],
    'up-to': ['do', 'nawet', 'co najwyzej', 'nie wiecej niz'],
  },
  units:
    list(`osob osoby ludzi demonstrantow protestujacych uczestnikow zwolennikow przeciwnikow robotnikow pracownikow
    strajkujacych studentow dzialaczy aktywistow dziennikarzy urzednikow funkcjonariuszy policjantow milicjantow zolnierzy
    kobiet kobiety mezczyzn mezczyzni dzieci wiezniow zatrzymanych aresztowanych rannych zabitych ofiar obywateli
    mieszkancow bialorusinow polakow rosjan wyborcow glosow kandydatow migrantow uchodzcow zatrzyman aresztowan zgonow
    skarg podpisow rubli dolarow zlotych euro`),
  durations: {
    units: list('rok roku lata lat'),
    of: list('wladzy wladze rzadzi wiezienia kolonii lagru aresztu'),
  },
  incidents:
    list(`zatrzymany zatrzymana zatrzymano zatrzymani zatrzymane zatrzymal zatrzymala zatrzymali zatrzyman
    aresztowany aresztowana aresztowano aresztowani aresztowane aresztowala aresztowali aresztowan ranny
    ranna ranni raniony raniono zginal zginela zgineli zginely zmarl zmarla zmarli zabity zabita zabici zabito zabili
    zastrzelony zastrzelono pobity pobita pobici pobito pobili bity bici torturowany torturowani torturowano tortury tortur
    skazany skazana skazani skazano uprowadzony uprowadzona uprowadzono porwany porwana porwano porwali deportowany
    deportowana deportowano wydalony wydalona wydaleni wydalono postrzelony brutalnie`),
  opinions:
    list(`powinien powinna powinno powinni powinny musi musza nalezy trzeba liczy wierzy wierze nadzieje obawia obawiam
    zaniepokojony zaniepokojona zaluje szkoda przekonany przekonana`),
  plans: list('bedzie beda planuje planuja zamierza zamierzaja chce chca wkrotce niebawem jutro'),
  courtesies:
    list(`dziekuje dziekuja dziekowal dziekowala podziekowal podziekowala podziekowali gratuluje pogratulowal
    pogratulowala gratulacje kondolencje`),
  furniture: {
    labels: list('fot foto zdjecie wideo film zrodlo zobacz czytaj tagi'),
    openings: [
      'czytaj takze',
      'czytaj tez',
      'czytaj wiecej',
      'zobacz takze',
      'zobacz tez',
      'przeczytaj takze',
    ],
  },
  denials:
    list(`zaprzecza zaprzeczaja zaprzeczyl zaprzeczyla zaprzeczyli zaprzeczal zaprzeczala zdementowal zdementowala
    zdementowalo dementuje odrzuca odrzucaja odrzucil odrzucila odrzucili odmowil odmowila odmowili`),
  endings:
    list(`owaniami owania owanie owaniu ieniami ienia ienie eniem aniem enia enie ania anie osciami oscia osci osc iami
    ami iach ach owie owi iego iemu ego emu iej ych ich ymi imi owy owa owe ala alo ali aly ila ilo ili ily iem em iom
    om ow iu ie ia ej al il ac ic ym im y a e i o u`),
  roles: {
    posts: {
      'head-of-state': ['prezydent', 'prezydentka', 'glowa panstwa'],
      monarch: ['krol', 'krolowa', 'monarcha'],
      'head-of-government': ['premier', 'premierka', 'kanclerz', 'szef rzadu', 'szefowa rzadu'],
      leader: ['przywodca', 'przywodczyni', 'lider', 'liderka'],
      'foreign-minister': [
        'minister spraw zagranicznych',
        'ministra spraw zagranicznych',
        'szef resortu spraw zagranicznych',
        'szef msz',
        'szefowa msz',
        'szef dyplomacji',
        'szefowa dyplomacji',
      ],
      'interior-minister': ['minister spraw wewnetrznych', 'szef msw', 'szef mswia'],
      'defence-minister': ['minister obrony', 'szef mon'],
      'prosecutor-general': ['prokurator generalny'],
      'secretary-general': ['sekretarz generalny'],
      chair: ['przewodniczacy', 'przewodniczaca'],
      head: ['szef', 'szefowa', 'przewodniczacy', 'przewodniczaca', 'prezes', 'dyrektor'],
      spokesperson: ['rzecznik', 'rzeczniczka'],
    },
    articles: false,
    names: ['behind'],
    adjectives: 'before',
    adjectivesWithin: true,
    adjectiveGenders: { ki: ['ka', 'kie'] },
    predicatives: list('em ym'),
    modifiers: list('obecny urzedujacy autorytarny'),
    excluders: list(
      `byly byla eks wice nowy nowa przyszly przyszla nastepny pierwszy pierwsza ostatni wybrany zastepca zastepczyni wybory wyborow wyborach urzad stanowisko kandydat kandydatka kancelaria administracja kadencja fotel`,
    ),
    followers: list(`protestu protestow opozycji ruchu partii`),
    predicators: list('jako'),
    links: [],
    spouses: { female: list('zona zony zone zonie'), male: list('maz meza mezowi mezem mezu') },
    kin: list('syn corka brat siostra ojciec matka zona maz'),
    counterparts: [],
    possessors: { female: ['jej'], male: ['jego'] },
  },
  introductions: {
    ...unwritten.introductions,
    genitives: { given: list('a'), surnames: list('a ego ko ich ych'), women: list('a yni ini') },
    attributes: { endings: list('a y i u ow ego iej ej ich ych spraw'), verbs: ['la', 'li', 'ly'] },
    person:
      list(`adwokat adwokatka aktor aktorka aktywista aktywistka ambasador ambasadorka analityczka analityk architekt
      arcybiskup artysta artystka autor autorka badacz badaczka bankier biskup bloger blogerka brat bratowa
      burmistrz chemik chirurg corka czlonek czlonkini deputowana deputowany doradca doradczyni dowodca dyplomata
      dyplomatka dyrektor dyrektorka dyrygent dzialacz dzialaczka dziennikarka dziennikarz ekonomista ekonomistka
      ekspert ekspertka emeryt emerytka europosel europoslanka fizyk fotograf general gornik gubernator
      historyczka historyk informatyk inzynier kanclerz kandydat kandydatka kapitan kapral kardynal kierowca
      kierowniczka kierownik kolega kolezanka komentator komentatorka konsul koordynator koordynatorka
      korespondent korespondentka ksiadz kurator laureat laureatka lekarka lekarz lektor letni letnia lider
      liderka literat major malarka malarz marszalek matka maz mecenas mezczyzna mieszkaniec mieszkanka minister
      ministra muzyk naczelnik nauczyciel nauczycielka naukowiec noblista noblistka nurkowiec obronca obserwator
      obserwatorka oficer ojciec olimpijczyk opiekun opozycjonista opozycjonistka organizator organizatorka pastor
      pelnomocniczka pelnomocnik pielegniarka pilkarka pilkarz pisarka pisarz plywaczka plywak poeta poetka
      policjant policjantka politolog politolozka polityczka polityk pomocnik porucznik posel poslanka prawniczka
      prawnik premier prezenter prezenterka prezes prezeska prezydent profesor profesorka programista prokurator
      prokuratorka przedsiebiorca przedstawiciel przedstawicielka przewodniczaca przewodniczacy publicysta
      publicystka pulkownik redaktor redaktorka reporter reporterka reprezentant reprezentantka rezyser rezyserka
      robotnica robotnik rolnik rywal rywalka rzeczniczka rzecznik saksofonista sedzia sekretarka sekretarz
      senator senatorka siostra socjolog socjolozka spiewaczka spiewak sprinterka student studentka syn szef
      szefowa szewc tlumacz tlumaczka tokarz trener trenerka tworca uczen uczennica uczestniczka uczestnik
      urzedniczka urzednik wdowa wicemarszalek wiceminister wicepremier wiceprezes wiceprezydent wiceszef
      wlasciciel wlascicielka wojewoda wolontariusz wolontariuszka wspolpracowniczka wspolpracownik wykladowca
      wykladowczyni wykonawca zalozyciel zalozycielka zastepca zastepczyni zolnierz zona zwiazkowiec`),
    organisation: list(
      `agencja dziennik fundacja gazeta grupa inicjatywa kampania kanal organizacja partia platforma portal ruch serwis spolka stowarzyszenie zwiazek`,
    ),
  },
};
