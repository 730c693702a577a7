/** Is an article about the crisis? A score from a few kinds of evidence, each with a reason that the reader is told. */
import type { Coverage, Mention } from '../annotations';
import type { Article } from '../article';
import { lastDay } from '../knowledge/as-of';
import type { Knowledge } from '../knowledge/knowledge';
import { type Evidence, gatherEvidence } from './evidence';
import { reasonsFor } from './reasons';

/** The election was called on 8 May 2020; what was published before cannot be about the crisis. */
const FIRST_DAY = '2020-05-08';

/** From this score on an article is taken for coverage. */
const THRESHOLD = 0.5;

/** Each kind of evidence from 0 to 1. */
interface Features {
  /** The opening names Belarus or its leading figures. */
  openingSubject: number;
  /** The opening speaks of a theme of the crisis. */
  openingTheme: number;
  /** How often the text names Belarus or its leading figures: full from three times in a hundred words. */
  density: number;
  /** How many different actors of Belarus's politics are named: full from four. */
  actors: number;
  /** How many themes of the crisis are met where Belarus is named: full from four. */
  themes: number;
}

/** Log-odds. Hand-set on the development corpus; to be fitted by a script once the knowledge base is whole. */
const weights: Features = { openingSubject: 1.8, openingTheme: 2.8, density: 3.4, actors: 1, themes: 2.4 };
const BIAS = -7.3;

/** Judges an article by its text, its date and the actors found in it. */
export function scoreCoverage(
  article: Article,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Coverage {
  if (article.published && lastDay(article.published) < FIRST_DAY)
    return {
      isCoverage: false,
      score: 0,
      reasons: ['It was published before the election of August 2020 was called.'],
    };
  const evidence = gatherEvidence(article, mentions, knowledge);
  const features = featuresOf(evidence);
  const sum = (Object.keys(weights) as (keyof Features)[]).reduce(
    (all, kind) => all + weights[kind] * features[kind],
    BIAS,
  );
  const score = Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
  return { isCoverage: score >= THRESHOLD, score, reasons: reasonsFor(evidence) };
}

function featuresOf({ words, subject, themes, opening, actors }: Evidence): Features {
  const hundreds = Math.max(1, words / 100);
  return {
    openingSubject: Number(opening.namesSubject),
    openingTheme: Number(opening.themes.length > 0),
    density: Math.min(1, subject / hundreds / 3),
    actors: Math.min(1, actors.length / 4),
    themes: Math.min(1, themes.length / 4),
  };
}
