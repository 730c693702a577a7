/** What a language is to the engines: data, one file each. Words are written in their folded form (see `fold`). */
import type { Hedge } from '../../annotations';

export type Gender = 'female' | 'male';

/** The kinds of office that the press names by a common noun. */
export const posts = [
  'head-of-state',
  'monarch',
  'head-of-government',
  'leader',
  'foreign-minister',
  'interior-minister',
  'defence-minister',
  'prosecutor-general',
  'secretary-general',
  'chair',
  'head',
  'spokesperson',
] as const;

export type Post = (typeof posts)[number];

/** A verb, or a phrase around one, by which somebody says something or does it by saying. */
export interface ReportingVerb {
  /** Forms that take a subject, by themselves or behind an auxiliary: says, said. */
  finite: readonly string[];
  /** Forms that go on from a subject named before: ", saying". */
  participles: readonly string[];
  /** Forms that end a clause which an auxiliary opens: "hatte am Montag gesagt". */
  perfect?: readonly string[];
  /** What it says may follow as a bare clause or stand before it: "she said he won", "he won, she said". */
  clause?: true;
  /** It may follow what it says after a comma, but needs a conjunction before it: "he won, she added". */
  aside?: true;
  /** What follows first is who is spoken to, so that the subject never follows: "told reporters". */
  addressee?: true;
  /** An object is content enough: "denied the charge". */
  object?: true;
  /** Words or phrases one of which makes it a report when it follows: "called for", "offered to". */
  before?: readonly string[];
  /** The part of it that may end its clause: "kündigte am Montag Sanktionen an". */
  particles?: readonly string[];
  /** Somebody who is to do something may follow: "asked him to resign". */
  request?: true;
  /** It is no verb but stands behind a form of "be", before a clause: "is adamant that". */
  predicate?: true;
  /** It reports only what a document or data say: "the survey found cracks". */
  document?: true;
  /** Its forms are nouns too, and are such behind another verb: "rejected calls". */
  nominal?: true;
  /** It reports a view of something: "sees the vote as unfair". */
  view?: true;
  /** Its object may be called something: "called the vote deeply unfair", "branded it a farce". */
  naming?: true;
  /** It says something with one of the words of `before` behind it alone, not with a quotation: "spoke of". */
  tied?: true;
  /** An object with a number is content enough: "put turnout at 80 percent", "counts 600 prisoners". */
  figure?: true;
  /** Only the denial is a report: "did not recognise". */
  negated?: true;
  /** Its denial is a report too: "did not rule out". */
  deniable?: true;
  /** It has no subject: who says so stands in the document or at the place behind it: "it says in a letter of the council". */
  source?: true;
  /** The verb has many other uses: it counts only with a speaker who is named or has a speaker's noun. */
  named?: true;
}

export interface Language {
  /** BCP 47 tag of the language itself. */
  tag: string;
  /** Pairs of quotation marks, nested ones too. A straight mark stands for both of its pair. */
  quotationMarks: readonly (readonly [open: string, close: string])[];
  /** Words behind which a full stop ends no sentence. */
  abbreviations: readonly string[];

  reportingVerbs: readonly ReportingVerb[];
  /** Phrases before the name of a speaker: "according to". */
  attributions: readonly (readonly string[])[];
  /** First words of those that stand only behind what is said, at the end of its sentence: ", so Holm". */
  closingAttributions?: readonly string[];
  /** Words before a subject and its verb that stand behind what they report: ", wie Holm sagte". */
  asides?: readonly string[];
  /** Phrases for what the sentence before said, at the head of one that tells who said it: "Об этом заявил Хольм". */
  sentenceBefore?: readonly (readonly string[])[];
  /** Words behind the name of a speaker: "Brandto teigimu". */
  postpositions?: readonly string[];
  /** Whether the sentence goes on behind what such a phrase takes, without a comma: "Podle policie most spadl". */
  attributionsRunOn?: true;
  /** "was quoted as saying": verbs and the word that ties them to a reporting participle. */
  relays: { verbs: readonly string[]; link: readonly string[] };
  /** Whether a subject may stand behind its verb anywhere, and not only behind what is said. */
  freeOrder: boolean;
  /** Whether a pronoun may follow its verb behind a hyphen, and what may stand between: "dit-il", "a-t-il dit". */
  inversion?: { links: readonly string[] };
  /** Endings, as they are written, of a past participle: it reports something behind an auxiliary alone. */
  pastParticiples?: readonly string[];
  /** Unstressed pronouns between a subject and its verb; a reflexive one makes an active of what looks passive. */
  clitics?: readonly string[];
  reflexives?: readonly string[];
  /** What may stand before an infinitive that somebody demands or says, and the endings of one: "à attendre". */
  infinitives?: { marks: readonly string[]; endings: readonly string[] };
  /** Endings of verbs in the plural, where these have no form for one person too. */
  plurals: readonly string[];
  /** Endings of verbs by the gender of their subject, where a verb may have none beside it: "Dodała, że". */
  dropped?: Readonly<Record<Gender, readonly string[]>>;
  /** Which nouns are no subjects, for the case they are in: by their endings, and forms of the nouns for speakers. */
  oblique: { endings: readonly string[]; speakers: readonly string[] };
  /** Endings, as they are written, of names that a subject has although the dictionary does not: "Merkelová". */
  nominatives?: readonly string[];
  /** Nouns for those who are told, in the case that shows it: they stand between a verb and its subject as a time does. */
  addressees?: readonly string[];
  /** Prepositions behind which somebody speaks who is not the subject, for there is none: "In the ministry say that". */
  within: readonly string[];
  /** Words between what somebody views and how: sees it as unfair. */
  judgements: readonly string[];
  /** Conjunctions that open what is said: that, whether. */
  complementisers: readonly string[];

  /** Those of other persons and of none never name a speaker in the news. */
  pronouns: {
    female: readonly string[];
    male: readonly string[];
    neuter: readonly string[];
    plural: readonly string[];
    other: readonly string[];
  };
  /** Pronouns that open a relative clause. */
  relatives: readonly string[];
  /** Courtesy titles that tell the gender of the name behind them. */
  titles: { female: readonly string[]; male: readonly string[] };
  /** Endings of a participle that opens a clause behind its noun: "doctors treating him". */
  participleEndings: readonly string[];
  /** Endings by which a name becomes an attribute. */
  possessives: readonly string[];
  /** Letters behind which an apostrophe alone does the same: "Belarus' president". */
  owners: string;
  /** What stands before a name in one word with it: "d'". */
  elisions: readonly string[];
  /** Those that are words of their own, in full; perhaps with the word behind them: "qu'" is "que", "s'il" begins with "si". */
  elided?: Readonly<Record<string, string>>;
  /** Words that fold alike: by how one is written, what of it only the others are, as a lexicon calls it. */
  homographs?: Readonly<Record<string, readonly string[]>>;
  /** By the ending of an inflected form, what may stand in its place in the form of the dictionary. */
  inflections: Readonly<Record<string, readonly string[]>>;
  /** Another way of spelling, and what the usual one has in its place. */
  variants?: { spelling: RegExp; usual: string };

  /** How a person is named by an office, or by whom they are married to. */
  roles: {
    /** The nouns of each kind of office; those in capitals are matched to the letter. */
    posts: Readonly<Record<Post, readonly string[]>>;
    /** Whether a noun by which somebody is named has an article or the like; else the state beside it is enough. */
    articles: boolean;
    /** Where the name of a state stands beside the noun without more: "Norland president", "президент Беларуси". */
    names: readonly ('before' | 'behind')[];
    /** Where its adjective stands: "Norlandic president", "président biélorusse". */
    adjectives: 'before' | 'behind';
    /** Whether it may also stand behind the first word of a longer noun: "ministre biélorusse de l'Intérieur". */
    adjectivesWithin?: true;
    /** By the ending of such an adjective in the masculine, its endings in the other genders: белорусский, белорусская. */
    adjectiveGenders?: Readonly<Record<string, readonly string[]>>;
    /** Endings by which a name before the noun says whose it is, besides `possessives`: "Norlands Präsident". */
    genitives?: readonly string[];
    /** Endings of the case in which the noun, without a preposition, says what somebody is: "стал президентом". */
    predicatives: readonly string[];
    /** Words between the name of a state and the noun that leave its meaning as it is: veteran. */
    modifiers: readonly string[];
    /** Words before the phrase that make it somebody else: former, deputy. */
    excluders: readonly string[];
    /** Words behind the noun that do: candidate. */
    followers: readonly string[];
    /** Words behind which the phrase says what somebody is, and names nobody: as, became. */
    predicators: readonly string[];
    /** Nouns of what is an office's, whoever holds it: "the election of the president". */
    ofOffice?: readonly string[];
    /** Prepositions with an article in them: "du président". */
    contractions?: readonly string[];
    /** Articles that are elided before a vowel: "l'autocrate". */
    elidedArticles?: readonly string[];
    /** What ties the noun to the name behind it: of. */
    links: readonly string[];
    /** Nouns for a husband and a wife. */
    spouses: Readonly<Record<Gender, readonly string[]>>;
    /** Nouns for a relative who may bear the same surname, so that the first name is enough: "her brother Ola". */
    kin: readonly string[];
    /** Nouns for who holds the same office elsewhere: "his Norlandic counterpart". */
    counterparts: readonly string[];
    /** Possessive pronouns: her, his. */
    possessors: Readonly<Record<Gender, readonly string[]>>;
  };

  /** Whether all nouns begin with a capital, so that it does not tell a name. */
  nounsHaveCapitals?: true;

  /** Nouns by which an article introduces a name: "activist", "charity". */
  introductions: {
    person: readonly string[];
    organisation: readonly string[];
    /** What begins a clause about a person: who. */
    relatives: readonly string[];
    /** Words inside the names of organisations: of, for. */
    links: readonly string[];
    /** Whether such a noun also ends longer ones: "Komiteevorsitzende". */
    compounds?: true;
    /**
     * Endings of the words that stand between such a noun and the name, in the case of what belongs to it, and those of them
     * that tell a verb: "директор театра Ян Хольм".
     */
    attributes?: { endings: readonly string[]; verbs: readonly string[] };
    /**
     * Where a name behind such a noun may be in the genitive, "адвокат Ивана Петрова": endings of given names that a man has
     * then and a woman as a subject, of surnames that may be in it, and of nouns for women.
     */
    genitives?: Readonly<Record<'given' | 'surnames' | 'women', readonly string[]>>;
    /** Endings of these nouns in the plural. */
    plurals: readonly string[];
    /** Endings of participles, which are adjectives before such a noun and begin a clause behind it: jailed, jailing. */
    participles: readonly string[];
    /** Endings of verbs that stand between a subject and such a noun: jails. */
    thirdPersons: readonly string[];
    /** Verbs without such an ending that take people as objects: met. Where there are none, verbs are not told. */
    verbs: readonly string[];
    /** Nouns for parts of a state, which behind a place's name belong to it: "Norrby Region". */
    regions?: readonly string[];
    /** Other words that look like verbs, and endings that show one: rights, famous. */
    verblike: readonly string[];
    verblikeEndings: readonly string[];
  };
  /** Lower-case words inside the names of people: de, von. */
  particles: readonly string[];

  /** Words that may stand between a subject and its verb. */
  auxiliaries: readonly string[];
  /** Those of the auxiliaries that make a passive. */
  passives: readonly string[];
  /** Words before a verb that leave open whether it was said: would, to. */
  modals: readonly string[];
  negations: readonly string[];
  /** Adverbs that may stand between a subject and its verb, and endings that show one. */
  adverbs: readonly string[];
  adverbEndings: readonly string[];
  /** Other words with such an ending: "family". */
  notAdverbs: readonly string[];

  /** Nouns of time, which may stand before a verb as adverbs do: "on Monday", "last week". */
  times: readonly string[];
  /** What may stand before them: "last". */
  timeModifiers: readonly string[];
  /** Determiners: behind a definite one stands something known, behind a single one just one of its kind. */
  determiners: { definite: readonly string[]; single: readonly string[]; other: readonly string[] };
  prepositions: readonly string[];
  /** Prepositions before the agent of a passive or the author of a text. */
  agents: readonly string[];
  /** Those of them that name who acts in a passive: "was rejected by". */
  passiveAgents: readonly string[];
  conjunctions: readonly string[];
  /** Words before a subject that leave open whether it says anything: "if she says", "whatever she says". */
  hypotheticals: readonly string[];
  /** Objects of a verb of speech that say nothing: "said nothing", "said no more". */
  emptyObjects: readonly string[];
  subordinators: readonly string[];
  /** Other words without a meaning of their own: for linking they say nothing. */
  functionWords: readonly string[];

  /** Nouns behind a country's or an organisation's name that speak for it: "government". */
  voices: readonly string[];
  /** Nouns behind an organisation's name that say what it is or speak for it: "news agency", "spokesman". */
  organs: readonly string[];
  /** Nouns for any organisation, which refer to the one named last: "the bloc". */
  bodies: readonly string[];
  /** Nouns for an organisation of one kind, which refer to one told of right before: "the company". */
  organisationNouns: readonly string[];
  /** Nouns for somebody's words: "a statement". */
  utterances: readonly string[];
  /** Nouns for documents and data, which say something by themselves: a survey, figures. */
  documents: readonly string[];
  /** Nouns for those who speak in the news without a name: police, witnesses. */
  speakers: readonly string[];

  /** What parts groups of digits, any of these, and what stands before decimals: 7,000 and 80.1. */
  numberFormat: { group: string; decimal: string };
  /** Words for numbers, with their value. */
  numberWords: Readonly<Record<string, number>>;
  /** Factors that multiply the number before them: million. */
  magnitudes: Readonly<Record<string, number>>;
  /** Numbers that leave open how many, with the least and the most that they mean: hundreds. */
  vagueNumbers: Readonly<Record<string, readonly [least: number, most: number]>>;
  /** Ordinals and their endings behind digits, which count only before certain nouns: sixth term. */
  ordinals: { words: Readonly<Record<string, number>>; endings: readonly string[]; of: readonly string[] };
  /** Parts of a whole: half, third. */
  fractions: Readonly<Record<string, number>>;
  /** Words between a number and what it counts: dozens of people. */
  partitives: readonly string[];
  /** Phrases before a number that count nothing by it: one of three. */
  memberships: readonly string[];
  /** What makes a number a share: percent. */
  shares: readonly string[];
  /** What ties the ends of a range; an `open` one does so only behind an opener: "between 5 and 7". */
  ranges: { openers: readonly string[]; links: readonly { word: string; open?: true }[] };
  /** What makes a number a day or a year: names of months, the side of them on which the day stands, words beside a year. */
  dates: {
    months: readonly string[];
    days: readonly ('before' | 'behind')[];
    years: readonly string[];
  };
  /** Phrases before a number that leave it vague: almost, at least. */
  hedges: Readonly<Record<Hedge, readonly string[]>>;
  /** Nouns that make a number a figure of a crisis. */
  units: readonly string[];
  /** Nouns of time that do so beside a word of rule or punishment: 26 years in power. */
  durations: { units: readonly string[]; of: readonly string[] };
  /** Words of force and loss that are contestable facts without a number too: detained, killed. */
  incidents: readonly string[];

  /** Words by which somebody judges or hopes, says what is to come, or is polite: they state little to check. */
  opinions: readonly string[];
  plans: readonly string[];
  courtesies: readonly string[];

  /** How lines begin that are no prose of the article: by a label before a colon, or by an opening. */
  furniture: { labels: readonly string[]; openings: readonly string[] };
  /** Verbs by which the opposite of what follows is said: "denied rigging". */
  denials: readonly string[];
  /** Endings to cut off for a stem, longest first. */
  endings: readonly string[];
}
