/** Is an article about the crisis? A score from a few kinds of evidence, each with a reason that the reader is told. */
import type { Coverage, Mention } from '../annotations';
import type { Article } from '../article';
import { lastDay } from '../knowledge/as-of';
import type { Knowledge } from '../knowledge/knowledge';
import { words } from '../text/words';
import { countSubject } from './gate';
import { themes } from './themes';

/** The election was called on 8 May 2020; what was published before cannot be about the crisis. */
const FIRST_DAY = '2020-05-08';

/** From this score on an article is taken for coverage. */
const THRESHOLD = 0.5;

/** Each kind of evidence from 0 to 1. */
interface Evidence {
  /** The title or the first paragraph names Belarus or its main actors. */
  opening: number;
  /** How often the text names them: full from three times in a hundred words. */
  density: number;
  /** How many different actors of Belarus's politics are named: full from four. */
  actors: number;
  /** How many themes of the crisis are met: full from four. */
  themes: number;
}

/** Log-odds. Hand-set on the development corpus; to be fitted by a script once the knowledge base is whole. */
const weights: Evidence = { opening: 1.4, density: 3, actors: 3, themes: 3.2 };
const BIAS = -5.2;

/** Judges an article by its text, its date and the actors found in it. */
export function scoreCoverage(
  article: Article,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Coverage {
  if (article.published && lastDay(article.published) < FIRST_DAY)
    return { isCoverage: false, score: 0, reasons: ['It was published before the crisis began.'] };
  const named = politicalActors(mentions, knowledge);
  const met = themes.filter(theme => theme.words.test(article.text));
  const evidence = weigh(article, named.length, met.length);
  const sum = (Object.keys(weights) as (keyof Evidence)[]).reduce(
    (all, kind) => all + weights[kind] * evidence[kind],
    BIAS,
  );
  const score = Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
  return {
    isCoverage: score >= THRESHOLD,
    score,
    reasons: reasonsFor(
      evidence,
      named,
      met.map(({ name }) => name),
    ),
  };
}

function weigh(article: Article, actors: number, themesMet: number): Evidence {
  const opening = article.blocks
    .slice(0, 2)
    .map(({ start, end }) => article.text.slice(start, end))
    .join(' ');
  const hundreds = Math.max(1, words(article.text).length / 100);
  return {
    opening: countSubject(opening, 1),
    density: Math.min(1, countSubject(article.text) / hundreds / 3),
    actors: Math.min(1, actors / 4),
    themes: Math.min(1, themesMet / 4),
  };
}

/** Names of the people and organisations of Belarus's politics that are mentioned, in order of their first mention. */
function politicalActors(mentions: readonly Mention[], knowledge: Knowledge): string[] {
  const political = new Set(
    knowledge.entities.flatMap(({ id, side }) => (side?.startsWith('belarus-') ? [id] : [])),
  );
  return [
    ...new Set(mentions.filter(({ entity }) => entity && political.has(entity)).map(({ name }) => name)),
  ];
}

function reasonsFor(evidence: Evidence, named: readonly string[], met: readonly string[]): string[] {
  const list = new Intl.ListFormat('en');
  return [
    evidence.opening
      ? 'Its opening names Belarus or an actor of the crisis.'
      : 'Its opening does not name Belarus.',
    named.length > 0
      ? `It names ${list.format(named.slice(0, 4))}.`
      : 'It names no actor of Belarusian politics.',
    met.length > 0 ? `It speaks of ${list.format(met)}.` : 'It speaks of none of the themes of the crisis.',
  ];
}
