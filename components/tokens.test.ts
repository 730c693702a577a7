/** The sheets of the views against the tokens: a value stands in one place. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const sheets = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.css') && file !== 'tokens.css')
  .map(file => [file, readFileSync(join(import.meta.dirname, file), 'utf8')] as const);
const tokens = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** What a sheet declares, without comments and the conditions of at-rules, in which no token can stand. */
const declarations = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^@.*\{$/gm, '');

describe.each(sheets)('%s', (_, css) => {
  const declared = declarations(css);

  test('has no colour of its own', () => {
    expect(
      declared.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|oklch|oklab|lab|lch|color|light-dark)a?\(/gi),
    ).toBe(null);
  });

  test('has no size of its own but that of lines', () => {
    const sizes = declared.match(/[\d.]+(?:px|rem|pt)\b/g) ?? [];
    expect(sizes.filter(size => !['0px', '1px', '2px'].includes(size))).toEqual([]);
  });

  test('has no type of its own', () => {
    const own = /(?:font-weight|line-height):\s*[1-9.][^;]*|font-family:(?!\s*(?:var\(|inherit))[^;]*/g;
    expect(declared.match(own)).toBe(null);
  });

  test('asks for no token that there is not', () => {
    const here = new Set([...`${tokens}${css}`.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    // These are set on the elements themselves.
    const given = new Set(['--at', '--column', '--columns', '--room', '--kind', '--kind-line']);
    const asked = [...declared.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!);
    expect(asked.filter(name => !here.has(name) && !given.has(name))).toEqual([]);
  });
});

test('no token is left that nobody asks for', () => {
  const all = sheets.map(([, css]) => css).join('') + tokens;
  const names = [...tokens.matchAll(/(--[\w-]+):/g)].map(([, name]) => name!);
  // The marks on the page read it by its name.
  const elsewhere = new Set(['--claim-tint']);
  expect(names.filter(name => !elsewhere.has(name) && !all.includes(`var(${name})`))).toEqual([]);
});
