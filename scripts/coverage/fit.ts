/**
 * `npm run coverage:fit`: fits the weights by which an article is judged on the development corpus beside the project,
 * writes them to lib/coverage/model.json and prints how they do on sources left out. Deterministic. Exit code 1 where
 * the corpus is missing.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportOf } from '../../bench/quality/coverage';
import { featureNames } from '../../lib/coverage/features';
import { compileIndex } from '../../lib/knowledge/compile';
import { readCorpus } from '../corpus';
import { readKnowledge } from '../knowledge/read';
import { sharedFolder } from '../shared';
import { chooseRidge, crossValidate, fitModel, logLoss } from './cross-validation';
import { samplesOf } from './samples';

const ridges = [0.0005, 0.001, 0.002, 0.004, 0.008, 0.016, 0.032];

const file = join(import.meta.dirname, '../../lib/coverage/model.json');

function rounded(number: number): number {
  return Math.round(1000 * number) / 1000;
}

function run(folder: string): void {
  const samples = samplesOf(readCorpus(folder), compileIndex(readKnowledge()));
  const tried = ridges.map(ridge => {
    const verdicts = crossValidate(samples, ridge);
    return { ridge, verdicts, loss: logLoss(verdicts) };
  });
  for (const { ridge, loss } of tried)
    console.log(`ridge ${ridge}: log loss ${loss.mean.toFixed(3)} ± ${loss.error.toFixed(3)}`);
  const best = chooseRidge(tried);
  const fit = fitModel(samples, best.ridge);
  const weights = Object.fromEntries(featureNames.map((name, i) => [name, rounded(fit.weights[i]!)]));
  const model = { ridge: best.ridge, bias: rounded(fit.bias), weights };
  writeFileSync(file, `${JSON.stringify(model, null, 2)}\n`);
  console.log(`\n${JSON.stringify(model, null, 2)}\n\nOn sources left out:\n${reportOf(best.verdicts)}`);
}

if (sharedFolder) run(sharedFolder);
else {
  console.error(
    'The weights are fitted on the development corpus, which is no part of the project and is not there: put it into ../shared/corpus.',
  );
  process.exitCode = 1;
}
