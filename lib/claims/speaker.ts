/** Who a subject is: an entity, somebody the article introduces, or the words that name the speaker. */
import type { Mention } from '../annotations';
import type { Knowledge } from '../knowledge/knowledge';
import type { Gender } from '../text/languages/language';
import { fold, words } from '../text/words';
import { Is, title } from './lexicon';
import type { Phrase } from './phrases';
import type { Range } from './subject';
import type { Token } from './tokens';

export interface Speaker {
  entity: string | null;
  /** The words of the article that name it. */
  text: string;
  /** The mention it was taken from, if any. */
  mention: Mention | null;
}

/** What the article has said so far, as far as later sentences refer to it. */
export interface Discourse {
  text: string;
  /** By `actorKey`. */
  genders: Map<string, Gender>;
  /** Organisations named so far by each word of their names, and the one named last. */
  organisations: Map<string, Mention>;
  lastOrganisation: Mention | null;
  /** Whom a pronoun may mean, the likeliest last: those named so far, and behind each sentence its subject. */
  persons: Mention[];
  /** Who spoke last, and in which block. */
  last: { speaker: Speaker; block: number } | null;
  /** Number of the block that is being read; headings and the like do not count. */
  block: number;
}

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
export function startDiscourse(text: string, knowledge: Knowledge): Discourse {
  return {
    text,
    genders: new Map(knownGenders(knowledge)),
    organisations: new Map(),
    lastOrganisation: null,
    persons: [],
    last: null,
    block: 0,
  };
}

function learnTitle(token: Token, before: Token | undefined, discourse: Discourse): void {
  if (!before || !(before.is & title)) return;
  const key = actorKey(token.mention!);
  if (!discourse.genders.has(key)) discourse.genders.set(key, before.is & Is.femaleTitle ? 'female' : 'male');
}

/** Takes the actors of a statement that was read into the discourse, and its speaker if it is a claim. */
export function goOn(
  tokens: readonly Token[],
  range: Range,
  speaker: Speaker | null,
  discourse: Discourse,
): void {
  let subject: Mention | null = speaker?.mention ?? null;
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i]!;
    const { mention } = token;
    if (!mention || mention === tokens[i - 1]?.mention) continue;
    if (mention.kind === 'person') {
      learnTitle(token, tokens[i - 1], discourse);
      discourse.persons.push(mention);
      if (!token.quoted && !token.possessive) subject ??= mention;
    } else if (mention.kind === 'organisation') {
      discourse.lastOrganisation = mention;
      for (const { start, end } of words(mention.name))
        discourse.organisations.set(fold(mention.name.slice(start, end)), mention);
    }
  }
  if (subject?.kind === 'person') discourse.persons.push(subject);
  if (speaker) discourse.last = { speaker, block: discourse.block };
}

/** How many of the persons named before a pronoun are asked. */
const reach = 24;

function personFor(gender: Gender, tokens: readonly Token[], from: number, at: number, discourse: Discourse) {
  const fits = (mention: Mention) => {
    const known = discourse.genders.get(actorKey(mention));
    return mention.kind === 'person' && (known === undefined || known === gender);
  };
  for (let i = at - 1; i >= from; i--) {
    const { mention, quoted, possessive } = tokens[i]!;
    if (mention && !quoted && !possessive && fits(mention)) return mention;
  }
  return discourse.persons.slice(-reach).findLast(fits) ?? null;
}

const named = (mention: Mention): Speaker => ({ entity: mention.entity, text: mention.exact, mention });

/** The organisation or country in the phrase for which its head speaks: "EU leaders", "the RIA news agency". */
function represented(tokens: readonly Token[], { from, head }: Phrase): Mention | null {
  const speaks = tokens[head]!.is;
  for (let i = head - 1; i >= from; i--) {
    const { mention } = tokens[i]!;
    if (!mention || mention.kind === 'person') continue;
    if (speaks & Is.voice || (speaks & Is.organ && mention.kind === 'organisation')) return mention;
  }
  return null;
}

/** Whose words a statement is: "a statement from the council". */
function authorOf(tokens: readonly Token[], { head, to }: Phrase): Mention | null {
  for (let i = head + 1; i < to; i++) if (tokens[i]!.is & Is.agent) return tokens[to]!.mention;
  return null;
}

/** What a definite phrase refers to: "the council" to the Coordination Council. */
function referent(tokens: readonly Token[], { from, head }: Phrase, discourse: Discourse): Mention | null {
  if (!(tokens[from]!.is & Is.definite)) return null;
  const { word, is } = tokens[head]!;
  return discourse.organisations.get(word) ?? (is & Is.body ? discourse.lastOrganisation : null);
}

/**
 * Who the subject `phrase` of a statement that begins at token `from` is.
 * @returns null where it refers to nobody, as "it" or "I" may
 */
export function speakerOf(
  tokens: readonly Token[],
  from: number,
  phrase: Phrase,
  discourse: Discourse,
): Speaker | null {
  const head = tokens[phrase.head]!;
  const text = discourse.text.slice(tokens[phrase.from]!.start, head.end);
  if (head.mention && !head.possessive) return named(head.mention);
  if (head.is & (Is.female | Is.male)) {
    const person = personFor(head.is & Is.female ? 'female' : 'male', tokens, from, phrase.head, discourse);
    return person ? named(person) : { entity: null, text, mention: null };
  }
  if (head.is & Is.it) {
    const last = discourse.last?.speaker;
    return last?.mention && last.mention.kind !== 'person' ? last : null;
  }
  if (head.is & Is.utterance) {
    const author = authorOf(tokens, phrase) ?? represented(tokens, phrase);
    if (author) return named(author);
    const own = discourse.last && tokens[phrase.from]!.is & Is.definite ? discourse.last.speaker : null;
    return own ?? { entity: null, text, mention: null };
  }
  const actor = represented(tokens, phrase) ?? referent(tokens, phrase, discourse);
  return actor ? named(actor) : { entity: null, text, mention: null };
}
