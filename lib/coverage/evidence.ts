/** What speaks for and against an article's being about the crisis, as it is counted in its text. */
import type { Mention, Span } from '../annotations';
import type { Knowledge } from '../knowledge/knowledge';
import type { ReadArticle } from '../text/read-article';
import { sentences } from '../text/sentences';
import { words } from '../text/words';
import { countSubject } from './gate';
import { entitiesOfBelarus } from './telling';
import { buildLexicon } from './words/lexicon';
import { otherSubjects } from './words/other-subjects';
import { misleading, themes } from './words/themes';

export type Theme = keyof typeof themes;
export type OtherSubject = keyof typeof otherSubjects;

/** How often something was met, by its name; what was not is left out. */
export type Counts<Name extends string> = Partial<Record<Name, number>>;

export interface Evidence {
  words: number;
  /** How many sentences there are, the title aside, and how many of them name the subject. */
  sentences: number;
  onSubject: number;
  /** How often the subject is named: Belarus, its places and people. */
  subject: number;
  /** Whether it is named in no more than one place, behind the title and the first sentence. */
  inPassing: boolean;
  /** Words of the crisis in the sentences that name the subject and in the ones behind them: elsewhere they may be another country's. */
  themes: Counts<Theme>;
  /** Words of other subjects in the whole text. */
  otherSubjects: Counts<OtherSubject>;
  /** The title, and the lead: the first sentences. */
  opening: {
    titleNamesSubject: boolean;
    leadNamesSubject: boolean;
    themes: Counts<Theme>;
    otherSubjects: Counts<OtherSubject>;
  };
  /** The actors that tell, in order of their first mention, and how telling each is: from above 0 to 1. */
  actors: { name: string; weight: number }[];
}

/** What an article is about shows in so many characters of it; more are not read. */
const LONGEST_TEXT = 40_000;

/** The lead ends with the sentence in which it gets so long, in characters. */
const LEAD_LENGTH = 200;

/** A sentence is taken to be about what it names, and so are so many behind it. */
const CARRIED = 3;

/** A text of so many sentences, the title among them, can name what it is about once. */
const SHORT_TEXT = 8;

const lexicon = buildLexicon<Theme | OtherSubject>({ ...themes, ...otherSubjects }, misleading);

function isTheme(name: Theme | OtherSubject): name is Theme {
  return name in themes;
}

function isOtherSubject(name: Theme | OtherSubject): name is OtherSubject {
  return name in otherSubjects;
}

function count<Name extends string>(names: readonly Name[]): Counts<Name> {
  const counts: Counts<Name> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** A sentence or the title as far as its words tell. */
interface Read {
  subject: number;
  met: (Theme | OtherSubject)[];
}

/** Reads the title and the sentences of an article; `named` are the places where something of Belarus is named. */
function readSentences(
  { article, language }: ReadArticle,
  named: readonly Span[],
): { title: Read; body: Read[]; lead: Read[] } {
  const [title = { start: 0, end: 0 }, ...blocks] = article.blocks;
  let next = 0;
  const read = ({ start, end }: Span): Read => {
    const text = article.text.slice(start, end);
    let mentions = 0;
    for (; next < named.length && named[next]!.start < end; next++)
      if (named[next]!.start >= start) mentions++;
    // The expression knows more languages, the knowledge base more names: what one finds the other often does too.
    return { subject: Math.max(mentions, countSubject(text)), met: lexicon(text) };
  };
  const titleRead = read(title);
  const body: Read[] = [];
  const lead: Read[] = [];
  let leadLength = 0;
  for (const { start, end } of blocks) {
    if (start >= LONGEST_TEXT) break;
    const spans = sentences(article.text, { start, end: Math.min(end, LONGEST_TEXT) }, language);
    const reads = spans.map(read);
    body.push(...reads);
    for (const [i, { start, end }] of spans.entries())
      if (leadLength < LEAD_LENGTH) {
        leadLength += end - start;
        lead.push(reads[i]!);
      }
  }
  return { title: titleRead, body, lead };
}

/** Of sentences in order, those that name the subject and those that are carried along. */
function aroundSubject(body: readonly Read[]): Read[] {
  let carried = 0;
  return body.filter(({ subject }) => {
    carried = subject > 0 ? CARRIED + 1 : carried - 1;
    return carried > 0;
  });
}

/** Whether the title and sentences of an article name the subject in one of them only, and not first in a short text. */
function isInPassing(all: readonly Read[]): boolean {
  const naming = all.flatMap(({ subject }, i) => (subject > 0 ? [i] : []));
  return naming.length === 1 && (naming[0]! > 1 || all.length > SHORT_TEXT);
}

/** Counts what an article says; `mentions` are the actors found in it, in order. */
export function gatherEvidence(
  read: ReadArticle,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Evidence {
  const { text } = read.article;
  const ofBelarus = entitiesOfBelarus(knowledge);
  const named = mentions.filter(({ entity }) => entity !== null && ofBelarus.has(entity));
  const { title, body, lead } = readSentences(read, named);
  const all = [title, ...body];
  const opening = [title, ...lead].flatMap(({ met }) => met);
  const around = [...(title.subject > 0 ? [title] : []), ...aroundSubject(body)];
  const subject = all.reduce((sum, each) => sum + each.subject, 0);
  return {
    words: words(text, 0, Math.min(text.length, LONGEST_TEXT)).length,
    sentences: body.length,
    onSubject: body.filter(({ subject }) => subject > 0).length,
    subject,
    inPassing: isInPassing(all),
    themes: count(around.flatMap(({ met }) => met.filter(isTheme))),
    otherSubjects: count(all.flatMap(({ met }) => met.filter(isOtherSubject))),
    opening: {
      titleNamesSubject: title.subject > 0,
      leadNamesSubject: lead.some(({ subject }) => subject > 0),
      themes: count(opening.filter(isTheme)),
      otherSubjects: count(opening.filter(isOtherSubject)),
    },
    actors: [...new Map(named.map(({ entity, name }) => [entity!, name]))]
      .map(([entity, name]) => ({ name, weight: ofBelarus.get(entity)! }))
      .filter(({ weight }) => weight > 0),
  };
}
