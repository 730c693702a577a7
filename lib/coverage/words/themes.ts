/** What coverage of the crisis is about beside its actors: the words that tell, in the languages of the press. */
import type { WordList } from './lexicon';

/** By name, which goes into "It speaks of ...". The notation is that of `buildLexicon`. */
export const themes = {
  elections: {
    en: `election elector vote$ votes$ voted$ voter voting ballot polls$ polling poll$ rigged rigging candidate
      inaugurat referendum`,
    de: `wahl wahlen präsidentschaftswahl neuwahl wiederwahl stimmzettel gewählt wählern
      amtseinführung kandidat`,
    fr: 'election electoral reelection réélu scrutin presidentielle$ urnes$ suffrage candidat investiture',
    es: 'eleccion elector comicio reelecci reelegi urnas$ votacion candidat',
    it: 'elezion elettor rieletto rielezion voto$ brogli urne$ candidat',
    pt: 'eleicao eleicoes eleitor reeleicao reeleito votacao urnas$ candidat',
    pl: 'wybory$ wyborow wyborach$ wyborami$ wyborcz wyborc glosowan reelekcj kandydat zaprzysiez',
    cs: 'volby$ voleb volbam volbach$ volebn volic hlasovan kandidat inaugurac',
    lt: 'rinkim balsav rinkej kandidat inauguracij',
    sv: 'valfusk presidentval nyval omval rosträkning väljar valresultat kandidat',
    nl: 'verkiezing stembus herverkiez kiezer kandida',
    ru: 'выборы$ выборов$ выборах$ выборам$ выборами$ избират голосован инаугур переизбр кандидат',
    be: 'выбары$ выбараў$ выбарах$ выбарам$ выбарч галасаван інаўгур кандыдат',
    uk: 'вибори$ виборів$ виборах$ виборам$ виборч виборц голосуван інавгур кандидат',
  },
  protests: {
    en: `protest demonstrator demonstration rally$ rallies$ rallied$ striker on_strike$ general_strike
      strike_committee marches$ marched$ marchers$ unrest uprising solidarity white-red-white`,
    de: `protest massenprotest straßenprotest streik streiks streikende demonstrant demonstrier demonstration
      kundgebung solidarität`,
    fr: 'protestat manifestant manifestation contestation contestataire rassemblement greve greviste solidarite',
    es: 'protesta manifestaci manifestante huelg concentracion marcha$ marchas$ solidaridad',
    it: 'protest manifestazion manifestant scioper corteo$ cortei$ piazza$ solidarieta',
    pt: 'protesto manifestac manifestante manifestaco greve marcha$ marchas$ solidariedade',
    pl: 'protest demonstra strajk manifestac manifestant wiec$ wiecu$ marsz$ marsze$ marszu$ solidarnosc',
    cs: 'protest demonstr stavka$ stavky$ stavku$ stavce$ stavkuj pochod$ pochodu$ solidarit',
    lt: 'protest mitin demonstracij streik eityn solidarum',
    sv: 'protest demonstrant demonstration strejk solidaritet',
    nl: 'protest betog demonstra staking stakers solidarit',
    ru: 'протест митинг забастов бастую демонстрант демонстрац марш$ марша$ марше$ марши$ солидарност',
    be: 'пратэст мітынг забастоў забастов страйк дэманстра марш$ марша$ маршы$ салідарнас',
    uk: 'протест мітинг страйк демонстра марш$ маршу$ марші$ солідарн',
  },
  repression: {
    en: `crackdown detain detention detainee arrest imprison jail prison tortur repress persecut riot_police$
      beaten_up beatings brutal tear_gas$ rubber_bullets stun_grenades sentenced trial$ tried_in_absentia
      political_prisoner extremis pardon security_forces truncheon in_custody into_custody`,
    de: `festgenommen festnahm verhaft inhaft häftling folter misshand gefängnis polizeigewalt strafkolonie gefangene
      straflager verurteilt repress repression niederschlag sicherheitskräft begnadig schauprozess`,
    fr: `interpell detenu detention repress repression emprison arrete$ arretes$ arretee arrestation torture
      violences_polici forces_de_l'ordre condamne prisonnier prison$ prisons$ colonie_penitentiaire gracie`,
    es: `detenid detenci detuv arrest encarcel carcel presos$ represi represor tortur
      condenad prision antidisturbios indult`,
    it: `arrest detenut detenzion incarcer carcer prigion repress tortur pestagg condannat manganell antisommossa
      grazia$`,
    pt: 'detid detenc prisao prisoes presos$ repress tortur condenad carcere tropa_de_choque indult',
    pl: `zatrzyman zatrzymal areszt aresztow wiezie wiezni represj tortur pobici pobit skazan pacyfikac kolonii_karnej
      ulaskaw oddzialy_omon`,
    cs: `zatcen zatkl zatyk zadrz vezn vezen veznic mucen mucil pronasled represe$ represi$ represim repres odsouzen
      odsoudil nasil tezkoodenc omilost`,
    lt: `sulaik suem suimt ares ikalin kalej kalin kankin represij nuteis nuteist susidorojim malon`,
    sv: 'gripna$ gripits$ frihetsberöv fängsl fängelse fånge fångar tortyr förtryck kravallpolis dömd dömts dömdes',
    nl: 'gearresteerd arresta opgepakt gevangen marteling onderdrukk oproerpolitie veroordeeld',
    ru: `задержа арест пыток$ пытк репресс политзаключ заключенн избиен избит избил тюрьм тюрем сизо$ силовик омон$ омона$
      омоновц приговор осужден обвинени уголовн колонии$ колонию$ помилова водомет экстремис`,
    be: `затрым арышт катаван рэпрэс палітвяз палітзняв зняволен збіт збіц зьбіт зьбіва турм турэм сізо$ сілавік амап
      гвалт прысуд асудж асуд калоні памілава экстрэміс`,
    uk: `затрим арешт катуван репрес політв'яз політичних_в'язн ув'язнен в'язниц побит побил побитт силовик омон$ омону$
      вирок засудж колоні помилув`,
  },
  'the opposition': {
    en: `opposition political_opponent opponents_of dissident exile exiled activist coordination_council transitional_cabinet
      civil_society independent_media independent_journalis`,
    de: 'opposition regimekriti regimegegner exil exilpolitik aktivist dissident koordinierungsrat zivilgesellschaft',
    fr: 'opposition opposant dissident exil$ exile exiles exilee conseil_de_coordination societe_civile',
    es: 'oposici opositor disiden exili activist sociedad_civil',
    it: 'opposizion oppositor dissident esilio$ esuli$ esule$ attivist societa_civile',
    pt: 'oposic opositor dissident exili exilad ativist sociedade_civil',
    pl: 'opozycj opozycyj dysydent aktywist emigracj uchodzstw rada_koordynac rady_koordynac',
    cs: 'opozic opozicn disident aktivist exil obcanske_spolecnosti obcanskou_spolecnost',
    lt: 'opozicij disident aktyvist egzil tremti pilietin_visuomen',
    sv: 'opposition oppositionell oliktänkande exil exilregering aktivist',
    nl: 'oppositie dissident balling activist',
    ru: 'оппозиц диссидент активист эмигра изгнани координационн',
    be: 'апазіц апазіцый дысідэнт актывіст эмігра выгнанн каардынацыйн',
    uk: 'опозиц опозиці дисидент активіст еміграці вигнанн координаційн',
  },
  'democracy and rights': {
    en: 'democra human_rights freedom freedoms',
    de: 'demokrat menschenrecht freiheit',
    fr: "democra droits_humains droits_de_l'homme liberte",
    es: 'democra derechos_humanos libertad',
    it: 'democra diritti_umani liberta',
    pt: 'democra direitos_humanos liberdade',
    pl: 'demokrac demokrat praw_czlowieka prawa_czlowieka wolnosc',
    cs: 'demokrac demokrat lidska_prav lidskych_prav svobod',
    lt: 'demokrat zmogaus_teis laisv',
    sv: 'demokrat mänskliga_rättigheter frihet',
    nl: 'democra mensenrechten vrijheid',
    ru: 'демократ прав_человека$ права_человека$ правозащит свобод',
    be: 'дэмакрат правоў_чалавека$ правы_чалавека$ праваабарон свабод',
    uk: 'демократ прав_людини$ права_людини$ правозахис свобод',
  },
  'authoritarian rule': {
    en: 'regime regimes dictator autocra authoritarian strongman illegitimate despot',
    de: 'regime regimes diktat autokrat autoritär machthaber',
    fr: 'regime dictateur dictatur autocrat autoritaire',
    es: 'regimen dictad autocrat autoritari',
    it: 'regime dittat autocrat autoritari',
    pt: 'regime ditad autocrat autoritari',
    pl: 'rezim dyktat autoryt',
    cs: 'rezim diktat diktator autorita totalit',
    lt: 'rezim diktat autoritar',
    sv: 'regimen$ regimens$ diktat diktatur auktoritär',
    nl: 'regime dictator dictatuur autoritair',
    ru: 'режим диктат авторитар узурп',
    be: 'рэжым дыктат аўтарытар узурп',
    uk: 'режим диктат авторитар узурп',
  },
  sanctions: {
    en: `sanction blacklist asset_freeze freeze_the_assets freeze_assets travel_ban visa_ban visa_restriction entry_ban
      restrictive_measure blocking_property block_property`,
    de: 'sanktion einreiseverbot vermögenssperre restriktive_massnahm',
    fr: 'sanction mesures_restrictives gel_des_avoirs',
    es: 'sancion medidas_restrictivas congelacion_de_activos',
    it: 'sanzion misure_restrittive congelamento_dei_beni',
    pt: 'sanco sancao sancion medidas_restritivas congelamento_de_bens',
    pl: 'sankcj srodki_ograniczajac srodkow_ograniczajac zakaz_wjazdu',
    cs: 'sankc omezujici_opatren omezujicich_opatren zakaz_vstupu',
    lt: 'sankcij ribojamuju_priemon ribojamosios_priemon',
    sv: 'sanktion restriktiva_åtgärd inreseförbud',
    nl: 'sanctie beperkende_maatregel inreisverbod',
    ru: 'санкци ограничительные_мер ограничительных_мер черный_список черного_списка',
    be: 'санкцы абмежавальныя_мер абмежавальных_мер чорны_спіс',
    uk: 'санкці обмежувальні_заход обмежувальних_заход чорний_список',
  },
} satisfies Record<string, WordList>;

/** Longer words that begin as one of the themes does, and are of none. */
/** What begins as an entry of a list does, and is of none. */
export const misleading: WordList = {
  en: `protestant candidate_countr candidate_status arrested_development trial_period clinical_trial polling_company
    world_war world_wars cold_war border_collie`,
  de: 'wahlweise wahllos freiheitlich',
  fr: 'guerre_mondiale guerre_froide',
  ru: 'радио_свобод мировой_войн холодной_войн отечественной_войн',
  be: 'радыё_свабод сусветнай_вайн айчыннай_вайн',
  uk: 'радіо_свобод світової_війн',
};
