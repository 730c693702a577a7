/** The corpus as the model of coverage sees it. */

import { findingActors } from '../../lib/actors/find';
import { gatherEvidence } from '../../lib/coverage/evidence';
import { featureNames, featuresOf } from '../../lib/coverage/features';
import { isRuledOut, isTooEarly } from '../../lib/coverage/score';
import type { Knowledge } from '../../lib/knowledge/knowledge';
import { readArticle } from '../../lib/text/read-at-once';
import { atOnce } from '../../lib/work';
import { articleOfLine } from '../annotate/article';
import type { CorpusArticle } from '../corpus';

/** One text. */
export interface CorpusSample {
  text: CorpusArticle;
  isCoverage: boolean;
  /** In the order of `featureNames`; null where a rule decides, and the model is not asked. */
  features: number[] | null;
  /** Where it comes from: what one outlet or author writes is alike, and translations of one text are. */
  source: string;
  /** Border in 2021 or Belarus in the war: on these two careful readers may differ. */
  isAdjacent: boolean;
  /** A post in a social network is often no article; they are counted apart. */
  isPost: boolean;
}

function readSample(text: CorpusArticle, knowledge: Knowledge): CorpusSample {
  const { article } = articleOfLine(JSON.stringify(text));
  const words = readArticle(article);
  const evidence = gatherEvidence(words, atOnce(findingActors(words, knowledge)), knowledge);
  const features = featuresOf(evidence);
  return {
    text,
    isCoverage: text.label === 'crisis',
    features: isTooEarly(article) || isRuledOut(evidence) ? null : featureNames.map(name => features[name]),
    source: text.id.split('-')[0]!,
    isAdjacent: text.kind === 'adjacent',
    isPost: text.form === 'social-post',
  };
}

/** The texts with their features. */
export function samplesOf(texts: readonly CorpusArticle[], knowledge: Knowledge): CorpusSample[] {
  return texts.map(text => readSample(text, knowledge));
}
