/** The pages that tests visit: real texts and our own, under the names of real news hosts, in the same furniture. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoPage, newsPage, pageTemplate, plainTextArticle } from '../scripts/demo/page';
import { sharedFolder } from '../scripts/shared';

/** Where the pages are, on hosts of the list, and one that is not on it. */
export const urls = {
  seed: 'http://www.trtworld.com/europe/eu-rejects-belarus-vote',
  demo: 'http://www.dw.com/en/belarus-summit/a-1',
  other: 'http://www.dw.com/en/harvest/a-2',
  unlisted: 'http://garden.example/belarus',
} as const;

/** A report on something else, long enough to be an article. */
const otherTopic = `<p>${[
  'The wheat harvest has begun two weeks early after a long dry summer, the farmers’ association said on Monday.',
  'Yields are likely to be a tenth below last year’s, its chairwoman told reporters, but the quality is good.',
  'Mills along the river had to close for some days in July because there was too little water to turn their wheels.',
  'Bakers said that the price of bread would not change before the winter; most of it is wages and energy.',
]
  .join(' ')
  .repeat(3)}</p>`;

/** The other report in the furniture of a news site. */
export function otherPage(url: string): string {
  return newsPage(pageTemplate(), {
    title: 'What a long dry summer means for the wheat harvest',
    description: 'Yields are down, but the quality is good.',
    outlet: 'The Specimen',
    published: '2020-08-19',
    url,
    body: otherTopic,
  });
}

/** The seed article in the furniture of a news site; our own demo article where the seed is not there. */
export function seedPage(url: string): string {
  if (!sharedFolder) return demoPage(url);
  return newsPage(pageTemplate(), {
    title: 'EU rejects Belarus election result and prepares sanctions',
    description: 'Leaders met by video on Wednesday.',
    outlet: 'The Specimen',
    published: '2020-08-19',
    url,
    body: plainTextArticle(readFileSync(join(sharedFolder, 'seed/article.txt'), 'utf8')),
  });
}

/** The routes of the news site. */
export function newsSite(): Record<string, string> {
  return {
    [urls.seed]: seedPage(urls.seed),
    [urls.demo]: demoPage(urls.demo),
    [urls.other]: otherPage(urls.other),
    [urls.unlisted]: demoPage(urls.unlisted),
  };
}
