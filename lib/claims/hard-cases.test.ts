import { describe, expect, test } from 'vitest';
import type { Claim } from '../annotations';
import { findClaims } from './find-at-once';
import { articleOf, knowledgeOf, mentionsIn } from './fixture';
import { hardCases, knownClaims, knownFailures } from './hard-cases';

const knowledge = knowledgeOf(knownClaims);
const opening = /\{[^|]*\| /g;

function opened({ kind, speaker, speakerText, links }: Claim): string {
  const known = links.length > 0 ? ` > ${links.map(({ claim }) => claim).join(' + ')}` : '';
  return `{${kind} ${speaker ?? speakerText ?? '-'}${known}| `;
}

/** The text with each of its claims in braces, as the engine finds them. */
function read(marked: string): string {
  const lines = marked.replace(opening, '').replaceAll('}', '').split('\n');
  const article = articleOf(
    lines.map(line => (line.startsWith('# ') ? { kind: 'heading' as const, text: line.slice(2) } : line)),
  );
  let { text } = article;
  for (const claim of findClaims(article, mentionsIn(text), knowledge).reverse())
    text = `${text.slice(0, claim.start)}${opened(claim)}${claim.exact}}${text.slice(claim.end)}`;
  return text.trimStart();
}

const withoutHashes = (marked: string) => marked.replaceAll(/^# /gm, '');

describe.each(Object.entries(hardCases))('%s', (_, cases) => {
  test.each(cases)('%s', marked => expect(read(marked)).toBe(withoutHashes(marked)));
});

// Each must fail, so that nobody overlooks what was mended.
describe.each(Object.entries(knownFailures))('not yet right: %s', (_, cases) => {
  test.fails.each(cases)('%s', marked => expect(read(marked)).toBe(withoutHashes(marked)));
});

test('most of the hard cases are right', () => {
  const count = (cases: Record<string, string[]>) => Object.values(cases).flat().length;
  expect(count(hardCases)).toBeGreaterThanOrEqual(150);
  expect(count(knownFailures) / (count(hardCases) + count(knownFailures))).toBeLessThanOrEqual(0.05);
});
