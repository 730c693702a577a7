/** What coverage of the crisis is about beside its actors: stems of the words that tell, in the languages of the press. */

/** A theme; its name goes into "It speaks of ...". */
export interface Theme {
  name: string;
  words: RegExp;
}

/**
 * A theme of these stems, by language only for who reads them: every stem is looked for in every text, at the
 * beginning of a word. "_" stands for a space; stems that other languages have in the same form are not repeated.
 */
function theme(name: string, stems: Record<string, string>): Theme {
  const all = Object.values(stems).flatMap(list => list.trim().split(/\s+/));
  const alternatives = all.join('|').replaceAll('_', '\\s+');
  return { name, words: new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives})`, 'iu') };
}

export const themes: readonly Theme[] = [
  theme('elections', {
    en: 'elections? electoral vote[sdr]? voting ballot polls polling rigg(?:ed|ing) inaugurat',
    de: 'wahl(?!weise|los) (?:präsident\\p{L}+|neu|wieder)wahl stimmzettel',
    fr: '(?:ré)?élection électoral scrutin présidentielle',
    es: 'eleccion elector comicio',
    it: 'elezion elettoral',
    pt: 'eleiç eleitor',
    pl: 'wybor głosowan',
    cs: 'volb voleb volič',
    lt: 'rinkim balsav',
    ru: 'выбор(?:ы|ов|ах|ам) избират голосован инаугур',
    be: 'выбар(?:ы|аў|ах|ч) галасаван інаўгур',
    uk: 'вибор(?:и|ів|ах|ам) виборч голосуван інавгур',
  }),
  theme('protests', {
    en: `protest(?!ant) demonstrat(?:or|ion) rall(?:y|ies|ied)(?!\\p{L}) strikers? (?:on|general)_strike
      strike_committee march(?:ers|ed) unrest uprising`,
    de: '(?:massen|straßen)protest streik kundgebung',
    fr: 'manifestant manifestation contestation grève',
    es: 'manifestaci huelg',
    it: 'manifestazion scioper',
    pt: 'manifestaç greve',
    pl: 'demonstra strajk manifestac',
    cs: 'demonstrov stávk',
    lt: 'mitin',
    ru: 'протест митинг забастов демонстрант',
    be: 'пратэст мітынг забастоў страйк',
    uk: 'мітинг',
  }),
  theme('repression', {
    en: `crackdown detain detention arrest imprison jail prison tortur repress persecut riot_police beaten beatings
      brutal tear_gas human_rights`,
    de: 'festgenommen festnahm verhaft inhaft folter gefängnis polizeigewalt menschenrecht',
    fr: 'interpell détenu détention répression emprisonn droits_humains droits_de_l.homme',
    es: 'detenid detenci encarcel cárcel',
    it: 'detenut carcer',
    pt: 'detid detenç',
    pl: 'zatrzyman areszt więzie więźni praw_człowieka',
    cs: 'zatčen zatkl zatýk zadrž vězn vězeň mučen mučil pronásled lidsk\\p{L}+_práv',
    lt: 'sulaik suėm suimt areš įkalin kalėj kankin žmogaus_teis',
    ru: 'задерж(?:а[нл]|ив) арест пыток пытк репресс политзаключ изби(?:ен|т) тюрьм силовик омон прав_человека обвинени',
    be: 'затрым арышт катаван рэпрэс палітвяз палітзняв турм сілав(?:ік|ы) амап гвалт правы?_чалавека',
    uk: 'затрим арешт катуван репрес політв в.язн прав_людини',
  }),
  theme('opposition', {
    en: 'opposition opponent dissident exile activist',
    de: 'regimekritik regimegegner exil aktivist',
    fr: 'opposant',
    es: 'oposici opositor',
    it: 'opposizion oppositor esili attivist',
    pt: 'oposiç ativist',
    pl: 'opozyc dysydent aktywist',
    cs: 'opozi disident aktivist',
    lt: 'aktyvist',
    ru: 'оппози диссидент активист',
    be: 'апазі актывіст',
    uk: 'опози дисидент активіст',
  }),
  theme('democracy', { en: 'democra', fr: 'démocra', pl: 'demokra', ru: 'демокра', be: 'дэмакра' }),
  theme('authoritarian rule', {
    en: 'regime(?!n) dictator autocra authoritarian strongman',
    de: 'diktat autokrat autoritär machthaber',
    fr: 'régime autoritaire',
    es: 'régimen',
    it: 'dittat',
    pt: 'ditad',
    pl: 'reżim dyktat autoryt',
    cs: 'režim diktát totalit',
    lt: 'autoritar',
    ru: 'режим\\p{L}*_лукаш диктат авторитар',
    be: 'рэжым дыктат аўтарытар',
    uk: 'режиму',
  }),
  theme('sanctions', {
    en: 'sanction',
    de: 'sanktion',
    es: 'sancion',
    it: 'sanzion',
    pt: 'sanç',
    pl: 'sankcj',
    cs: 'sankc',
    ru: 'санкци',
    be: 'санкцы',
    uk: 'санкці',
  }),
];
