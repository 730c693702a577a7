/** How well coverage is told from other news, by cross-validation, for a terminal. */
import type { Verdict } from '../../scripts/coverage/cross-validation';
import { table } from '../table';
import { share } from './measures';

function counted(verdicts: readonly Verdict[]) {
  const hits = verdicts.filter(({ sample, isCoverage }) => sample.isCoverage && isCoverage).length;
  const taken = verdicts.filter(({ isCoverage }) => isCoverage).length;
  const crisis = verdicts.filter(({ sample }) => sample.isCoverage).length;
  return { texts: verdicts.length, crisis, taken, hits };
}

function shown(part: number, whole: number): string {
  return share(part, whole)?.toFixed(3) ?? '-';
}

function row(name: string, verdicts: readonly Verdict[]): string[] {
  const { texts, crisis, taken, hits } = counted(verdicts);
  return [name, String(texts), String(crisis), shown(hits, taken), shown(hits, crisis)];
}

function described({ sample, score }: Verdict): string {
  const { id, lang, kind } = sample.text;
  return `  ${sample.isCoverage ? 'missed' : 'taken'}  ${score.toFixed(2)}  ${lang}  ${id} (${kind})`;
}

/** Precision and recall by language, and each text that is judged wrongly. */
export function reportOf(verdicts: readonly Verdict[]): string {
  const articles = verdicts.filter(({ sample }) => !sample.isAdjacent && !sample.isPost);
  const languages = [...new Set(articles.map(({ sample }) => sample.text.lang))].sort();
  const isEnglish = ({ sample }: Verdict) => sample.text.lang === 'en';
  const rows = [
    row('all', articles),
    row('English', articles.filter(isEnglish)),
    row(
      'other languages',
      articles.filter(verdict => !isEnglish(verdict)),
    ),
    ...languages
      .filter(lang => lang !== 'en')
      .map(lang =>
        row(
          `  ${lang}`,
          articles.filter(({ sample }) => sample.text.lang === lang),
        ),
      ),
  ];
  const adjacent = verdicts.filter(({ sample }) => sample.isAdjacent);
  const posts = verdicts.filter(({ sample }) => sample.isPost && !sample.isAdjacent);
  const wrong = verdicts.filter(({ sample, isCoverage }) => sample.isCoverage !== isCoverage);
  return [
    table(['', 'texts', 'crisis', 'precision', 'recall'], rows),
    `  Apart: of ${adjacent.length} adjacent articles ${counted(adjacent).taken} taken; of ${posts.length} posts ${posts.filter(({ sample, isCoverage }) => sample.isCoverage === isCoverage).length} judged rightly.`,
    'Judged wrongly, with the score:',
    ...wrong.sort((a, b) => b.score - a.score).map(described),
  ].join('\n');
}
