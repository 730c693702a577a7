/** What speaks for and against an article's being about the crisis, as it is counted in its text. */
import type { Mention } from '../annotations';
import type { Article } from '../article';
import type { Knowledge } from '../knowledge/knowledge';
import { words } from '../text/words';
import { countSubject } from './gate';
import { passagesOf } from './passages';
import { tellingActors } from './telling';
import { buildLexicon } from './words/lexicon';
import { otherSubjects } from './words/other-subjects';
import { misleading, themes } from './words/themes';

export type Theme = keyof typeof themes;
export type OtherSubject = keyof typeof otherSubjects;

/** How often something was met, by its name; what was not is left out. */
export type Counts<Name extends string> = Partial<Record<Name, number>>;

export interface Evidence {
  /** How many words were read. */
  words: number;
  /** How many passages they are in, the title aside; and how many of these name the subject. */
  passages: number;
  passagesOnSubject: number;
  /** How often the subject is named: Belarus, Minsk or a leading figure of the crisis. */
  subject: number;
  /** Words of the crisis in the passages that name the subject and in the ones behind them: elsewhere they may be another country's. */
  themes: Counts<Theme>;
  /** Words of other subjects in the whole text. */
  otherSubjects: Counts<OtherSubject>;
  /** The title and the first passage. */
  opening: {
    titleNamesSubject: boolean;
    leadNamesSubject: boolean;
    themes: Counts<Theme>;
    otherSubjects: Counts<OtherSubject>;
  };
  /** The actors that tell, in order of their first mention, and how telling each is: from above 0 to 1. */
  actors: { name: string; weight: number }[];
}

const lexicon = buildLexicon<Theme | OtherSubject>({ ...themes, ...otherSubjects }, misleading);

function isTheme(name: Theme | OtherSubject): name is Theme {
  return name in themes;
}

function count<Name extends string>(names: readonly Name[]): Counts<Name> {
  const counts: Counts<Name> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function countThemes(met: readonly (Theme | OtherSubject)[]): Counts<Theme> {
  return count(met.filter(isTheme));
}

function countOthers(met: readonly (Theme | OtherSubject)[]): Counts<OtherSubject> {
  return count(met.filter((name): name is OtherSubject => !isTheme(name)));
}

/** Counts what an article says; `mentions` are the actors found in it. */
export function gatherEvidence(
  article: Article,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Evidence {
  const { title, body } = passagesOf(article);
  const [titleRead, ...read] = [title, ...body].map(text => ({
    text,
    subject: countSubject(text),
    met: lexicon(text),
  }));
  const all = [titleRead!, ...read];
  const lead = read[0];
  const opening = [...titleRead!.met, ...(lead?.met ?? [])];
  const onSubject = all.filter(({ subject }, i) => subject > 0 || (i > 1 && all[i - 1]!.subject > 0));
  return {
    words: all.reduce((sum, { text }) => sum + words(text).length, 0),
    passages: read.length,
    passagesOnSubject: read.filter(({ subject }) => subject > 0).length,
    subject: all.reduce((sum, { subject }) => sum + subject, 0),
    themes: countThemes(onSubject.flatMap(({ met }) => met)),
    otherSubjects: countOthers(all.flatMap(({ met }) => met)),
    opening: {
      titleNamesSubject: titleRead!.subject > 0,
      leadNamesSubject: (lead?.subject ?? 0) > 0,
      themes: countThemes(opening),
      otherSubjects: countOthers(opening),
    },
    actors: actorsThatTell(mentions, knowledge),
  };
}

function actorsThatTell(mentions: readonly Mention[], knowledge: Knowledge): Evidence['actors'] {
  const telling = tellingActors(knowledge);
  const named = new Map(mentions.map(({ entity, name }) => [entity, name]));
  return [...named].flatMap(([entity, name]) => {
    const weight = entity === null ? undefined : telling.get(entity);
    return weight === undefined ? [] : [{ name, weight }];
  });
}
