/** The verbs by which somebody says something in French, in the forms that the press uses, and phrases that name who does. */
import type { ReportingVerb } from '../language';
import { list, verb } from '../write';

type Frame = Omit<ReportingVerb, 'finite' | 'participles'>;

/**
 * Verbs in -er by their stems: affirment, affirme (which affirmé is too when folded), affirma, affirmait; affirmant. The
 * plural comes first, since it never stands behind "un".
 */
function regular(stems: string, frame: Frame): ReportingVerb[] {
  return list(stems).map(stem => {
    // Jugeait; the cedilla of annonçait is folded away.
    const open = stem.endsWith('g') ? `${stem}e` : stem;
    // The participle in the plural may be a noun: les critiques.
    const participles = frame.nominal ? `${stem}ee` : `${stem}ee ${stem}ees ${stem}es`;
    return verb(
      `${stem}ent ${stem}e ${open}a ${stem}erent ${open}ait ${open}aient ${participles}`,
      `${open}ant`,
      frame,
    );
  });
}

/** What somebody says to be who "s'est dit", in each gender and number. */
const feelings =
  list(`choque choquee choques confiant confiante confiants consterne consternee convaincu convaincue
  convaincus decu decue favorable favorables horrifie inquiet inquiete inquiets oppose opposee opposes optimiste ouvert
  ouverte ouverts persuade persuadee pessimiste preoccupe preoccupee preoccupes pret prete prets satisfait satisfaite
  solidaire solidaires surpris surprise victime victimes`);

const aside = { aside: true } as const;
const named = { aside: true, named: true } as const;
/** "Du" and "des" open an object as well as an adverbial. */
const object = { object: true, named: true, before: ['du', 'des', 'de la', 'de le'] } as const;
const both = { ...object, aside: true } as const;
/** Of verbs that often are no speech: "s'inquiète de". */
const tied = { aside: true, named: true, before: ['de', 'du', 'des', 'contre', 'devant', 'face'] } as const;

export const reportingVerbs: ReportingVerb[] = [
  // To say something, with "que" or an infinitive behind it.
  verb('disent dit dirent disait disaient dite dites dits', 'disant', {
    aside: true,
    before: feelings,
    request: true,
  }),
  verb('ecrivent ecrit ecrivit ecrivait ecrivaient', 'ecrivant', named),
  verb('repondent repond repondit repondirent repondait repondu', 'repondant', named),
  verb('soutiennent soutient soutint soutenait soutenaient soutenu soutenue', 'soutenant', both),
  verb('maintiennent maintient maintenait maintenu', '', named),
  verb('pretendent pretend pretendait pretendaient pretendu', 'pretendant', named),
  verb('poursuivent poursuit poursuivait poursuivi', '', named),
  verb('concluent conclut concluait conclu', 'concluant', named),
  verb('rencherissent rencherit rencheri', '', named),
  verb('reagissent reagit reagissait reagi', 'reagissant', named),
  verb('croient croit croyait croyaient', 'croyant', named),
  verb('admettent admet admettait admis', 'admettant', named),
  verb('craignent craint craignait craignaient', 'craignant', both),
  verb('predisent predit predisait', 'predisant', both),
  verb('reconnaissent reconnait reconnut reconnaissait reconnu reconnue', 'reconnaissant', {
    ...both,
    deniable: true,
  }),
  verb('rappellent rappelle rappela rappelait rappelaient rappele', 'rappelant', both),
  ...regular('affirm ajout assur declar expliqu', aside),
  ...regular(
    `argument avou chant clam comment conced confi consider cri detaill exclam gliss hurl indiqu insist ironis jur
    martel murmur nuanc observ pens plaisant precis racont rapport relat resum retorqu scand souhait soupir
    sugger suppos temoign tweet`,
    named,
  ),
  ...regular('alert avanc dout lanc not remarqu repliqu', { ...named, nominal: true }),
  ...regular(
    'confirm esper infirm proclam reaffirm redout reiter repet revel revendiqu signal soulign',
    both,
  ),
  ...regular('annonc', { ...both, nominal: true }),
  ...regular('estim', { ...named, nominal: true, figure: true }),
  ...regular('jug', { ...named, nominal: true }),
  // To tell somebody something.
  verb('avertissent avertit avertissait averti avertie', 'avertissant', { ...named, request: true }),
  verb('previennent previent prevenait prevenu prevenue', 'prevenant', { ...named, request: true }),
  ...regular('inform', { ...named, addressee: true, before: ['de', 'du', 'des'] }),
  // To speak for or against something.
  verb('appellent appelle appela appelerent appelait appelaient appele appelee appeles', 'appelant', {
    before: ['a', 'au', 'aux'],
    request: true,
    named: true,
  }),
  verb('decrivent decrit decrivait', 'decrivant', object),
  verb('defendent defend defendit defendait defendu', 'defendant', object),
  verb('dementent dement dementait dementi', 'dementant', both),
  verb('excluent exclut excluait exclu', 'excluant', { ...both, deniable: true }),
  verb('rejettent rejette rejeta rejeterent rejetait rejete rejetee rejetees', 'rejetant', object),
  ...regular(
    'accus approuv condamn contest deplor exhort implor suppli felicit fustig justifi lou qualifi recus refut remerci salu',
    object,
  ),
  ...regular('denonc evoqu exig exprim mentionn ni ordonn preconis recommand regrett', both),
  ...regular('critiqu', { ...object, nominal: true }),
  ...regular('reclam propos', { ...both, before: [...object.before, 'de'] }),
  ...regular('refus', { ...object, before: [...object.before, 'de'] }),
  ...regular('menac', { ...object, nominal: true, before: ['de'] }),
  ...regular('demand', { ...both, nominal: true, request: true, before: ['a', 'au', 'aux', 'de', 'des'] }),
  ...regular('reproch', { named: true, nominal: true, before: ['a', 'au', 'aux'] }),
  ...regular('engag invit press', { named: true, request: true, before: ['a'] }),
  ...regular('plaid', { ...named, before: ['pour', 'en faveur'] }),
  ...regular('parl', { tied: true, named: true, before: ['de', 'du', 'des'] }),
  verb('promettent promet promit promirent promettait promis', 'promettant', {
    ...both,
    before: [...object.before, 'de'],
  }),
  ...regular('alarm etonn indign inquiet interrog', tied),
  verb('plaignent plaint plaignait plaignaient', '', tied),
  verb('rejouissent rejouit rejouissait rejoui rejouie', '', tied),
  // Phrases around verbs of all kinds.
  verb('font fait fit faisait faisaient', 'faisant', {
    aside: true,
    named: true,
    before: ['savoir', 'valoir', 'etat de', 'etat du', 'etat des', 'part de', 'part du'],
  }),
  verb('mettent met mit mettait mis', 'mettant', {
    named: true,
    before: ['en cause', 'en doute', 'en garde'],
  }),
  verb('tiennent tient tenait tenu', 'tenant', { named: true, before: ['pour responsable', 'a rappeler'] }),
  verb('brandissent brandit brandissait brandi', '', { named: true, before: ['la menace', 'le spectre'] }),
  verb('voient voit voyait', 'voyant', { view: true, named: true }),
  // To give a number, or to show something as documents do.
  ...regular('chiffr comptabilis denombr evalu recens', { figure: true, named: true }),
  ...regular('attest montr', { aside: true, object: true, document: true }),
];

const phrases = [
  'selon',
  'de apres',
  'a en croire',
  ...list('de du des').flatMap(of =>
    ['de le avis', 'aux yeux', 'aux dires', 'appris aupres'].map(phrase => `${phrase} ${of}`),
  ),
];

/** "Comme l'a dit Holm", "comme le rappelle Holm". */
const asSaid = [
  ...list('a ont avait avaient').flatMap(auxiliary =>
    list('affirme annonce dit ecrit explique indique note precise rapporte rappele souligne').map(
      verb => `comme le ${auxiliary} ${verb}`,
    ),
  ),
  ...list(
    'affirme affirment ecrit ecrivent explique indique indiquent note rapporte rapportent rappelle souligne',
  ).map(verb => `comme le ${verb}`),
];

export const attributions: string[][] = [...phrases, ...asSaid].map(list);
