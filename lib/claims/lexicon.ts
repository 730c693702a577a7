/** A language's data made ready for looking up: what each word may be, as bits, and the verbs by their forms. */
import type { Language, ReportingVerb } from '../text/languages/language';
import { WordTable } from '../text/word-table';

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

/** What a word may say, each a bit; so that most words are passed over by one look. */
export const Says = {
  /** No more than how others belong together. */
  nothing: 1,
  /** That what follows is not so: denied. */
  denial: 2,
  /** Force or loss: detained. */
  incident: 4,
  /** The beginning of a quantity: 7,000, dozens, a. */
  quantity: 8,
  /** Of what the years are that follow: rule. */
  tenure: 16,
  opinion: 32,
  plan: 64,
  courtesy: 128,
  /** The beginning of a number in words: dozens. */
  number: 256,
  /** The beginning of what is no part of the story: a label, an invitation to read on. */
  furniture: 512,
  /** One of the most frequent words. */
  function: 1024,
} as const;

/** What a word may be. */
export interface WordEntry {
  /** Bits of `Is`. */
  is: number;
  /** Bits of `Says`. */
  says: number;
  verb: VerbForm | null;
}

export interface Lexicon {
  language: Language;
  words: WordTable<WordEntry>;
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

const firstWord = (phrase: string): string => phrase.split(' ')[0]!;

function meaningsOf(language: Language): Record<keyof typeof Says, readonly string[]> {
  const { numberWords, magnitudes, ordinals, fractions, vagueNumbers, determiners } = language;
  const numbers = [numberWords, magnitudes, ordinals.words, fractions, vagueNumbers]
    .flatMap(Object.keys)
    .map(firstWord);
  const { labels, openings } = language.furniture;
  return {
    nothing: [...language.functionWords, ...language.adverbs],
    denial: language.denials,
    incident: language.incidents,
    quantity: [...numbers, ...determiners.single],
    tenure: language.durations.of,
    opinion: language.opinions,
    plan: language.plans,
    courtesy: language.courtesies,
    number: numbers,
    furniture: [...labels, ...openings.map(firstWord)],
    function: language.functionWords,
  };
}

function entriesOf(language: Language): WordTable<WordEntry> {
  const entries = new WordTable<WordEntry>();
  const entry = (word: string) => entries.ensure(word, () => ({ is: 0, says: 0, verb: null }));
  // A word without any bit is known all the same: its ending makes no adverb of it.
  language.notAdverbs.forEach(entry);
  const lists = wordsOf(language);
  for (const name of names) for (const word of lists[name]) entry(word).is |= Is[name];
  for (const [bit, words] of Object.entries(meaningsOf(language)))
    for (const word of words) entry(word).says |= Says[bit as keyof typeof Says];
  for (const verb of language.reportingVerbs) {
    for (const form of verb.finite) entry(form).verb = { verb, participle: false };
    for (const form of verb.participles) entry(form).verb = { verb, participle: true };
  }
  return entries;
}

const lexicons = new WeakMap<Language, Lexicon>();

/** The lexicon of a language, made once. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const made = { language, words: entriesOf(language) };
  lexicons.set(language, made);
  return made;
}
