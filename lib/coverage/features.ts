/** Evidence as numbers from 0 to 1 that the model weighs. Few and general: what they count holds for any outlet. */
import type { Counts, Evidence, Theme } from './evidence';

/** What speaks for coverage: no weight is below 0. */
export const forCoverage = ['concentration', 'opening', 'themes', 'openingThemes', 'actors'] as const;

/** What speaks against it: no weight is above 0. */
const againstCoverage = ['otherSubject', 'openingOtherSubject'] as const;

export const featureNames = [...forCoverage, ...againstCoverage];

export type Feature = (typeof featureNames)[number];
export type Features = Record<Feature, number>;

/** Half of the text is as good as all of it: reports tell of other places too. */
const ENOUGH_CONCENTRATION = 0.5;
/** From one word of the crisis a sentence on, more say no more. */
const ENOUGH_WORDS = 1;
/** So many different themes in the opening. */
const ENOUGH_THEMES = 2;
/** So many of the most telling actors. */
const ENOUGH_ACTORS = 3;

/** A few words of another subject stand in every text: so many of the crisis are taken for granted beside them. */
const GRANTED = 2;

/** What news of any country may speak of says less. */
const commonThemes: Partial<Record<Theme, number>> = {
  'democracy and rights': 0.75,
  'authoritarian rule': 0.75,
};

function entriesOf<Name extends string>(counts: Counts<Name>): [Name, number][] {
  return Object.entries(counts) as [Name, number][];
}

/** How many words of the crisis there are. */
function wordsOf(themes: Counts<Theme>): number {
  return entriesOf(themes).reduce((sum, [theme, times]) => sum + times * (commonThemes[theme] ?? 1), 0);
}

/** How many different themes there are. */
function varietyOf(themes: Counts<Theme>): number {
  return entriesOf(themes).reduce((sum, [theme]) => sum + (commonThemes[theme] ?? 1), 0);
}

/** How many words there are of the subject that is met most. */
function mostOf(counts: Counts<string>): number {
  return Math.max(0, ...entriesOf(counts).map(([, times]) => times));
}

function upTo(enough: number, amount: number): number {
  return Math.min(1, amount / enough);
}

/** The features of an article with this evidence. */
export function featuresOf({
  sentences,
  onSubject,
  themes,
  otherSubjects,
  opening,
  actors,
}: Evidence): Features {
  const inTitle = Number(opening.titleNamesSubject);
  const ofOpening = (inTitle + Number(opening.leadNamesSubject)) / 2;
  const words = wordsOf(themes);
  const other = mostOf(otherSubjects);
  const otherInOpening = mostOf(opening.otherSubjects);
  return {
    // What share of the text names Belarus or a leading figure, the title counted as a sentence.
    concentration: upTo(ENOUGH_CONCENTRATION, (onSubject + inTitle) / (sentences + 1)),
    // Whether title and lead do.
    opening: ofOpening,
    // How many words of the crisis stand around them.
    themes: upTo(ENOUGH_WORDS, words / Math.max(1, sentences)),
    // Its themes in the opening, as far as that is about Belarus: elsewhere they are another country's.
    openingThemes: ofOpening * upTo(ENOUGH_THEMES, varietyOf(opening.themes)),
    actors: upTo(
      ENOUGH_ACTORS,
      actors.reduce((sum, { weight }) => sum + weight, 0),
    ),
    // Another subject's share beside the crisis.
    otherSubject: other / (other + words + GRANTED),
    openingOtherSubject: otherInOpening / (otherInOpening + wordsOf(opening.themes) + GRANTED),
  };
}
