/** The development corpus beside the project (see shared.ts), for tests that measure against it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithShared } from './shared';

export interface CorpusArticle {
  id: string;
  url?: string;
  date?: string;
  lang: string;
  /** Whether it is coverage of the crisis. */
  label: 'crisis' | 'other';
  kind: string;
  form: string;
  title: string;
  paragraphs: string[];
}

/** The articles of the corpus in the shared folder. */
export function readCorpus(folder: string): CorpusArticle[] {
  const lines = readFileSync(join(folder, 'corpus/articles.jsonl'), 'utf8').trim().split('\n');
  return lines.map(line => JSON.parse(line));
}

/** `describe` for tests over the articles of the corpus. */
export function describeWithCorpus(name: string, tests: (articles: CorpusArticle[]) => void): void {
  describeWithShared(name, folder => tests(readCorpus(folder)));
}
