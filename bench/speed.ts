/**
 * `npm run bench`: what each step costs on the demo article, as medians, and as ratios within the same run to one
 * regular expression of all names. Machines are noisy: compare the ratios, not the milliseconds.
 */
import { JSDOM } from 'jsdom';
import { findActors } from '../lib/actors/find';
import type { Article } from '../lib/article';
import { findClaims } from '../lib/claims/find';
import { scoreCoverage } from '../lib/coverage/score';
import { compileIndex } from '../lib/knowledge/compile';
import { extractArticle } from '../lib/page/extract';
import { demoPage } from '../scripts/demo/page';
import { readKnowledge } from '../scripts/knowledge/read';

const ROUNDS = 200;

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}

/** Medians in ms of steps that take turns, so that a slow moment of the machine strikes all of them. */
function measure(steps: Record<string, () => unknown>): Record<string, number> {
  const times = Object.fromEntries(Object.keys(steps).map(name => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, step] of Object.entries(steps)) {
      const start = performance.now();
      step();
      times[name]!.push(performance.now() - start);
    }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

const knowledge = compileIndex(readKnowledge());
const url = 'https://demo.example/article';
const { document } = new JSDOM(demoPage(url), { url }).window;
const { article } = extractArticle(document, url) as { article: Article };
const mentions = findActors(article, knowledge);

const forms = knowledge.entities.flatMap(({ names, surnames, acronyms }) => [
  ...names,
  ...surnames,
  ...acronyms,
]);
const escaped = forms
  .sort((a, b) => b.length - a.length)
  .map(form => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const oneExpression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

const medians = measure({
  'one regular expression of all names': () => [...article.text.matchAll(oneExpression)].length,
  'find actors': () => findActors(article, knowledge),
  'score coverage': () => scoreCoverage(article, mentions, knowledge),
  'find claims': () => findClaims(article, mentions, knowledge),
  'read the page (in jsdom)': () => extractArticle(document, url),
});

const base = medians['one regular expression of all names']!;
console.log(
  `The demo article (${article.text.length} units), ${forms.length} forms of names, ${ROUNDS} rounds:\n`,
);
for (const [name, ms] of Object.entries(medians))
  console.log(`${name.padEnd(38)} ${ms.toFixed(3).padStart(9)} ms ${(ms / base).toFixed(2).padStart(9)} ×`);
