/** The words of an article, read once for all who look for something in them. */
import type { Article } from '../article';
import { isPause, type Work } from '../work';
import type { Language } from './languages/language';
import type { ReadBlock } from './read-block';
import { Reading } from './reading';

export interface ReadArticle {
  article: Article;
  language: Language;
  reading: Reading;
  /** By index of the article's block. */
  blocks: readonly ReadBlock[];
}

/** Reads the words of an article in its language; it can be interrupted between blocks. */
export function* readingArticle(article: Article, language: Language): Work<ReadArticle> {
  const reading = new Reading(article.text, language);
  const blocks: ReadBlock[] = [];
  for (const { start, end } of article.blocks) {
    if (isPause(blocks.length)) yield;
    blocks.push(reading.read(start, end));
  }
  return { article, language, reading, blocks };
}
