/** Evidence in sentences for the reader. */
import type { Evidence } from './evidence';

/** Naming more says no more. */
const MOST_NAMES = 4;

const list = new Intl.ListFormat('en-GB');
const number = new Intl.NumberFormat('en-GB');

/** Sentences that say what speaks for or against an article's being about the crisis. */
export function reasonsFor(evidence: Evidence): string[] {
  const { words, subject, themes, opening, actors } = evidence;
  if (subject === 0) return ['It does not name Belarus, Minsk or a leading figure of the crisis.'];
  const times = subject === 1 ? 'once' : `${number.format(subject)} times`;
  return [
    `It names Belarus, Minsk or a leading figure of the crisis ${times} in ${number.format(words)} words.`,
    `In the same paragraphs it speaks of ${themes.length > 0 ? list.format(themes) : 'no theme of the crisis'}.`,
    `Its opening ${openingSays(opening)}.`,
    actors.length > 0
      ? `Of Belarusian politics it names ${list.format(firstOf(actors))}.`
      : 'It names no person or organisation of Belarusian politics that Sidelight knows.',
  ];
}

function openingSays({ namesSubject, themes }: Evidence['opening']): string {
  if (!namesSubject) return 'names none of them';
  return themes.length > 0 ? `names one of them and speaks of ${list.format(themes)}` : 'names one of them';
}

function firstOf(names: readonly string[]): string[] {
  const others = names.length - MOST_NAMES;
  return others > 0 ? [...names.slice(0, MOST_NAMES), `${others} more`] : [...names];
}
