/** A language's data made ready for looking up: what each word may be, as bits, and the verbs by their forms. */
import type { Language, ReportingVerb } from '../text/languages/language';

const names = [
  'complementiser',
  'female',
  'male',
  'it',
  'they',
  'impersonal',
  'relative',
  'femaleTitle',
  'maleTitle',
  'auxiliary',
  'passive',
  'modal',
  'negation',
  'adverb',
  'definite',
  'determiner',
  'single',
  'preposition',
  'agent',
  'conjunction',
  'subordinator',
  'voice',
  'organ',
  'body',
  'utterance',
  'speaker',
  'attribution',
  'relay',
  'time',
  'timeModifier',
  'document',
  'hypothetical',
] as const;

type Name = (typeof names)[number];

/** What a word may be, each a bit; a word may be several things. */
export const Is = Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Record<Name, number>;

export const pronoun = Is.female | Is.male | Is.it | Is.they | Is.impersonal;
export const title = Is.femaleTitle | Is.maleTitle;

export interface VerbForm {
  verb: ReportingVerb;
  participle: boolean;
}

export interface Lexicon {
  language: Language;
  /** Bits of `Is` by folded word. */
  kinds: ReadonlyMap<string, number>;
  verbs: ReadonlyMap<string, VerbForm>;
}

function wordsOf(language: Language): Record<Name, readonly string[]> {
  const { pronouns, titles, determiners } = language;
  return {
    complementiser: language.complementisers,
    female: pronouns.female,
    male: pronouns.male,
    it: pronouns.neuter,
    they: pronouns.plural,
    impersonal: pronouns.other,
    relative: language.relatives,
    femaleTitle: titles.female,
    maleTitle: titles.male,
    auxiliary: language.auxiliaries,
    passive: language.passives,
    modal: language.modals,
    negation: language.negations,
    adverb: language.adverbs,
    definite: determiners.definite,
    determiner: [...determiners.definite, ...determiners.single, ...determiners.other],
    single: determiners.single,
    preposition: language.prepositions,
    agent: language.agents,
    conjunction: language.conjunctions,
    subordinator: language.subordinators,
    voice: language.voices,
    organ: language.organs,
    body: language.bodies,
    utterance: language.utterances,
    speaker: language.speakers,
    attribution: language.attributions.map(([first]) => first!),
    relay: language.relays.verbs,
    time: language.times,
    timeModifier: language.timeModifiers,
    document: language.documents,
    hypothetical: language.hypotheticals,
  };
}

function kindsOf(language: Language): Map<string, number> {
  // A word without any bit is known all the same: its ending makes no adverb of it.
  const kinds = new Map(language.notAdverbs.map(word => [word, 0]));
  const lists = wordsOf(language);
  for (const name of names)
    for (const word of new Set(lists[name])) kinds.set(word, (kinds.get(word) ?? 0) | Is[name]);
  return kinds;
}

function verbsOf(language: Language): Map<string, VerbForm> {
  const verbs = new Map<string, VerbForm>();
  for (const verb of language.reportingVerbs) {
    for (const form of verb.finite) verbs.set(form, { verb, participle: false });
    for (const form of verb.participles) verbs.set(form, { verb, participle: true });
  }
  return verbs;
}

const lexicons = new WeakMap<Language, Lexicon>();

/** The lexicon of a language, made once. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const made = { language, kinds: kindsOf(language), verbs: verbsOf(language) };
  lexicons.set(language, made);
  return made;
}
