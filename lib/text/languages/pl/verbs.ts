/** The verbs by which the Polish press reports. */
import type { ReportingVerb } from '../language';
import { list } from '../write';

const clause = { clause: true, named: true } as const;
const aside = { aside: true, named: true } as const;
const object = { object: true, named: true } as const;
const announcement = { aside: true, object: true, named: true } as const;

/**
 * The forms of the past by that of a man, as folded: powiedział, powiedziała, powiedziało, powiedziały, powiedzieli;
 * rzekł, rzekła, rzekli.
 */
function past(man: string): string[] {
  const men = man.endsWith('ial') ? `${man.slice(0, -3)}ieli` : `${man}i`;
  return [man, `${man}a`, `${man}o`, `${man}y`, men];
}

/** A verb by the past of its aspects, its present and its participles of the present. */
const verb = (
  pasts: string,
  present: string,
  participles: string,
  frame: Omit<ReportingVerb, 'finite' | 'participles'>,
): ReportingVerb => ({
  finite: [...list(present), ...list(pasts).flatMap(past)],
  participles: list(participles),
  ...frame,
});

export const reportingVerbs: ReportingVerb[] = [
  verb('powiedzial', '', '', { clause: true }),
  verb('mowil', 'mowi mowia', 'mowiac', { ...aside, before: ['o', 'ze'] }),
  verb('oswiadczyl oswiadczal', 'oswiadcza oswiadczaja', 'oswiadczajac', { aside: true }),
  verb('stwierdzil stwierdzal', 'stwierdza stwierdzaja', 'stwierdzajac', { aside: true }),
  verb('twierdzil', 'twierdzi twierdza', 'twierdzac', { aside: true }),
  verb('podkreslil podkreslal', 'podkresla podkreslaja', 'podkreslajac', {
    aside: true,
    before: list('koniecznosc potrzebe role wage znaczenie'),
  }),
  verb('zaznaczyl zaznaczal', 'zaznacza zaznaczaja', 'zaznaczajac', { aside: true }),
  verb('poinformowal informowal', 'informuje informuja', 'informujac', clause),
  verb('powiadomil powiadamial', 'powiadamia powiadamiaja', 'powiadamiajac', { ...aside, before: ['o'] }),
  verb('ocenil ocenial', 'ocenia oceniaja', 'oceniajac', clause),
  verb('uwazal sadzil', 'uwaza uwazaja sadzi sadza', 'uwazajac sadzac', aside),
  verb('ostrzegl ostrzegal', 'ostrzega ostrzegaja', 'ostrzegajac', clause),
  verb('przestrzegl przestrzegal', 'przestrzega przestrzegaja', 'przestrzegajac', {
    ...aside,
    before: ['przed'],
  }),
  verb('dodal dodawal', 'dodaje dodaja', 'dodajac', { aside: true }),
  verb('napisal pisal', 'pisze pisza', 'piszac', { ...aside, before: ['o'] }),
  verb('przekazal przekazywal', 'przekazuje przekazuja', 'przekazujac', aside),
  verb('podal podawal', 'podaje podaja', 'podajac', aside),
  verb('donosil', 'donosi donosza doniosl doniosla doniosly doniesli', 'donoszac', {
    ...aside,
    before: ['o'],
  }),
  verb('zakomunikowal komunikowal', 'komunikuje', '', aside),
  verb('zauwazyl zauwazal', 'zauwaza zauwazaja', 'zauwazajac', { aside: true }),
  verb('przypomnial przypominal', 'przypomina przypominaja', 'przypominajac', aside),
  verb('wspomnial wspominal', 'wspomina wspominaja', 'wspominajac', { ...aside, before: ['o'] }),
  verb('opowiedzial opowiadal', 'opowiada opowiadaja', 'opowiadajac', { aside: true, before: ['o'] }),
  verb('relacjonowal zrelacjonowal', 'relacjonuje relacjonuja', 'relacjonujac', aside),
  verb('wyjasnil wyjasnial', 'wyjasnia wyjasniaja', 'wyjasniajac', { aside: true }),
  verb('wytlumaczyl tlumaczyl', 'tlumaczy tlumacza', 'tlumaczac', { aside: true }),
  verb('odpowiedzial odpowiadal', 'odpowiada odpowiadaja', 'odpowiadajac', { aside: true }),
  verb('odparl odrzekl rzekl', '', '', { aside: true }),
  verb('zapytal pytal spytal', 'pyta pytaja', 'pytajac', aside),
  verb('przyznal przyznawal', 'przyznaje przyznaja', 'przyznajac', aside),
  verb('zapewnil zapewnial', 'zapewnia zapewniaja', 'zapewniajac', { ...aside, before: ['o'] }),
  verb('przekonywal', 'przekonuje przekonuja', 'przekonujac', { aside: true }),
  verb('argumentowal', 'argumentuje argumentuja', 'argumentujac', aside),
  verb('wskazal wskazywal', 'wskazuje wskazuja', 'wskazujac', { ...aside, before: ['na'] }),
  verb('skomentowal komentowal', 'komentuje komentuja', 'komentujac', announcement),
  verb('podsumowal', 'podsumowuje', 'podsumowujac', aside),
  verb('powtorzyl powtarzal', 'powtarza powtarzaja', 'powtarzajac', aside),
  verb('zeznal zeznawal', 'zeznaje zeznaja', 'zeznajac', aside),
  verb('przewidzial przewidywal', 'przewiduje przewiduja', 'przewidujac', aside),
  verb('zasugerowal sugerowal', 'sugeruje sugeruja', 'sugerujac', announcement),
  verb('ujawnil ujawnial', 'ujawnia ujawniaja', 'ujawniajac', announcement),
  verb('alarmowal zaalarmowal', 'alarmuje alarmuja', 'alarmujac', aside),
  verb('kontynuowal', 'kontynuuje', 'kontynuujac', aside),
  verb('zatweetowal tweetowal', 'tweetuje', '', aside),
  verb('krzyczal krzyknal wykrzyknal', 'krzycza', 'krzyczac', aside),
  verb('skandowal', 'skanduja', 'skandujac', aside),
  verb('obawial', 'obawia obawiaja', 'obawiajac', aside),
  verb('szacowal oszacowal', 'szacuje szacuja', 'szacujac', { ...aside, figure: true }),
  verb('uznal uznawal', 'uznaje uznaja', 'uznajac', { ...announcement, deniable: true }),
  verb('potwierdzil potwierdzal', 'potwierdza potwierdzaja', 'potwierdzajac', announcement),
  verb('zaprzeczyl zaprzeczal', 'zaprzecza zaprzeczaja', 'zaprzeczajac', announcement),
  verb('zdementowal dementowal', 'dementuje dementuja', 'dementujac', object),
  verb('zapowiedzial zapowiadal', 'zapowiada zapowiadaja', 'zapowiadajac', announcement),
  verb('oglosil oglaszal', 'oglasza oglaszaja', 'oglaszajac', announcement),
  verb('obwiescil obwieszczal', 'obwieszcza', 'obwieszczajac', announcement),
  verb('zadeklarowal deklarowal', 'deklaruje deklaruja', 'deklarujac', announcement),
  verb('obiecal obiecywal', 'obiecuje obiecuja', 'obiecujac', announcement),
  verb('zagrozil', '', '', announcement),
  verb('wyrazil wyrazal', 'wyraza wyrazaja', 'wyrazajac', object),
  verb('skrytykowal krytykowal', 'krytykuje krytykuja', 'krytykujac', object),
  verb('potepil potepial', 'potepia potepiaja', 'potepiajac', object),
  verb('oskarzyl oskarzal', 'oskarza oskarzaja', 'oskarzajac', object),
  verb('obwinil obwinial', 'obwinia obwiniaja', 'obwiniajac', object),
  verb('zarzucil zarzucal', 'zarzuca zarzucaja', 'zarzucajac', announcement),
  verb('odrzucil odrzucal', 'odrzuca odrzucaja', 'odrzucajac', object),
  verb('odmowil odmawial', 'odmawia odmawiaja', 'odmawiajac', object),
  verb('wykluczyl wykluczal', 'wyklucza wykluczaja', 'wykluczajac', { ...announcement, deniable: true }),
  verb('zazadal', 'zada zadaja', 'zadajac', { ...announcement, before: ['od'] }),
  verb('domagal', 'domaga domagaja', 'domagajac', { ...object, before: ['od'] }),
  verb('nalegal', 'nalega nalegaja', 'nalegajac', { ...aside, before: ['na'] }),
  verb('scharakteryzowal', '', '', { ...object, before: ['jako'] }),
  verb('wezwal wzywal', 'wzywa wzywaja', 'wzywajac', { ...announcement, before: ['do'] }),
  verb('zaapelowal apelowal', 'apeluje apeluja', 'apelujac', { ...aside, before: ['do', 'o'] }),
  verb('poprosil prosil', 'prosi prosza', 'proszac', { ...announcement, before: ['o'] }),
  verb('nakazal rozkazal', 'nakazuje', 'nakazujac', announcement),
  verb('zaproponowal proponowal', 'proponuje proponuja', 'proponujac', announcement),
  verb('zachecil zachecal', 'zacheca zachecaja', 'zachecajac', object),
  verb('nazwal nazywal', 'nazywa nazywaja', 'nazywajac', object),
  verb('okreslil okreslal', 'okresla okreslaja', 'okreslajac', object),
  verb('poparl popieral', 'popiera popieraja', 'popierajac', object),
  verb('pochwalil chwalil', 'chwali chwala', 'chwalac', object),
  verb('podziekowal dziekowal', 'dziekuje dziekuja', 'dziekujac', object),
  verb('pogratulowal gratulowal', 'gratuluje gratuluja', 'gratulujac', object),
  verb('przeprosil przepraszal', 'przeprasza', 'przepraszajac', { ...object, before: ['za'] }),
  verb('zwrocil zwracal', 'zwraca zwracaja', 'zwracajac', { before: ['uwage'], tied: true, named: true }),
  verb('dal', 'daje', '', { before: ['do zrozumienia'], tied: true, named: true }),
  verb('', 'glosi', '', { aside: true, document: true }),
];
