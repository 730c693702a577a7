/** `npm run knowledge:stats`: how much the knowledge base holds, how well it is sourced, how old and how large it is. */
import { gzipSync } from 'node:zlib';
import { compileCards, compileIndex } from '../../lib/knowledge/compile';
import { packIndex } from '../../lib/knowledge/pack';
import { readKnowledge } from './read';

const authored = readKnowledge();
const index = compileIndex(authored);
const cards = compileCards(authored);
const entities = Object.values(cards.entities);
const claims = Object.values(cards.claims);

const statements = [
  ...entities.flatMap(entity => entity.statements),
  ...claims.flatMap(claim => claim.known),
];
const well = statements.filter(({ sources }) => sources.length > 1).length;

/** How many there are of each kind of thing, the most first. */
function counts<T>(things: readonly T[], kindOf: (thing: T) => string): string {
  const byKind = new Map<string, number>();
  for (const thing of things) byKind.set(kindOf(thing), (byKind.get(kindOf(thing)) ?? 0) + 1);
  return [...byKind]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');
}

const languages = Object.values({
  ...authored.people,
  ...authored.organisations,
  ...authored.places,
  ...authored.events,
}).flatMap(({ names }) => Object.keys(names));
const size = (part: string) => `${(gzipSync(part, { level: 9 }).length / 1000).toFixed(1)} kB`;
const holders = Object.values(authored.offices).flatMap(office => office.holders);

console.log(`Entities     ${counts(entities, ({ kind }) => kind)}
Claims       ${counts(claims, ({ status }) => status)}
Statements   ${statements.length}, of them ${well} with two or more sources
Roles        ${entities.flatMap(({ roles }) => roles).length} of ${entities.filter(({ roles }) => roles.length > 0).length} people, of them ${holders.length} in ${Object.keys(authored.offices).length} offices
Relations    ${counts(
  entities.flatMap(({ relations }) => relations),
  ({ type }) => type,
)}
Timeline     ${authored.timeline.length} events, ${authored.timeline[0]?.date ?? '-'} to ${authored.timeline.at(-1)?.date ?? '-'}
Sources      ${Object.keys(cards.sources).length} cited of ${Object.keys(authored.sources).length}: ${counts(Object.values(cards.sources), ({ kind }) => kind)}
Names in     ${counts(languages, language => language)}
Checked to   ${counts(entities, ({ checked }) => checked)}
Size         index ${size(packIndex(index))}, cards ${size(JSON.stringify(cards))}, gzipped`);
