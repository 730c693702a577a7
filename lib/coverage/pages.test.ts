// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKnowledge } from '../../scripts/knowledge/read';
import { describeWithShared } from '../../scripts/shared';
import { judging } from '../annotating';
import { compileIndex } from '../knowledge/compile';
import { extractArticle } from '../page/extract';
import { languageFor } from '../text/languages';
import { atOnce } from '../work';

describeWithShared('real pages on other subjects', folder => {
  const pages = join(folder, 'pages');

  test('are not taken for coverage, whatever their date', { timeout: 120_000 }, () => {
    const knowledge = compileIndex(readKnowledge());
    const judged = readdirSync(pages)
      .filter(name => name.endsWith('.html'))
      .map(name => {
        const html = readFileSync(join(pages, name), 'utf8');
        const document = new DOMParser().parseFromString(html, 'text/html');
        const { article } = extractArticle(document, `https://news.example/${name}`)!;
        // Most are older than the crisis: their dates alone would tell.
        const undated = { ...article, published: null };
        return { name, ...atOnce(judging(undated, languageFor(article.language), knowledge)).coverage };
      });
    expect(judged.length).toBeGreaterThanOrEqual(100);
    expect(judged.filter(({ isCoverage }) => isCoverage)).toEqual([]);
  });
});
