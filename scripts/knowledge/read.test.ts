import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { knowledgeFolder, readKnowledge } from './read';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  cpSync(knowledgeFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function edit(file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

test('the knowledge base of this project is sound', () => {
  expect(() => readKnowledge()).not.toThrow();
});

describe('a contributor is told file, line, what is wrong and what to do', () => {
  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      'of broken YAML',
      'people/angela-merkel.yaml',
      text => `${text}\nroles: [`,
      /^people\/angela-merkel\.yaml:\d+: /,
    ],
    [
      'of a statement without a source',
      'people/angela-merkel.yaml',
      text => text.replace('statements:', "statements:\n  - text: She spoke.\n    date: '2020-08-19'"),
      /^people\/angela-merkel\.yaml:\d+: statements\.0\.sources: /,
    ],
    [
      'of a statement without a date',
      'people/angela-merkel.yaml',
      text => text.replace('statements:', 'statements:\n  - text: She spoke.\n    sources: [a]'),
      /^people\/angela-merkel\.yaml:\d+: statements\.0\.date: /,
    ],
    [
      'of a source that is nowhere',
      'people/angela-merkel.yaml',
      text =>
        text.replace(
          'statements:',
          "statements:\n  - text: She spoke.\n    date: '2020-08-19'\n    sources: [nowhere]",
        ),
      /^people\/angela-merkel\.yaml:\d+: cites the source "nowhere"/,
    ],
  ])('%s', (_, file, change, message) => {
    edit(file, change);
    expect(() => readKnowledge(folder)).toThrow(message);
  });

  test('at the line of the mistake', () => {
    edit('people/angela-merkel.yaml', text => `gender: neither\n${text.replace(/^gender: .*\n/m, '')}`);
    expect(() => readKnowledge(folder)).toThrow(/^people\/angela-merkel\.yaml:1: gender: /);
  });
});
