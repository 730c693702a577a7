/** The message files against each other, and against the code that names their keys. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMessages } from '../../scripts/i18n/read';
import { languages, locales } from './languages';
import { piecesOf } from './words';

const root = join(import.meta.dirname, '../..');

/** Of plurals the message without its form: "card.claims.few" is "card.claims". */
const forms = /\.(zero|one|two|few|many|other)$/;

const all = new Map(
  await Promise.all(languages.map(async language => [language, await readMessages(language)] as const)),
);
const english = all.get('en')!;

/** The messages, each once, and which of them have plural forms. */
const bases = (messages: Record<string, string>) =>
  new Set(Object.keys(messages).map(key => key.replace(forms, '')));
const plurals = [...bases(english)].filter(base => `${base}.other` in english);

const namesIn = (message = '') =>
  piecesOf(message)
    .flatMap(piece => ('name' in piece ? piece.name : []))
    .sort();

const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(file => join(folder, file));

const code = [...['lib', 'components', 'entrypoints'].flatMap(filesIn), 'wxt.config.ts']
  .filter(file => /\.tsx?$/.test(file) && !/\.(test|stories)\.tsx?$/.test(file))
  .map(file => readFileSync(join(root, file), 'utf8'))
  .join('\n');

/** What no text of a language has: typewriter's signs, the quotation marks of others, letters of its neighbour. */
const foreign = {
  en: /["«»]|'|\.\.\.|\s…| [-–—] (?!\{)/,
  be: /["“”]|'|\.\.\.|\s…| [-–] |[иИщЩъЪ]/,
  ru: /["“”]|'|\.\.\.|\s…| [-–] |[іІўЎ]/,
};

describe.each(languages)('the messages in %s', language => {
  const messages = all.get(language)!;

  test('are those of English, in the same order', () => {
    expect([...bases(messages)]).toEqual([...bases(english)]);
  });

  test('have the plural forms of their language', () => {
    const categories = new Intl.PluralRules(locales[language]).resolvedOptions().pluralCategories;
    for (const base of plurals) {
      const found = Object.keys(messages)
        .filter(key => key.replace(forms, '') === base)
        .map(key => key.slice(base.length + 1));
      expect(found.sort(), base).toEqual([...categories].sort());
    }
  });

  test('have the same placeholders as English', () => {
    for (const [key, message] of Object.entries(messages)) {
      const same = english[key] ?? english[key.replace(forms, '.other')];
      // A form for one alone may leave the number out: "once".
      const withoutCount = (names: string[]) => names.filter(name => name !== 'count' || !forms.test(key));
      expect(withoutCount(namesIn(message)), key).toEqual(withoutCount(namesIn(same)));
    }
  });

  test('are of plain text: neither empty nor with the marks of HTML or of the browser', () => {
    for (const [key, message] of Object.entries(messages)) expect(message, key).toMatch(/^[^<>$&]+$/);
  });

  test('are set as the language sets its quotation marks, dashes and dots, in its own letters', () => {
    for (const [key, message] of Object.entries(messages))
      expect(message, key).not.toMatch(foreign[language]);
  });

  test('say in which language they are', () => {
    expect(messages.language).toBe(language);
  });
});

test('no message is unused', () => {
  // Which names of the months are meant is put together from two answers.
  const isUsed = (base: string) =>
    base.startsWith('common.months.') ||
    code.includes(`'${base}'`) ||
    code.includes(`"${base}"`) ||
    code.includes(`__MSG_${base.replaceAll('.', '_')}__`);
  expect([...bases(english)].filter(base => !isUsed(base))).toEqual([]);
});

test('no message is missing of those that the manifest names', () => {
  const named = [...code.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
  const known = new Set(Object.keys(english).map(key => key.replaceAll('.', '_')));
  expect(named.filter(name => !known.has(name!))).toEqual([]);
});

test('no attribute that is read to the reader has words of its own', () => {
  const words = [...code.matchAll(/\s(?:title|label|alt|placeholder|aria-\w+)="([^"]+)"/g)].map(
    ([, text]) => text!,
  );
  const keys = bases(english);
  expect(words.filter(text => !keys.has(text) && !['true', 'false'].includes(text))).toEqual([]);
});
