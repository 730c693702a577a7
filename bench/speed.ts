/**
 * `npm run bench`: what each step costs on the demo article and on a text many times as long. Medians, and ratios within
 * the same run to one regular expression of all names: machines are noisy, so compare the ratios, not the milliseconds.
 */
import { JSDOM } from 'jsdom';
import { findActors } from '../lib/actors/find';
import { annotate } from '../lib/annotate';
import { type Article, joinBlocks } from '../lib/article';
import { findClaims } from '../lib/claims/find';
import { countSubject, isWorthALook } from '../lib/coverage/gate';
import { scoreCoverage } from '../lib/coverage/score';
import { compileIndex } from '../lib/knowledge/compile';
import type { IndexedEntity } from '../lib/knowledge/knowledge';
import { extractArticle } from '../lib/page/extract';
import { words } from '../lib/text/words';
import { demoPage } from '../scripts/demo/page';
import { readKnowledge } from '../scripts/knowledge/read';

const ROUNDS = 300;
/** The long text is the article so many times over, and is measured in fewer rounds. */
const TIMES_AS_LONG = 20;
const ROUNDS_OF_LONG = 30;

const BASE = 'one regular expression of all names';

type Medians = Record<string, number>;

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}

/** Medians in ms of steps that take turns, so that a slow moment of the machine strikes all of them. */
function measure(steps: Record<string, () => unknown>, rounds: number): Medians {
  const times = Object.fromEntries(Object.keys(steps).map(name => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const [name, step] of Object.entries(steps)) {
      const start = performance.now();
      step();
      times[name]!.push(performance.now() - start);
    }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

function formsOf({ names, surnames, acronyms }: IndexedEntity): string[] {
  return [...names, ...surnames, ...acronyms];
}

/** What anybody would write first: every name, the longest first, between edges of words. */
function expressionOf(forms: readonly string[]): RegExp {
  const escaped = [...forms]
    .sort((a, b) => b.length - a.length)
    .map(form => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** A text of the same length and language that is about something else. */
function withoutSubject({ text }: Article): string {
  return words(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter(word => countSubject(word) === 0)
    .join(' ');
}

function repeated(article: Article, times: number): Article {
  const parts = article.blocks.map(({ kind, start, end }) => ({
    kind,
    text: article.text.slice(start, end),
  }));
  return { ...article, ...joinBlocks(article.title, Array.from({ length: times }, () => parts).flat()) };
}

const knowledge = compileIndex(readKnowledge());
const forms = knowledge.entities.flatMap(formsOf);
const oneExpression = expressionOf(forms);

function stepsOn(article: Article): Record<string, () => unknown> {
  const mentions = findActors(article, knowledge);
  const other = withoutSubject(article);
  return {
    [BASE]: () => [...article.text.matchAll(oneExpression)].length,
    'gate, on a text about something else': () => isWorthALook({ head: 'Wheat harvest', body: () => other }),
    'find actors': () => findActors(article, knowledge),
    'score coverage': () => scoreCoverage(article, mentions, knowledge),
    'find claims': () => findClaims(article, mentions, knowledge),
    'annotate: the last three': () => annotate(article, knowledge),
  };
}

function print(title: string, medians: Medians, base: number): void {
  console.log(`\n${title}`);
  for (const [name, ms] of Object.entries(medians))
    console.log(
      `  ${name.padEnd(38)} ${ms.toFixed(2).padStart(8)} ms ${(ms / base).toFixed(2).padStart(8)} ×`,
    );
}

const url = 'https://demo.example/article';
const { document } = new JSDOM(demoPage(url), { url }).window;
const { article } = extractArticle(document, url) as { article: Article };
const long = repeated(article, TIMES_AS_LONG);
const characters = ({ text }: Article) => `${text.length.toLocaleString('en-GB')} characters`;

console.log(
  `${forms.length.toLocaleString('en-GB')} forms of names. × is times one regular expression of all of them on the same text.`,
);
const medians = measure(stepsOn(article), ROUNDS);
print(`The demo article, ${characters(article)}, ${ROUNDS} rounds`, medians, medians[BASE]!);
const ofLong = measure(stepsOn(long), ROUNDS_OF_LONG);
print(
  `${TIMES_AS_LONG} times the article, ${characters(long)}, ${ROUNDS_OF_LONG} rounds`,
  ofLong,
  ofLong[BASE]!,
);
const reading = measure({ 'read the page, in jsdom': () => extractArticle(document, url) }, ROUNDS);
print(`The demo page, ${ROUNDS} rounds; a browser takes a fraction of it`, reading, medians[BASE]!);
