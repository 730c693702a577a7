/** The verbs by which the Czech press reports. */
import type { ReportingVerb } from '../language';
import { list } from '../write';

const aside = { aside: true, named: true } as const;
const object = { object: true, named: true } as const;
const announcement = { aside: true, object: true, named: true } as const;

/** The forms of the past by that of a man, as folded: řekl, řekla, řeklo, řekli, řekly. */
const past = (man: string): string[] => [man, `${man}a`, `${man}o`, `${man}i`, `${man}y`];

/** A verb by the past of its aspects and by its present; it has no participles that the press would use. */
const verb = (
  pasts: string,
  present: string,
  frame: Omit<ReportingVerb, 'finite' | 'participles'>,
): ReportingVerb => ({
  finite: [...list(pasts).flatMap(past), ...list(present)],
  participles: [],
  ...frame,
});

/** A verb with what stands right behind it when that is all that is said: "řekl to Holm", "uvedla to policie". */
const withIt = (...others: string[]): Pick<ReportingVerb, 'before'> => ({ before: ['to', ...others] });

/** One by which somebody tells of something: "informoval o tom". */
const about = { before: ['o'] };

export const reportingVerbs: ReportingVerb[] = [
  verb('rekl', '', { aside: true, ...withIt() }),
  verb('', 'rika rikaji', { ...aside, ...withIt() }),
  verb('uvedl uvadel', 'uvadi uvadeji', { ...aside, ...withIt() }),
  verb('sdelil sdeloval', 'sdeluje sdeluji', { ...aside, ...withIt() }),
  verb('prohlasil prohlasoval', 'prohlasuje prohlasuji', { ...aside, ...withIt() }),
  verb('tvrdil', 'tvrdi', { ...aside, ...withIt() }),
  verb('konstatoval', 'konstatuje konstatuji', { ...aside, ...withIt() }),
  verb('podotkl podotykal', 'podotyka podotykaji', aside),
  verb('poznamenal poznamenaval', 'poznamenava poznamenavaji', aside),
  verb('dodal dodaval', 'dodava dodavaji', { aside: true }),
  verb('doplnil doplnoval', 'doplnuje doplnuji', { aside: true }),
  verb('informoval', 'informuje informuji', { ...aside, ...about }),
  verb('oznamil oznamoval', 'oznamuje oznamuji', announcement),
  verb('ohlasil ohlasoval', 'ohlasuje ohlasuji', announcement),
  verb('hlasil', 'hlasi', aside),
  verb('zduraznil zduraznoval', 'zduraznuje zduraznuji', {
    ...aside,
    ...withIt(...list('dulezitost nutnost potrebu roli vyznam')),
  }),
  verb('upozornil upozornoval', 'upozornuje upozornuji', { ...aside, before: ['na'] }),
  verb('poukazal poukazoval', 'poukazuje poukazuji', { ...aside, before: ['na'] }),
  verb('varoval', 'varuje varuji', { ...announcement, before: ['pred'] }),
  verb('pripomnel pripominal', 'pripomina pripominaji', aside),
  verb('vzpominal zavzpominal', 'vzpomina vzpominaji', { ...aside, before: ['na'] }),
  verb('zminil zminoval', 'zminuje zminuji', announcement),
  verb('vysvetlil vysvetloval', 'vysvetluje vysvetluji', aside),
  verb('upresnil upresnoval', 'upresnuje upresnuji', aside),
  verb('objasnil objasnoval', 'objasnuje objasnuji', aside),
  verb('popsal popisoval', 'popisuje popisuji', announcement),
  verb('licil vylicil', 'lici', announcement),
  verb('vypravel', 'vypravi vypraveji', { ...aside, ...about }),
  verb('povedel', '', aside),
  verb('psal napsal', 'pise pisi pisou', { ...aside, before: ['o', 'to'] }),
  verb('tweetoval', 'tweetuje', aside),
  verb('mluvil promluvil', 'mluvi', { before: ['o'], aside: true, named: true }),
  verb('hovoril pohovoril', 'hovori', { before: ['o'], aside: true, named: true }),
  verb('zeptal ptal otazal', 'pta ptaji', aside),
  verb('odpovedel odpovidal odvetil', 'odpovida odpovidaji', aside),
  verb('reagoval zareagoval', 'reaguje reaguji', aside),
  verb('namitl namital oponoval', 'namita namitaji oponuje oponuji', aside),
  verb('myslel', 'mysli', aside),
  verb('domnival', 'domniva domnivaji', aside),
  verb('soudil usoudil', 'soudi', aside),
  verb('veril', 'veri', aside),
  verb('doufal', 'doufa doufaji', aside),
  verb('obaval', 'obavaji', aside),
  verb('odhadl odhadoval', 'odhaduje odhaduji', { ...aside, figure: true }),
  verb('spocital napocital', '', { ...aside, figure: true }),
  verb('predpovedel predpovidal', 'predpovida predpovidaji', announcement),
  verb('ocekaval', 'ocekava ocekavaji', aside),
  verb('predpokladal', 'predpoklada predpokladaji', aside),
  verb('argumentoval', 'argumentuje argumentuji', aside),
  verb('naznacil naznacoval', 'naznacuje naznacuji', aside),
  verb('pripustil pripoustel', 'pripousti pripousteji', announcement),
  verb('priznal priznaval', 'priznava priznavaji', aside),
  verb('ujistil ujistoval', 'ujistuje ujistuji', aside),
  verb('zopakoval opakoval', 'opakuje opakuji', aside),
  verb('shrnul', 'shrnuje', aside),
  verb('pokracoval', 'pokracuje', aside),
  verb('uzavrel', 'uzavira', aside),
  verb('svedcil vypovedel', 'svedci', aside),
  verb('sdilel', 'sdili', aside),
  verb('komentoval okomentoval', 'komentuje komentuji', announcement),
  verb('vzkazal vzkazoval', 'vzkazuje vzkazuji', aside),
  verb('zverejnil', 'zverejnuje', aside),
  verb('prozradil', '', aside),
  verb('odhalil', '', aside),
  verb('volal zvolal', '', { ...aside, before: ['po'] }),
  verb('', 'vola volaji', { before: ['po'], tied: true, named: true }),
  verb('kricel vykrikl skandoval', 'krici skanduji', aside),
  verb('rozhodl', '', { aside: true }),
  verb('potvrdil potvrzoval', 'potvrzuje potvrzuji', announcement),
  verb('popiral poprel', 'popira popiraji', announcement),
  verb('dementoval vyvratil vyvracel', 'dementuje vyvraci', object),
  verb('uznal uznaval', 'uznava uznavaji', announcement),
  verb('neuznal neuznaval', 'neuznava neuznavaji', announcement),
  verb('vyloucil vylucoval', 'vylucuje vylucuji', announcement),
  verb('nevyloucil nevylucoval', 'nevylucuje nevylucuji', announcement),
  verb('zpochybnil zpochybnoval', 'zpochybnuje zpochybnuji', announcement),
  verb('slibil sliboval prislibil', 'slibuje slibuji', announcement),
  verb('pohrozil vyhrozoval', 'vyhrozuje vyhrozuji', {
    ...aside,
    before: list('sankcemi stavkou valkou zakrokem'),
  }),
  verb('vyjadril vyjadroval', 'vyjadruje vyjadruji', object),
  verb('vyslovil', '', object),
  verb('kritizoval zkritizoval', 'kritizuje kritizuji', object),
  verb('odsoudil odsuzoval', 'odsuzuje odsuzuji', object),
  verb('obvinil obvinoval', 'obvinuje obvinuji', object),
  verb('vinil', 'vini', object),
  verb('vycital vytkl vytykal', 'vycita vycitaji vytyka vytykaji', announcement),
  verb('stezoval postezoval', 'stezuje stezuji', { ...aside, before: ['na'] }),
  verb('odmitl odmital', 'odmita odmitaji', announcement),
  verb('nesouhlasil', 'nesouhlasi', { ...aside, before: ['s'] }),
  verb('pozadoval', 'pozaduje pozaduji', announcement),
  verb('zadal pozadal', 'zada zadaji', { ...announcement, before: ['o'] }),
  verb('vyzval vyzyval', 'vyzyva vyzyvaji', { ...announcement, before: list('k ke') }),
  verb('apeloval zaapeloval', 'apeluje apeluji', { ...aside, before: ['na'] }),
  verb('nalehal', 'naleha nalehaji', { ...aside, before: ['na'] }),
  verb('prosil poprosil', 'prosi', { ...announcement, before: ['o'] }),
  verb('navrhl navrhoval', 'navrhuje navrhuji', announcement),
  verb('doporucil doporucoval', 'doporucuje doporucuji', announcement),
  verb('naridil narizoval', 'narizuje narizuji', announcement),
  verb('nazval nazyval', 'nazyva nazyvaji', object),
  verb('oznacil oznacoval', 'oznacuje oznacuji', object),
  verb('povazoval', 'povazuje povazuji', { ...aside, view: true }),
  verb('prirovnal prirovnaval', 'prirovnava prirovnavaji', object),
  verb('privital uvital', 'vita vitaji', object),
  verb('pochvalil', '', object),
  verb('ocenil ocenoval', 'ocenuje ocenuji', announcement),
  verb('podporil', '', object),
  verb('podekoval', 'dekuje dekuji', object),
  verb('poblahopral', 'blahopreje', object),
  verb('omluvil', 'omlouva', { before: ['se za', 'za'], tied: true, named: true }),
  verb('dal', '', { before: ['najevo'], tied: true, named: true }),
  verb('', 'stoji', { aside: true, named: true, source: true }),
];

/** Those by which somebody is quoted behind "jak": jak uvedl Holm. */
export const asReported: string[] = [
  ...list(
    'rekl uvedl sdelil prohlasil napsal oznamil informoval upozornil zduraznil vysvetlil dodal',
  ).flatMap(past),
  ...list('rika rikaji uvadi tvrdi pise pisi informuje informuji hlasi upozornuje'),
];
