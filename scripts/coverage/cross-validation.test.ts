import { beforeAll, expect, test } from 'vitest';
import model from '../../lib/coverage/model.json';
import { compileIndex } from '../../lib/knowledge/compile';
import { describeWithCorpus } from '../corpus';
import { readKnowledge } from '../knowledge/read';
import { chooseRidge, crossValidate, type Verdict } from './cross-validation';
import { samplesOf } from './samples';

test('of losses that are nearly the same the strongest ridge is chosen', () => {
  const tried = [0.2, 0.15, 0.17, 0.19].map((mean, i) => ({ ridge: i, loss: { mean, error: 0.03 } }));
  expect(chooseRidge(tried).ridge).toBe(2);
});

/** What the texts of the corpus must reach whenever something changes; `npm run bench:quality` says what they do. */
const LEAST = 0.9;

describeWithCorpus('on sources of the corpus that it was not fitted on, the model of coverage', texts => {
  let verdicts: Verdict[];

  beforeAll(() => {
    verdicts = crossValidate(samplesOf(texts, compileIndex(readKnowledge())), model.ridge).filter(
      ({ sample }) => !sample.isAdjacent && !sample.isPost,
    );
  }, 60_000);

  test.each([
    ['in English', true],
    ['in other languages', false],
  ])('finds what is ours and no other, %s', (_, isEnglish) => {
    const own = verdicts.filter(({ sample }) => (sample.text.lang === 'en') === isEnglish);
    const taken = own.filter(({ isCoverage }) => isCoverage);
    const crisis = own.filter(({ sample }) => sample.isCoverage);
    const hits = taken.filter(({ sample }) => sample.isCoverage);
    expect(crisis.length).toBeGreaterThan(10);
    expect(hits.length / taken.length).toBeGreaterThanOrEqual(LEAST);
    expect(hits.length / crisis.length).toBeGreaterThanOrEqual(LEAST);
  });
});
