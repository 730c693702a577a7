/** A language's data made ready for looking up: what each word may be, as bits, and the verbs by their forms. */
import type { Language, ReportingVerb } from '../text/languages/language';
import { numbered, numberOf, vocabularySize } from '../text/vocabulary';
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

/** A verb of speech with all that a language may say of one, said or not: objects of one shape are read fastest. */
export type Verb = {
  readonly [Key in keyof Required<ReportingVerb>]: Key extends 'before' ? Phrases : ReportingVerb[Key];
};

/** Phrases, each as its words; undefined where there are none. */
type Phrases = readonly (readonly string[])[] | undefined;

function writtenOut(verb: ReportingVerb): Verb {
  const { finite, participles, perfect, clause, aside, addressee, object, before } = verb;
  const {
    particles,
    request,
    predicate,
    document,
    nominal,
    view,
    naming,
    tied,
    figure,
    negated,
    deniable,
    source,
    named,
  } = verb;
  return {
    finite,
    participles,
    perfect,
    clause,
    aside,
    addressee,
    object,
    before: before?.map(phrase => phrase.split(' ')),
    particles,
    request,
    predicate,
    document,
    nominal,
    view,
    naming,
    tied,
    figure,
    negated,
    deniable,
    source,
    named,
  };
}

export interface VerbForm {
  verb: Verb;
  participle: boolean;
  /** It may end a clause that an auxiliary opens. */
  perfect: boolean;
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
  /** What a verb of speech says. */
  speech: 2048,
  /** Nothing that matters here, but it is a known word: its ending makes no adverb of it. */
  known: 4096,
  /** An unstressed pronoun before a verb: "l'a accusé". */
  clitic: 8192,
  /** A noun for one person: lawyer. */
  person: 16384,
  /** A noun for who or what speaks, in a language whose adjectives stand behind it: "la police locale". */
  leading: 32768,
  /** Somebody who may speak, but in a case in which nobody does. */
  oblique: 65536,
  /** Somebody who is told, in the case that shows it: "novinářům". */
  told: 131072,
} as const;

/** What the words of a language may be. */
export interface Lexicon {
  language: Language;
  /** By number of the word, bits of `Is` and of `Says`; words of higher numbers are nothing special. */
  is: Int32Array;
  says: Int32Array;
  verbs: WordTable<VerbForm>;
  /** Bits that a word has not where it is written so: "à" is no form of "avoir". */
  homographs: ReadonlyMap<string, { is: number; says: number }> | null;
  /** The first words of lines that are no part of the story. */
  openings: readonly (readonly string[])[];
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
    attribution: [...language.attributions.map(([first]) => first!), ...(language.postpositions ?? [])],
    relay: language.relays.verbs,
    time: language.times,
    timeModifier: language.timeModifiers,
    document: language.documents,
    hypothetical: language.hypotheticals,
  };
}

const firstWord = (phrase: string): string => phrase.split(' ')[0]!;

/** Nouns for who or what speaks. */
function nounsOf(language: Language): string[] {
  const { introductions, voices, organs, bodies, utterances, documents, speakers } = language;
  return [introductions.person, voices, organs, bodies, utterances, documents, speakers].flat();
}

function meaningsOf(
  language: Language,
): Record<Exclude<keyof typeof Says, 'speech' | 'known'>, readonly string[]> {
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
    clitic: language.clitics ?? [],
    person: language.introductions.person,
    leading: language.roles.adjectives === 'behind' ? nounsOf(language) : [],
    oblique: language.oblique.speakers,
    told: language.addressees ?? [],
  };
}

function homographsOf({ homographs }: Language): Lexicon['homographs'] {
  if (!homographs) return null;
  const bitsOf = (bits: Readonly<Record<string, number>>, without: readonly string[]) =>
    without.reduce((sum, name) => sum | (bits[name] ?? 0), 0);
  return new Map(
    Object.entries(homographs).map(([written, without]) => [
      written,
      { is: bitsOf(Is, without), says: bitsOf(Says, without) },
    ]),
  );
}

function verbsOf({ reportingVerbs }: Language): WordTable<VerbForm> {
  const verbs = new WordTable<VerbForm>();
  for (const verb of reportingVerbs.map(writtenOut)) {
    for (const form of verb.finite) verbs.set(form, { verb, participle: false, perfect: false });
    for (const form of verb.participles) verbs.set(form, { verb, participle: true, perfect: false });
    for (const form of verb.perfect ?? []) {
      const participle = !verb.finite.includes(form);
      verbs.set(form, { verb, participle, perfect: true });
    }
  }
  return verbs;
}

function made(language: Language): Lexicon {
  const lists = wordsOf(language);
  const meanings = Object.entries(meaningsOf(language)) as [keyof typeof Says, readonly string[]][];
  const verbs = verbsOf(language);
  const speech = language.reportingVerbs.flatMap(({ finite, participles, perfect = [] }) => [
    ...finite,
    ...participles,
    ...perfect,
  ]);
  for (const words of [...Object.values(lists), ...meanings.map(([, words]) => words), language.notAdverbs])
    words.forEach(numbered);
  const is = new Int32Array(vocabularySize() + 1);
  const says = new Int32Array(vocabularySize() + 1);
  const add = (words: readonly string[], bitsOfIs: number, bitsOfSays: number) => {
    for (const word of words) {
      const number = numberOf(word);
      is[number]! |= bitsOfIs;
      says[number]! |= bitsOfSays | Says.known;
    }
  };
  add(language.notAdverbs, 0, 0);
  add(speech, 0, Says.speech);
  for (const name of names) add(lists[name], Is[name], 0);
  for (const [name, words] of meanings) add(words, 0, Says[name]);
  const openings = language.furniture.openings.map(opening => opening.split(' '));
  return { language, is, says, verbs, homographs: homographsOf(language), openings };
}

const lexicons = new WeakMap<Language, Lexicon>();

/** The lexicon of a language, made once. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language) ?? made(language);
  lexicons.set(language, known);
  return known;
}
