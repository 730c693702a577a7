/** The verbs by which the Lithuanian press reports: the third person, which one and many share, and half-participles. */
import type { ReportingVerb } from '../language';
import { list } from '../write';

const aside = { aside: true, named: true } as const;
const object = { object: true, named: true } as const;
const announcement = { aside: true, object: true, named: true } as const;

/**
 * A verb by its forms for one and many, and by the stem of its half-participle, from which the form of habit in the past
 * is made too: sakydamas, sakydama, sakydami, sakydamos, sakydavo.
 */
const verb = (
  forms: string,
  halves: string,
  frame: Omit<ReportingVerb, 'finite' | 'participles'>,
): ReportingVerb => ({
  finite: [...list(forms), ...list(halves).map(stem => `${stem}davo`)],
  participles: list(halves).flatMap(stem => ['damas', 'dama', 'dami', 'damos'].map(ending => stem + ending)),
  ...frame,
});

/** One by which somebody tells of something: "kalbėjo apie". */
const about = { before: ['apie'] };

export const reportingVerbs: ReportingVerb[] = [
  verb('sako sake pasake', 'saky', { aside: true, ...about }),
  verb('teigia teige', 'teig', aside),
  verb('pareiskia pareiske pareiskes pareiskusi', 'pareiks', aside),
  verb('tvirtina tvirtino', 'tvirtin', aside),
  verb('tikina tikino patikino', 'tikin', aside),
  verb('uztikrina uztikrino', 'uztikrin', aside),
  verb('pazymi pazymejo', 'pazyme', aside),
  verb('pabrezia pabreze', 'pabrez', { ...announcement, before: list('svarba butinybe') }),
  verb('akcentuoja akcentavo', 'akcentuo', announcement),
  verb('priduria pridure', 'pridur', { aside: true }),
  verb('prideda pridejo', 'pride', { aside: true }),
  verb('papilde', 'papildy', aside),
  verb('pranesa pranese', 'pranes', { ...aside, ...about }),
  verb('informuoja informavo painformavo', 'informuo', { ...aside, ...about }),
  verb('skelbia skelbe paskelbe', 'skelb paskelb', announcement),
  verb('rase raso parase', 'rasy', { ...aside, ...about }),
  verb('kalba kalbejo prakalbo', 'kalbe', { ...aside, ...about }),
  verb('pasakoja pasakojo papasakojo', 'pasako', { ...aside, ...about }),
  verb('aiskina aiskino paaiskino', 'aiskin', aside),
  verb('patikslina patikslino', 'patikslin', aside),
  verb('komentuoja komentavo pakomentavo', 'komentuo', announcement),
  verb('atsako atsake', 'atsaky', aside),
  verb('klausia klause paklause teiraujasi teiravosi pasiteiravo', 'klaus', aside),
  verb('atkerta atkirto', '', aside),
  verb('primena primine', 'primin', announcement),
  verb('pamini paminejo mini minejo uzsimena uzsimine', 'mine', aside),
  verb('prisimena prisimine', 'prisimin', aside),
  verb('pastebi pastebejo', 'pastebe', aside),
  verb('nurodo nurode', 'nurody', aside),
  verb('isvardija isvardijo', '', aside),
  verb('mano', '', aside),
  verb('galvoja galvojo', 'galvo', aside),
  verb('tiki tikejo tikisi tikejosi', '', aside),
  verb('viliasi vylesi', '', aside),
  verb('baiminasi baiminosi nuogastauja nuogastavo', 'nuogastau', aside),
  verb('speja spejo', 'spe', aside),
  verb('prognozuoja prognozavo', 'prognozuo', announcement),
  verb('vertina vertino ivertino', 'vertin', announcement),
  verb('apskaiciavo skaiciuoja suskaiciavo', '', { ...aside, figure: true }),
  verb('isitikines isitikinusi isitikine', '', { named: true }),
  verb('ispeja ispejo perspeja perspejo', 'ispe perspe', { ...announcement, ...about }),
  verb('pripazista pripazino', 'pripazin', announcement),
  verb('nepripazista nepripazino', '', announcement),
  verb('prisipazista prisipazino', '', aside),
  verb('patvirtina patvirtino', 'patvirtin', announcement),
  verb('paneigia paneige neigia neige', 'paneig neig', announcement),
  verb('atmeta atmete', 'atmes', announcement),
  verb('neatmeta neatmete', '', announcement),
  verb('atsisako atsisake', '', object),
  verb('atskleidzia atskleide', 'atskleis', announcement),
  verb('liudija liudijo paliudijo', 'liudy', aside),
  verb('uzsipuole kritikuoja kritikavo sukritikavo', 'kritikuo', object),
  verb('smerkia smerke pasmerke', 'smerk', object),
  verb('kaltina kaltino apkaltino', 'kaltin', object),
  verb('priekaistauja priekaistavo', 'priekaistau', aside),
  verb('piktinasi piktinosi pasipiktino', '', aside),
  verb('reikalauja reikalavo pareikalavo', 'reikalau', announcement),
  verb('ragina ragino paragino', 'ragin', announcement),
  verb('kviecia kviete pakviete', 'kvies', announcement),
  verb('praso prase paprase', 'prasy', announcement),
  verb('siulo siule pasiule', 'siuly', announcement),
  verb('rekomenduoja rekomendavo', '', announcement),
  verb('liepia liepe paliepe isake', '', announcement),
  verb('zada zadejo pazadejo', 'zade', announcement),
  verb('grasina grasino pagrasino', 'grasin', announcement),
  verb('vadina vadino pavadino', 'vadin', object),
  verb('laiko laike', '', { named: true, view: true }),
  verb('isreiskia isreiske reiskia reiske', 'isreiks', object),
  verb('remia palaiko pareme palaike', '', object),
  verb('sveikina sveikino pasveikino pasidziauge dziaugiasi dziaugesi', 'sveikin', announcement),
  verb('dekoja dekojo padekojo', 'deko', object),
  verb('apgailestauja apgailestavo', 'apgailestau', aside),
  verb('atsipraso atsiprase', '', { ...object, before: ['uz'] }),
  verb('saukia sauke suriko skanduoja skandavo', 'skanduo', aside),
  verb('apibendrina apibendrino', 'apibendrin', aside),
  verb('cituoja citavo', '', object),
  verb('nurodoma pabreziama pazymima rasoma sakoma skelbiama teigiama', '', {
    aside: true,
    named: true,
    source: true,
  }),
  verb('rodo parode', '', { aside: true, document: true }),
];

/** Those by which somebody is quoted behind "kaip": kaip teigė Holm. */
export const asReported: string[] = list(
  `informavo informuoja nurode nurodo pabreze pareiske pranesa pranese rase raso sake sako skelbe skelbia teige
    teigia tvirtina tvirtino`,
);
