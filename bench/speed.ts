/**
 * `npm run bench`: what each step costs on an article and on a text many times as long, and side by side with what one
 * would take off the shelf. Machines are noisy: compare the ratios within one run, not the milliseconds.
 */
import type { Article } from '../lib/article';
import { compileIndex } from '../lib/knowledge/compile';
import { readKnowledge } from '../scripts/knowledge/read';
import { bundledEngine } from './bundle';
import { type Contestant, othersOn, ours, rivalsOn, sizes, wink } from './contest';
import { type Medians, measure } from './measure';
import { buildExpression } from './peers/expression';
import { namesOf } from './peers/names';
import { table } from './table';
import { lengthOf, newsArticle, openDemoPage, repeated, withoutSubject } from './texts';

const ROUNDS = 300;
/** The long text is the article so many times over, and is measured in fewer rounds. */
const TIMES_AS_LONG = 20;
const ROUNDS_OF_LONG = 30;
const ROUNDS_WITH_PEERS = 20;
/** Those between whom a ratio is to be reached are warmed up first: code that is run often is compiled anew a few times. */
const ROUNDS_OF_WARMING_UP = 100;
const RUNS_IN_A_ROW = 10;

const BASE = 'one regular expression of all names';

const engine = await bundledEngine();
const { annotate, findActors, findClaims, isWorthALook, readArticle, scoreCoverage } = engine;
const knowledge = compileIndex(readKnowledge());
const names = namesOf(knowledge.entities);
const findNames = buildExpression(names);

const count = (number: number) => number.toLocaleString('en-GB');

function stepsOn(article: Article): Record<string, () => unknown> {
  const words = readArticle(article);
  const mentions = findActors(article, knowledge);
  const other = withoutSubject(article);
  return {
    [BASE]: () => findNames(article.text),
    'gate, on a text about something else': () =>
      isWorthALook({ head: 'Wheat harvest', jsonLd: [], body: () => other }),
    'find actors': () => findActors(article, knowledge),
    'score coverage': () => scoreCoverage(words, mentions, knowledge),
    'find claims': () => findClaims(article, mentions, knowledge),
    'annotate: the last three': () => annotate(article, knowledge),
  };
}

function printSteps(title: string, medians: Medians, base: number): void {
  const rows = Object.entries(medians).map(([name, ms]) => [name, ms.toFixed(2), (ms / base).toFixed(2)]);
  console.log(`\n${title}\n${table(['', 'ms', '×'], rows)}`);
}

/** Numbers the contestants, for `measure` knows steps by one name. */
function measureAll(contestants: readonly Contestant[], rounds = ROUNDS_WITH_PEERS): number[] {
  const steps = Object.fromEntries(contestants.map(({ run }, i) => [`step ${i}`, run]));
  return Object.values(measure(steps, rounds, RUNS_IN_A_ROW));
}

function printContest(article: Article, title: string): void {
  const rivals = rivalsOn(article, knowledge, engine);
  measureAll(rivals, ROUNDS_OF_WARMING_UP);
  const timesOfRivals = measureAll(rivals);
  const others = othersOn(article, knowledge, engine);
  const timesOfOthers = measureAll(others);
  const base = timesOfRivals[rivals.findIndex(({ name }) => name === wink.tags)]!;
  const rowsOf = (contestants: readonly Contestant[], medians: readonly number[]) =>
    contestants.map(({ name, size, buildMs, run }, i) => [
      name,
      size === null ? '-' : count(size),
      buildMs.toFixed(0),
      medians[i]!.toFixed(3),
      (medians[i]! / base).toFixed(2),
      count(run()),
    ]);
  console.log(
    `\n${title}, ${lengthOf(article)}, ${ROUNDS_WITH_PEERS} rounds of ${RUNS_IN_A_ROW} runs; × is times ${wink.tags}; found counts names, claims or words`,
  );
  const rows = [...rowsOf(rivals, timesOfRivals), ...rowsOf(others, timesOfOthers)];
  console.log(table(['', 'names', 'built in ms', 'ms', '×', 'found'], rows));
  const contestants = [...rivals, ...others];
  const medians = [...timesOfRivals, ...timesOfOthers];
  printRatios(
    (name, size = null) => medians[contestants.findIndex(each => each.name === name && each.size === size)]!,
  );
}

type MsOf = (name: string, size?: number | null) => number;

function printRatios(msOf: MsOf): void {
  const [fewest, most] = [sizes[0]!, sizes.at(-1)!];
  const ratio = (name: string, other: string, atMost: number) => [
    `${name} / ${other}`,
    (msOf(name) / msOf(other)).toFixed(3),
    String(atMost),
  ];
  const rows = [
    ratio(ours.actors, wink.tags, 0.1),
    ratio(ours.actors, wink.everything, 0.1),
    ratio(ours.actors, wink.names, 0.1),
    ratio(ours.both, wink.tags, 0.8),
    ratio(ours.both, wink.everything, 0.8),
    [
      `${ours.actorsOfSize}, ${count(most)} / ${count(fewest)} names`,
      (msOf(ours.actorsOfSize, most) / msOf(ours.actorsOfSize, fewest)).toFixed(3),
      '1.3',
    ],
  ];
  console.log(`\nRatios of the times, and what they should be\n${table(['', 'is', 'at most'], rows)}`);
}

const { title, article } = newsArticle();
console.log(`${count(names.size)} names. × is times one regular expression of all of them on the same text.`);
const medians = measure(stepsOn(article), ROUNDS);
printSteps(`${title}, ${lengthOf(article)}, ${ROUNDS} rounds`, medians, medians[BASE]!);
const long = repeated(article, TIMES_AS_LONG);
const ofLong = measure(stepsOn(long), ROUNDS_OF_LONG);
printSteps(
  `${TIMES_AS_LONG} times the article, ${lengthOf(long)}, ${ROUNDS_OF_LONG} rounds`,
  ofLong,
  ofLong[BASE]!,
);
const reading = measure({ 'read the page, in jsdom': openDemoPage() }, ROUNDS);
printSteps(`The demo page, ${ROUNDS} rounds; a browser takes a fraction of it`, reading, medians[BASE]!);
printContest(article, title);
