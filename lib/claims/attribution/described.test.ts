import { describe, expect, test } from 'vitest';
import type { Mention } from '../../annotations';
import { findClaims } from '../find-at-once';
import { articleOf, knowledgeOf, mentionsIn } from '../fixture';

const introduced: Record<string, string> = {
  'Karin Lund': 'Harbour Minister',
  'Olof Ek': 'a 47-year-old sailor and poet from a village near the yard',
  'Per Dahl': 'a former mayor',
  'Ida Ström': 'a welder who lives near the bridge',
};

/** The mentions of those who are introduced in a text, beside the made-up actors. */
function mentioned(text: string): Mention[] {
  const found = mentionsIn(text);
  for (const [name, description] of Object.entries(introduced))
    for (const { index: start } of text.matchAll(new RegExp(name, 'g')))
      found.push({
        start,
        end: start + name.length,
        exact: name,
        entity: null,
        name,
        kind: 'person',
        via: 'introduced',
        description,
      });
  return found.sort((a, b) => a.start - b.start);
}

function lastSpeaker(...paragraphs: string[]): string | null {
  const article = articleOf(paragraphs);
  const claim = findClaims(article, mentioned(article.text), knowledgeOf()).at(-1);
  return claim ? (claim.speaker ?? claim.speakerText) : null;
}

describe('whom the article has introduced', () => {
  const minister = 'Harbour Minister Karin Lund came to Norrby.';
  const sailor = 'Olof Ek, a 47-year-old sailor and poet from a village near the yard, came to Norrby.';
  const report = 'said the bridge was safe.';
  test.each([
    ['by the noun', [minister, `The minister ${report}`], 'Karin Lund'],
    ['behind a quotation', [minister, '"The bridge is safe," the minister said.'], 'Karin Lund'],
    [
      'whom the knowledge base has, by the noun before the name',
      ['Foreign Minister Anna Holm came to Norrby.', `The minister ${report}`],
      'anna-holm',
    ],
    ['not who was it once', ['Former minister Anna Holm came.', `The minister ${report}`], 'The minister'],
    ['with what else is known', [minister, `The harbour minister ${report}`], 'Karin Lund'],
    ['with an age', [sailor, '"The bridge is safe," says the 47-year-old sailor.'], 'Olof Ek'],
    ['by the second noun', [sailor, `The poet ${report}`], 'Olof Ek'],
    ['before a clause', ['Ida Ström, a welder, came.', `The welder ${report}`], 'Ida Ström'],
    [
      'somebody else named between',
      [minister, 'Anna Holm came too.', `The minister ${report}`],
      'Karin Lund',
    ],
    ['not one of what is told of them', [sailor, `The village ${report}`], 'The village'],
    ['not with another attribute', [minister, `The Lakeland minister ${report}`], 'The Lakeland minister'],
    ['not with more behind it', [minister, `The minister of Norrby ${report}`], 'The minister'],
    ['not several', [minister, `The ministers ${report}`], 'The ministers'],
    ['not any of them', [minister, `A minister ${report}`], 'A minister'],
    ['not who was it once', ['Per Dahl, a former mayor, came.', `The mayor ${report}`], 'The mayor'],
    ['not long before', [minister, 'It rained.', 'It snowed.', `The minister ${report}`], 'The minister'],
  ])('%s', (_, paragraphs, speaker) => {
    expect(lastSpeaker(...paragraphs)).toBe(speaker);
  });
});
