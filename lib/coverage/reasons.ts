/** Evidence in sentences for the reader. */
import type { Counts, Evidence, OtherSubject } from './evidence';

/** Naming more says no more. */
const MOST_NAMES = 4;

/** Fewer words of another subject are met in any text, and worth no mention. */
const WORTH_MENTION = 3;

const list = new Intl.ListFormat('en-GB');
const number = new Intl.NumberFormat('en-GB');

export const TOO_EARLY = 'It was published before the election of August 2020 was called.';

/** Why an article is not taken for coverage although it is about Belarus in these years. */
export function adjacentReason(subject: OtherSubject): string {
  return `It is about Belarus and ${subject}: next to the crisis, and not of it.`;
}

/** Sentences that say what speaks for and against an article's being about the crisis. */
export function reasonsFor(evidence: Evidence): string[] {
  const { subject, themes, opening } = evidence;
  if (subject === 0) return ['It does not name Belarus, its places or people.'];
  const times = subject === 1 ? 'once' : `${number.format(subject)} times`;
  const where = opening.titleNamesSubject ? ', in its title too' : '';
  if (evidence.inPassing) return ['It names Belarus, its places or people in one sentence only.'];
  return [
    `It names Belarus, its places or people ${times} in ${number.format(evidence.words)} words${where}.`,
    `Around them it speaks of ${Object.keys(themes).length > 0 ? list.format(byCount(themes)) : 'no theme of the crisis'}.`,
    openingSays(opening),
    actorsSay(evidence.actors),
    ...othersSay(evidence),
  ];
}

function byCount(counts: Counts<string>): string[] {
  return Object.entries(counts)
    .sort(([, a], [, b]) => b! - a!)
    .map(([name]) => name);
}

function openingSays({ titleNamesSubject, leadNamesSubject, themes }: Evidence['opening']): string {
  if (!titleNamesSubject && !leadNamesSubject) return 'Its opening names none of them.';
  const names = byCount(themes);
  return names.length > 0
    ? `Its opening names one of them and speaks of ${list.format(names)}.`
    : 'Its opening names one of them, and speaks of no theme of the crisis.';
}

function actorsSay(actors: Evidence['actors']): string {
  if (actors.length === 0)
    return 'Of Belarusian politics, the president aside, it names nobody whom Sidelight knows.';
  const names = [...actors].sort((a, b) => b.weight - a.weight).map(({ name }) => name);
  return `Of Belarusian politics it names ${list.format(firstOf(names))}.`;
}

function othersSay({ themes, otherSubjects }: Evidence): string[] {
  const [most] = byCount(otherSubjects);
  const times = most ? otherSubjects[most as OtherSubject]! : 0;
  if (times < WORTH_MENTION) return [];
  const crisis = Object.values(themes).reduce((sum, each) => sum + each, 0);
  return [times > crisis ? `It speaks more of ${most}.` : `It speaks of ${most} too.`];
}

function firstOf(names: readonly string[]): string[] {
  const others = names.length - MOST_NAMES;
  return others > 0 ? [...names.slice(0, MOST_NAMES), `${others} more`] : [...names];
}
