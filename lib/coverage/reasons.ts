/** Evidence in sentences for the reader, as data. */
import type { MessageKey, Value, Wording } from '../i18n/wording';
import type { Counts, Evidence, OtherSubject, Theme } from './evidence';

/** Naming more says no more. */
const MOST_NAMES = 4;

/** Fewer words of another subject are met in any text, and worth no mention. */
const WORTH_MENTION = 3;

const themeWords: Record<Theme, MessageKey> = {
  elections: 'coverage.themes.elections',
  protests: 'coverage.themes.protests',
  repression: 'coverage.themes.repression',
  prosecution: 'coverage.themes.prosecution',
  'the opposition': 'coverage.themes.opposition',
  'democracy and rights': 'coverage.themes.democracy',
  'authoritarian rule': 'coverage.themes.authoritarian',
  sanctions: 'coverage.themes.sanctions',
};

const subjectWords: Record<OtherSubject, MessageKey> = {
  sport: 'coverage.subjects.sport',
  'travel and leisure': 'coverage.subjects.travel',
  'the war in Ukraine': 'coverage.subjects.war',
  'migrants and the border': 'coverage.subjects.migrants',
  'the pandemic': 'coverage.subjects.pandemic',
  'business and culture': 'coverage.subjects.business',
  crime: 'coverage.subjects.crime',
  computers: 'coverage.subjects.computers',
};

export const TOO_EARLY: Wording = { key: 'coverage.tooEarly' };

/** Why an article is not taken for coverage although it is about Belarus in these years. */
export function adjacentReason(subject: OtherSubject): Wording {
  return { key: 'coverage.adjacent', values: { subject: { key: subjectWords[subject] } } };
}

/** Sentences that say what speaks for and against an article's being about the crisis. */
export function reasonsFor(evidence: Evidence): Wording[] {
  const { subject, themes, opening } = evidence;
  if (subject === 0) return [{ key: 'coverage.notNamed' }];
  if (evidence.inPassing) return [{ key: 'coverage.inPassing' }];
  const values: Record<string, Value> = {
    times: { key: 'coverage.times', count: subject },
    words: { key: 'coverage.words', count: evidence.words },
  };
  return [
    { key: opening.titleNamesSubject ? 'coverage.namedInTitle' : 'coverage.named', values },
    Object.keys(themes).length > 0
      ? { key: 'coverage.around', values: { themes: themesOf(themes) } }
      : { key: 'coverage.aroundNothing' },
    openingSays(opening),
    actorsSay(evidence.actors),
    ...othersSay(evidence),
  ];
}

function byCount<Name extends string>(counts: Counts<Name>): Name[] {
  return (Object.entries(counts) as [Name, number][]).sort(([, a], [, b]) => b - a).map(([name]) => name);
}

function themesOf(themes: Counts<Theme>): Value {
  return { list: byCount(themes).map(theme => ({ key: themeWords[theme] })) };
}

function openingSays({ titleNamesSubject, leadNamesSubject, themes }: Evidence['opening']): Wording {
  if (!titleNamesSubject && !leadNamesSubject) return { key: 'coverage.openingNamesNone' };
  return Object.keys(themes).length > 0
    ? { key: 'coverage.openingSpeaks', values: { themes: themesOf(themes) } }
    : { key: 'coverage.openingNames' };
}

function actorsSay(actors: Evidence['actors']): Wording {
  if (actors.length === 0) return { key: 'coverage.nobody' };
  const names = [...actors].sort((a, b) => b.weight - a.weight).map(({ name }) => name);
  return { key: 'coverage.actors', values: { names: { list: firstOf(names) } } };
}

function othersSay({ themes, otherSubjects }: Evidence): Wording[] {
  const [most] = byCount(otherSubjects);
  const times = most ? otherSubjects[most]! : 0;
  if (!most || times < WORTH_MENTION) return [];
  const crisis = Object.values(themes).reduce((sum, each) => sum + each, 0);
  const values = { subject: { key: subjectWords[most] } };
  return [{ key: times > crisis ? 'coverage.moreOf' : 'coverage.alsoOf', values }];
}

function firstOf(names: readonly string[]): Value[] {
  const others = names.length - MOST_NAMES;
  return others > 0
    ? [...names.slice(0, MOST_NAMES), { key: 'coverage.moreNames', values: { count: others } }]
    : [...names];
}
