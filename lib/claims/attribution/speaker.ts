/** Who a subject is: an entity, somebody the article introduces, or the words that name the speaker. */
import type { Mention } from '../../annotations';
import type { Knowledge } from '../../knowledge/knowledge';
import type { Gender, Language } from '../../text/languages/language';
import { Is, pronoun, title } from '../lexicon';
import type { Range, Token } from '../tokens';
import { type DescribedPersons, describedPerson, noteDescribed, noteTitled } from './described';
import { genderOfVerb } from './dropped-subject';
import { noteOrganisation, type Organisations, referent, startOrganisations } from './organisations';
import { joined, type Phrase, phraseFrom } from './phrases';
import { mainSubject } from './subject';

export interface Speaker {
  entity: string | null;
  /** The words of the article that name it. */
  text: string;
  /** The mention it was taken from, if any. */
  mention: Mention | null;
  /** Whether somebody who is no mention may be one person. */
  person?: true;
}

/** What the article has said so far, as far as later sentences refer to it. */
export interface Discourse {
  text: string;
  language: Language;
  /** By `actorKey`. */
  genders: ReadonlyMap<string, Gender>;
  /** Those that a title has told, by `actorKey` too. */
  learnt: Map<string, Gender>;
  organisations: Organisations;
  described: DescribedPersons;
  /** Whom a pronoun may mean, the likeliest last: those named so far, and behind each sentence its subject. */
  persons: Speaker[];
  /** Who spoke last, and in which block. */
  last: { speaker: Speaker; block: number } | null;
  /** Who the statement before was about, by its subject, in which block, and the tokens with which its mentions begin. */
  topic: { speaker: Speaker; block: number; tokens: readonly Token[]; mentions: readonly number[] } | null;
  /** Number of the block that is being read; headings and the like do not count. */
  block: number;
}

const named = (mention: Mention): Speaker => ({ entity: mention.entity, text: mention.exact, mention });
const isPerson = ({ mention }: Speaker): boolean => mention?.kind === 'person';

/** One key for all mentions of one actor. */
const actorKey = (mention: Mention): string => mention.entity ?? mention.name;

const gendersOf = new WeakMap<Knowledge, ReadonlyMap<string, Gender>>();

function knownGenders(knowledge: Knowledge): ReadonlyMap<string, Gender> {
  const known = gendersOf.get(knowledge);
  if (known) return known;
  const made = new Map<string, Gender>();
  for (const { id, gender } of knowledge.entities) if (gender) made.set(id, gender);
  gendersOf.set(knowledge, made);
  return made;
}

/** The discourse before the first sentence. */
export function startDiscourse(text: string, language: Language, knowledge: Knowledge): Discourse {
  return {
    text,
    language,
    genders: knownGenders(knowledge),
    learnt: new Map(),
    organisations: startOrganisations(knowledge),
    described: new Map(),
    persons: [],
    last: null,
    topic: null,
    block: 0,
  };
}

function genderOf(key: string, { genders, learnt }: Discourse): Gender | undefined {
  return genders.get(key) ?? learnt.get(key);
}

function learnTitle(token: Token, before: Token | undefined, discourse: Discourse): void {
  if (!before || !(before.is & title)) return;
  const key = actorKey(token.mention!);
  if (!genderOf(key, discourse)) discourse.learnt.set(key, before.is & Is.femaleTitle ? 'female' : 'male');
}

/**
 * Takes the actors of a statement that was read into the discourse, and its speaker if it is a claim.
 * @param range with the indices of the tokens with which its mentions begin
 */
export function goOn(
  tokens: readonly Token[],
  range: Range & { mentions: readonly number[] },
  speaker: Speaker | null,
  discourse: Discourse,
): void {
  let subject: Mention | null = null;
  const { toldOf } = discourse.organisations;
  // To set a length is dear even where it stays.
  if (toldOf.length > 0) toldOf.length = 0;
  for (const i of range.mentions) {
    const token = tokens[i]!;
    const mention = token.mention!;
    if (mention.kind === 'person') {
      learnTitle(token, tokens[i - 1], discourse);
      discourse.persons.push(named(mention));
      noteDescribed(mention, discourse.block, discourse.language, discourse.described);
      noteTitled(tokens, i, discourse.block, discourse.language, discourse.described);
      if (!token.quoted && !token.possessive) subject ??= mention;
    } else if (mention.kind === 'organisation') {
      const said = speaker?.mention?.name === mention.name;
      noteOrganisation(tokens, i, said, discourse.organisations);
    }
  }
  if (speaker && (isPerson(speaker) || speaker.person)) discourse.persons.push(speaker);
  else if (subject) discourse.persons.push(named(subject));
  const { block } = discourse;
  if (speaker) discourse.last = { speaker, block };
  const topic = speaker ?? topicOf(tokens, range, discourse);
  discourse.topic = topic && { speaker: topic, block, tokens, mentions: range.mentions };
}

/** Who a statement is about that nobody is known to say: an actor, or a group that may speak. */
function topicOf(tokens: readonly Token[], range: Range, discourse: Discourse): Speaker | null {
  const subject = mainSubject(tokens, range);
  if (!subject) return null;
  const { mention, possessive, is } = tokens[subject.head]!;
  if (mention) return possessive ? null : named(mention);
  return is & Is.speaker ? unnamed(tokens, range, subject, discourse.text) : null;
}

/** Who is spoken of right before: the subject of the statement before or whoever spoke last, not long ago. */
function spokenOf({ topic, last, block }: Discourse): Speaker | null {
  const near = [topic, last].find(each => each && block - each.block <= 1);
  return near?.speaker ?? null;
}

/** How many of the persons named before a pronoun are asked. */
const reach = 24;

/** Whom the statement before is about if that is no person, nor one fits who is named there: "il" may be "le port". */
function bodyBefore(fits: (mention: Mention) => boolean, { topic, block }: Discourse): Speaker | null {
  if (!topic || block - topic.block > 1) return null;
  const { speaker, tokens, mentions } = topic;
  const isBody = !isPerson(speaker) && !speaker.person;
  return isBody && !mentions.some(at => fits(tokens[at]!.mention!)) ? speaker : null;
}

/** Whom "he" or "she" at token `at` means: a person of its own sentence, else the likeliest one before it. */
function personFor(gender: Gender, tokens: readonly Token[], from: number, at: number, discourse: Discourse) {
  const fits = (mention: Mention) => {
    const known = genderOf(actorKey(mention), discourse);
    return mention.kind === 'person' && (known === undefined || known === gender);
  };
  const same = gender === 'female' ? Is.female : Is.male;
  // "Holm, he added, was ill": the name right before such an aside is somebody else's.
  const beside = at > from && !joined(tokens[at]!.gap) ? tokens[at - 1]!.mention : null;
  let own: Mention | null = null;
  for (let i = at - 1; i >= from; i--) {
    const { mention, quoted, possessive, is } = tokens[i]!;
    if (quoted) continue;
    if (mention && mention !== beside && !possessive && fits(mention)) own ??= mention;
    // "He had met Holm, he said": both are somebody before this sentence.
    if (own && !mention && is & same) own = null;
  }
  if (own) return named(own);
  const body = tokens[at]!.is & Is.it ? bodyBefore(fits, discourse) : null;
  return (
    body ??
    discourse.persons.slice(-reach).findLast(({ mention, person }) => (mention ? fits(mention) : person)) ??
    null
  );
}

/** Whom "they" means: the speakers who spoke last, if they may be several. */
function groupFor(discourse: Discourse): Speaker | null {
  const speaker = spokenOf(discourse);
  return speaker && !isPerson(speaker) && !speaker.person ? speaker : null;
}

/** The organisation or country of its own clause that "it" means. */
function bodyFor(tokens: readonly Token[], from: number, at: number): Speaker | null {
  for (let i = at - 1; i >= from && joined(tokens[i + 1]!.gap); i--) {
    const { mention, quoted, possessive } = tokens[i]!;
    const isBody = mention?.kind === 'organisation' || mention?.kind === 'place';
    if (isBody && !quoted && !possessive) return named(mention);
  }
  return null;
}

/** The organisation or country in the phrase for which its head speaks: "EU leaders", "the RIA news agency". */
function represented(tokens: readonly Token[], { from, head }: Phrase, { roles }: Language): Mention | null {
  const speaks = tokens[head]!.is;
  for (let i = head - 1; i >= from; i--) {
    const { mention } = tokens[i]!;
    if (!mention) continue;
    const { kind } = mention;
    if (kind !== 'person' && (speaks & Is.voice || (speaks & Is.organ && kind === 'organisation')))
      return mention;
    // "Holm's statement" is Holm's, but "Holm's spokesman" speaks for himself.
    if (kind === 'person' && speaks & Is.utterance) return mention;
  }
  const link = tokens[head + 1];
  return speaks & Is.voice && link?.gap === '' && roles.links.includes(link.word)
    ? namedBehind(tokens, head + 1)
    : null;
}

/** "The government of Lakeland": what is named behind the link at `at`, if it is no person. */
function namedBehind(tokens: readonly Token[], at: number): Mention | null {
  const next = tokens[at + 1];
  const name = next && next.is & Is.determiner && !next.mention ? tokens[at + 2] : next;
  const mention = name && joined(name.gap) ? name.mention : null;
  return mention && mention.kind !== 'person' && !name?.possessive ? mention : null;
}

/** Whose words an utterance is: "a statement from the council". */
function authorOf(tokens: readonly Token[], head: number, upper: number): Phrase | null {
  const link = tokens[head + 1];
  return link && head + 1 < upper && link.is & Is.agent ? phraseFrom(tokens, head + 2, upper) : null;
}

/** The organisation that a phrase stands for or refers to. */
function organisation(tokens: readonly Token[], phrase: Phrase, discourse: Discourse): Speaker | null {
  const { organisations, language } = discourse;
  const mention = represented(tokens, phrase, language) ?? referent(tokens, phrase, organisations, language);
  return mention && named(mention);
}

/** Whose statement, letter or post the phrase means; "the statement" is that of the last speaker. */
function utterer(
  tokens: readonly Token[],
  range: Range,
  phrase: Phrase,
  discourse: Discourse,
): Speaker | null {
  const author = authorOf(tokens, phrase.head, range.to);
  if (author) return speakerOf(tokens, range, author, discourse);
  const actor = represented(tokens, phrase, discourse.language);
  if (actor) return named(actor);
  const isTheirs = tokens[phrase.from]!.is & Is.definite && tokens[phrase.head]!.is & Is.utterance;
  return isTheirs ? (discourse.last?.speaker ?? null) : null;
}

/** "NORRBY (Coast News) - Workers": a first word in capitals is no name yet. */
const opensBehindDash = /(?:[–—:]|\s-)$/;

/** The last word of what follows the head of a phrase without a preposition: "директор порта", "police locale". */
function ownersEnd(tokens: readonly Token[], head: number, to: number): number {
  const next = tokens[head + 1];
  if (head >= to || !next || !joined(next.gap) || next.is & pronoun) return head;
  return phraseFrom(tokens, head + 1, to + 1)?.to ?? head;
}

/** Somebody who is no mention, by the words of the phrase; a determiner alone says too little: "many of the sailors". */
function unnamed(tokens: readonly Token[], range: Range, { from, head, to }: Phrase, text: string): Speaker {
  const { is, capital, gap } = tokens[head]!;
  const { end } = tokens[is & Is.determiner ? to : ownersEnd(tokens, head, to)]!;
  const isOne =
    (capital && head > range.from && !opensBehindDash.test(gap)) ||
    (tokens[from]!.is & Is.single && !(is & (Is.utterance | Is.organ | Is.body | Is.voice)));
  return {
    entity: null,
    text: text.slice(tokens[from]!.start, end),
    mention: null,
    ...(isOne && { person: true }),
  };
}

/** The gender of the one whose something is, by the pronoun that tells so: "её", "его". */
export function possessorGender(word: string, { roles }: Language): Gender | undefined {
  return (['female', 'male'] as const).find(gender => roles.possessors[gender].includes(word));
}

/** Whom a pronoun refers to, if anybody. */
function antecedent(
  tokens: readonly Token[],
  range: Range,
  at: number,
  discourse: Discourse,
): Speaker | null {
  const { is } = tokens[at]!;
  if (is & Is.female) return personFor('female', tokens, range.from, at, discourse);
  if (is & Is.male) return personFor('male', tokens, range.from, at, discourse);
  if (is & Is.they) return groupFor(discourse);
  return is & Is.it ? (bodyFor(tokens, range.from, at) ?? groupFor(discourse)) : null;
}

/** Who the verb at `at` has for a subject that is not said: who spoke right before, or the likeliest person. */
function unsaid(
  tokens: readonly Token[],
  range: Range,
  at: number,
  gender: Gender | undefined,
  discourse: Discourse,
): Speaker | null {
  const { last, topic, block } = discourse;
  const fits = ({ mention }: Speaker) => {
    const known = mention && genderOf(actorKey(mention), discourse);
    return !mention || (mention.kind === 'person' && (!gender || known === undefined || known === gender));
  };
  const near = [last, topic].find(each => each?.block === block && fits(each.speaker));
  return near?.speaker ?? (gender ? personFor(gender, tokens, range.from, at, discourse) : null);
}

/** How far behind a noun its name may stand: "the councillor for schools, sport and trade Jan Holm". */
const nameReach = 16;

/** Whose noun the head of a phrase is, where the words up to a name behind it are all a description of that. */
function introducedBehind(
  tokens: readonly Token[],
  { to: upper }: Range,
  { head }: Phrase,
  text: string,
): Mention | null {
  for (let at = head + 1; at < Math.min(upper, head + nameReach); at++) {
    const { mention } = tokens[at]!;
    if (mention?.kind !== 'person' || !mention.description) continue;
    const begin = mention.start - 1 - mention.description.length;
    const isBefore = text.slice(begin, mention.start - 1) === mention.description;
    return isBefore && begin <= tokens[head]!.start ? mention : null;
  }
  return null;
}

/**
 * Who the subject `phrase` of the statement `range` is, or who is meant by a verb that stands in its place.
 * @returns null where it refers to nobody, as "it" or "I" may
 */
export function speakerOf(
  tokens: readonly Token[],
  range: Range,
  phrase: Phrase,
  discourse: Discourse,
): Speaker | null {
  const { mention, possessive, is, verb } = tokens[phrase.head]!;
  if (mention && !possessive) return named(mention);
  if (verb && discourse.language.dropped)
    return unsaid(
      tokens,
      range,
      phrase.head,
      genderOfVerb(tokens[phrase.head]!, discourse.language),
      discourse,
    );
  const introduced = discourse.language.freeOrder
    ? introducedBehind(tokens, range, phrase, discourse.text)
    : null;
  if (introduced) return named(introduced);
  const gender = is & pronoun ? undefined : possessorGender(tokens[phrase.head]!.word, discourse.language);
  if (gender) return personFor(gender, tokens, range.from, phrase.head, discourse);
  const actor =
    is & pronoun
      ? antecedent(tokens, range, phrase.head, discourse)
      : is & (Is.utterance | Is.document)
        ? utterer(tokens, range, phrase, discourse)
        : organisation(tokens, phrase, discourse);
  if (actor || is & (Is.it | Is.impersonal)) return actor;
  const person = describedPerson(tokens, phrase, discourse.block, discourse.described);
  return person ? named(person) : unnamed(tokens, range, phrase, discourse.text);
}
