import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../scripts/knowledge/read';
import { joinBlocks } from '../article';
import { compileIndex } from '../knowledge/compile';
import { findActors } from './find-at-once';
import { hardStrings, knownFailures } from './hard-strings';
import type { HardString } from './hard-strings-abroad';

const knowledge = compileIndex(readKnowledge());

const marked = /\[([^|\]]+)\|([^\]]+)\]/gu;

/** The text without its brackets. */
function plain(text: string): string {
  return text.replace(marked, '$1');
}

/** The text with brackets around what is found. */
function annotated({ text, language = 'en', day = '2020-08-19' }: HardString): string {
  const article = {
    url: null,
    title: '',
    outlet: null,
    language,
    published: day,
    ...joinBlocks('', [{ kind: 'paragraph', text: plain(text) }]),
  };
  let out = article.text;
  for (const { start, end, exact, entity } of findActors(article, knowledge).reverse())
    out = `${out.slice(0, start)}[${exact}|${entity ?? '-'}]${out.slice(end)}`;
  return out.trimStart();
}

const rows = Object.entries(hardStrings).flatMap(([hard, texts]) =>
  texts.map(row => ({ hard, ...(typeof row === 'string' ? { text: row } : row) })),
);

describe('hard strings', () => {
  const [failing, right] = [true, false].map(fails =>
    rows.filter(({ text }) => knownFailures.has(text) === fails),
  );

  test.each(right!)('$hard: $text', row => {
    expect(annotated(row)).toBe(row.text);
  });

  test.each(failing!)('known failure, $hard: $text', row => {
    expect(annotated(row)).not.toBe(row.text);
  });

  test('are at least 120, and at most one in twenty is a known failure', () => {
    expect(rows.length).toBeGreaterThanOrEqual(120);
    expect(knownFailures.size).toBeLessThanOrEqual(rows.length / 20);
    expect(failing).toHaveLength(knownFailures.size);
  });
});
