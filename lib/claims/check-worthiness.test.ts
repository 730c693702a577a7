import { describe, expect, test } from 'vitest';
import { type FeatureName, scoreOf } from './check-worthiness';
import { findClaims } from './find-at-once';
import { articleOf, knowledgeOf, mentionsIn } from './fixture';
import { knownClaims } from './hard-cases';

const knowledge = knowledgeOf(knownClaims);

function score(text: string): number {
  const article = articleOf([text]);
  const [claim] = findClaims(article, mentionsIn(article.text), knowledge);
  if (!claim) throw new Error(`No claim: ${text}`);
  return claim.checkWorthiness;
}

describe('what is worth checking comes before', () => {
  test.each([
    ['a known claim, one that is none', 'Holm said the ferry was seaworthy.', 'Holm said the quay was long.'],
    ['a number, none', 'Holm said 40 people were there.', 'Holm said people were there.'],
    ['an arrest, none', 'Holm said Brandt was arrested.', 'Holm said Brandt was there.'],
    ['a known speaker, an unknown one', 'Holm said the quay was long.', 'Sailors said the quay was long.'],
    ['an actor of the crisis, none', 'Holm said Lakeland was near.', 'Holm said the quay was near.'],
    ['a fact, an opinion', 'Holm said the quay was long.', 'Holm said the quay should be long.'],
    ['a fact, a plan', 'Holm said the quay was long.', 'Holm said the quay will be long.'],
    ['a fact, a question', '"The quay is long," Holm said.', 'Holm asked: "Is the quay long?"'],
    ['a fact, thanks', 'Holm said the quay was long.', 'Holm said she was grateful.'],
  ])('%s', (_, more, less) => expect(score(more)).toBeGreaterThan(score(less)));

  test('an opinion on what can be checked takes nothing', () =>
    expect(score('Holm said 40 people should be released.')).toBe(
      score('Holm said 40 people were released.'),
    ));
});

test.each<[string, FeatureName[], number]>([
  ['nothing speaks for it', [], 0.2],
  ['not below 0', ['opinion', 'plan', 'question', 'courtesy'], 0],
  ['not above 1', ['known', 'quantity', 'incident', 'knownSpeaker', 'crisis'], 1],
])('the score: %s', (_, names, expected) => expect(scoreOf(names)).toBe(expected));
