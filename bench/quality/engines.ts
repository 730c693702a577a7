/** What is measured against the gold: our engines, and what one would take off the shelf. */

import { findActors } from '../../lib/actors/find-at-once';
import type { Article } from '../../lib/article';
import { findClaims } from '../../lib/claims/find-at-once';
import type { Knowledge } from '../../lib/knowledge/knowledge';
import type { FoundClaim, FoundMention } from '../found';
import { buildAhoCorasick } from '../peers/aho-corasick';
import { buildNearestName } from '../peers/attribute';
import { findQuotations, findTopics } from '../peers/compromise';
import { buildExpression } from '../peers/expression';
import { byLine, namesOf } from '../peers/names';
import { buildCustomEntities, buildProperNouns, buildTaggedClaims } from '../peers/wink';

export interface Engine<Found> {
  name: string;
  find: (article: Article) => Found[];
}

function onText<Found>(find: (text: string) => Found[]) {
  return ({ text }: Article) => find(text);
}

/** The engines that find names, ours first. */
export function mentionEngines(knowledge: Knowledge): [Engine<FoundMention>, ...Engine<FoundMention>[]] {
  const names = namesOf(knowledge.entities);
  return [
    { name: 'ours', find: article => findActors(article, knowledge) },
    { name: 'one regular expression', find: onText(buildExpression(names)) },
    { name: 'Aho-Corasick package', find: onText(buildAhoCorasick(names)) },
    { name: 'wink-nlp, taught our names', find: onText(byLine(buildCustomEntities(names))) },
    { name: 'wink-nlp, proper nouns', find: onText(byLine(buildProperNouns())) },
    { name: 'compromise', find: onText(byLine(findTopics)) },
  ];
}

/** The engines that find claims, ours first. */
export function claimEngines(knowledge: Knowledge): [Engine<FoundClaim>, ...Engine<FoundClaim>[]] {
  const findNames = buildExpression(namesOf(knowledge.entities));
  return [
    { name: 'ours', find: article => findClaims(article, findActors(article, knowledge), knowledge) },
    { name: 'quotes, verbs, nearest name', find: onText(buildNearestName(findNames)) },
    { name: 'wink-nlp, tags and nearest name', find: onText(byLine(buildTaggedClaims())) },
    { name: 'compromise, quotations()', find: onText(byLine(findQuotations)) },
  ];
}
