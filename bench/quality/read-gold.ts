/** Reads the development gold beside the project (see scripts/shared.ts). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Article, joinBlocks } from '../../lib/article';
import { type Gold, joinGold, parseGold } from './gold';

/** An article with its annotation by hand. */
export interface GoldText {
  id: string;
  article: Article;
  gold: Gold;
}

/** The article that the project began with; the list of articles does not hold it. */
const seed = { id: 'seed', date: '2020-08-19' };

interface Listed {
  id: string;
  url?: string | null;
  date?: string | null;
  lang?: string | null;
}

function readListed(folder: string): Map<string, Listed> {
  const lines = readFileSync(join(folder, 'corpus/articles.jsonl'), 'utf8').trim().split('\n');
  const listed = lines.map(line => JSON.parse(line) as Listed);
  return new Map([seed, ...listed].map(each => [each.id, each]));
}

function readText(file: string, listed: ReadonlyMap<string, Listed>): GoldText {
  const id = basename(file, '.txt');
  const { url, date, lang }: Listed = listed.get(id) ?? { id };
  const paragraphs = readFileSync(file, 'utf8')
    .trim()
    .split(/\n\s*\n/)
    .map(parseGold);
  const joined = joinBlocks(
    '',
    paragraphs.map(({ text }) => ({ kind: 'paragraph' as const, text })),
  );
  const article = {
    url: url ?? null,
    title: '',
    outlet: null,
    language: lang ?? null,
    published: date ?? null,
    ...joined,
  };
  const starts = joined.blocks.slice(1).map(({ start }) => start);
  return {
    id,
    article,
    gold: joinGold(
      paragraphs.map(({ gold }) => gold),
      starts,
    ),
  };
}

/** Every text of the gold in the shared folder, in order of id; null where there is none. */
export function readGold(folder: string | null): GoldText[] | null {
  const goldFolder = folder && join(folder, 'corpus/gold');
  if (!goldFolder || !existsSync(goldFolder)) return null;
  const files = readdirSync(goldFolder).filter(name => name.endsWith('.txt'));
  const listed = readListed(folder);
  return files.sort().map(name => readText(join(goldFolder, name), listed));
}

/** The article that the project began with; null where it is not there. */
export function readSeed(folder: string | null): Article | null {
  return readGold(folder)?.find(({ id }) => id === seed.id)?.article ?? null;
}

/** Ids of the known claims that the seed article makes, as whoever compiled the facts read it. */
export function readClaimsOfSeed(folder: string): Set<string> {
  const { claims } = JSON.parse(readFileSync(join(folder, 'facts/claims.json'), 'utf8')) as {
    claims: { id: string; in_sample: boolean }[];
  };
  return new Set(claims.filter(each => each.in_sample).map(({ id }) => id));
}

/** Whether an article is in English; what declares no language is. */
export function isEnglish({ language }: Article): boolean {
  return (language ?? 'en').startsWith('en');
}
