/**
 * `npm run bench:quality`: how well our engines and their peers find actors and claims, on the development gold beside
 * the project, and how well coverage is told from other news. Exit code 1 where the gold is missing.
 */

import { findActors } from '../lib/actors/find-at-once';
import { annotate } from '../lib/annotate';
import type { Article } from '../lib/article';
import model from '../lib/coverage/model.json';
import { compileIndex } from '../lib/knowledge/compile';
import { readCorpus } from '../scripts/corpus';
import { crossValidate } from '../scripts/coverage/cross-validation';
import { samplesOf } from '../scripts/coverage/samples';
import { readKnowledge } from '../scripts/knowledge/read';
import { sharedFolder } from '../scripts/shared';
import type { FoundClaim, FoundMention } from './found';
import { type ClaimMeasures, claimMeasures, compareClaims } from './quality/claims';
import { reportOf } from './quality/coverage';
import { claimEngines, type Engine, mentionEngines } from './quality/engines';
import { halvesOf } from './quality/halves';
import { sum } from './quality/measures';
import { compareMentions, type MentionMeasures, mentionMeasures } from './quality/mentions';
import { type Namesakes, readNamesakes } from './quality/namesakes';
import { type GoldText, isEnglish, readClaimsOfSeed, readGold, readSeed } from './quality/read-gold';
import { table } from './table';

const knowledge = compileIndex(readKnowledge());

type Texts = readonly GoldText[];

function mentionsOn(texts: Texts, engine: Engine<FoundMention>, namesakes: Namesakes): MentionMeasures {
  const counts = texts.map(
    ({ article, gold }) => compareMentions(gold, engine.find(article), namesakes).counts,
  );
  return mentionMeasures(sum(counts));
}

function claimsOn(texts: Texts, engine: Engine<FoundClaim>, namesakes: Namesakes): ClaimMeasures {
  const counts = texts.map(({ article, gold }) =>
    compareClaims(article.text, gold, engine.find(article), namesakes),
  );
  return claimMeasures(sum(counts));
}

function shown(measure: number | null): string {
  return measure === null ? '-' : measure.toFixed(3);
}

function printMentions(title: string, rows: readonly [string, MentionMeasures][]): void {
  const headings = ['', 'strict F1', 'overlap F1', 'known F1', 'links', 'role phrases', 'roles extra'];
  const cells = rows.map(([name, { strict, overlap, known, links, roles, extraRoles }]) => [
    name,
    ...[strict, overlap, known, links, roles].map(shown),
    String(extraRoles),
  ]);
  console.log(`\nMentions, ${title}\n${table(headings, cells)}`);
}

function printClaims(title: string, rows: readonly [string, ClaimMeasures][]): void {
  const headings = ['', 'span F1', 'attributed', 'figures', 'speaker', 'kind'];
  const cells = rows.map(([name, { all, attributed, figures, speaker, kind }]) => [
    name,
    ...[all, attributed, figures, speaker, kind].map(shown),
  ]);
  console.log(`\nClaims, ${title}\n${table(headings, cells)}`);
}

function around({ text }: Article, start: number, end: number): string {
  const before = text
    .slice(Math.max(0, start - 50), start)
    .split('\n')
    .at(-1)!;
  const behind = text.slice(end, end + 50).split('\n')[0]!;
  return `…${before}[${text.slice(start, end)}]${behind}…`;
}

/** Role phrases that gold does not have, for reading: would a reader call them wrong? */
function printExtraRoles(texts: Texts, namesakes: Namesakes): void {
  console.log('\nRole phrases that gold does not have');
  for (const { id, article, gold } of texts)
    for (const { start, end, name } of compareMentions(gold, findActors(article, knowledge), namesakes)
      .extraRoles)
      console.log(`  ${id}: ${around(article, start, end)} → ${name}`);
}

/** Each claim that is tied to a known one, for reading: does it say the same? A star is for those not expected. */
function printLinks(article: Article, expected: ReadonlySet<string>): void {
  const linked = annotate(article, knowledge).claims.flatMap(({ links, exact }) =>
    links.map(({ claim }) => ({ claim, exact })),
  );
  const known = new Set(linked.map(({ claim }) => claim));
  const missing = [...expected].filter(id => !known.has(id));
  console.log(
    `\nKnown claims in the seed article: ${expected.size - missing.length} of ${expected.size}, and ${[...known].filter(id => !expected.has(id)).length} not expected (*), in ${linked.length} places`,
  );
  for (const { claim, exact } of linked) {
    const wording = knowledge.claims.find(({ id }) => id === claim)?.variants[0];
    console.log(`  ${expected.has(claim) ? ' ' : '*'} ${claim}: ${wording}\n      ${exact}`);
  }
  console.log(`  Missing: ${missing.join(', ') || 'none'}`);
}

function printAll(texts: Texts, namesakes: Namesakes): void {
  const english = texts.filter(({ article }) => isEnglish(article));
  const other = texts.filter(({ article }) => !isEnglish(article));
  const { first, second } = halvesOf(english);
  const findingMentions = mentionEngines(knowledge);
  const findingClaims = claimEngines(knowledge);
  const parts: [string, Texts][] = [
    ['English', english],
    ['its first half', first],
    ['its second half', second],
    ['other languages', other],
  ];
  printMentions(
    `${english.length} English texts`,
    findingMentions.map(engine => [engine.name, mentionsOn(english, engine, namesakes)]),
  );
  console.log(
    '  The names that the first four know were listed by readers of these texts: a ceiling. The last two say of nobody who it is.',
  );
  printMentions(
    'ours by texts',
    parts.map(([name, part]) => [name, mentionsOn(part, findingMentions[0], namesakes)]),
  );
  printClaims(
    `${english.length} English texts`,
    findingClaims.map(engine => [engine.name, claimsOn(english, engine, namesakes)]),
  );
  console.log('  The last one names no speaker: it is right where the outlet speaks.');
  printClaims(
    'ours by texts',
    parts.map(([name, part]) => [name, claimsOn(part, findingClaims[0], namesakes)]),
  );
  printExtraRoles(english, namesakes);
}

function printCoverage(folder: string): void {
  const verdicts = crossValidate(samplesOf(readCorpus(folder), knowledge), model.ridge);
  console.log(
    `\nCoverage, each source judged by a model that is fitted on the others\n${reportOf(verdicts)}`,
  );
}

const gold = readGold(sharedFolder);
if (sharedFolder && gold) {
  printAll(gold, readNamesakes(sharedFolder));
  const seed = readSeed(sharedFolder);
  if (seed) printLinks(seed, readClaimsOfSeed(sharedFolder));
  printCoverage(sharedFolder);
} else {
  console.error(
    'The quality is measured on the development gold, which is no part of the project and is not there: put it into ../shared/corpus/gold.',
  );
  process.exitCode = 1;
}
