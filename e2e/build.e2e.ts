import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compileCards, compileIndex } from '../lib/knowledge/compile';
import { packIndex } from '../lib/knowledge/pack';
import { matchPatterns } from '../lib/sites';
import { english } from '../lib/text/languages/en';
import { others } from '../lib/text/languages/others';
import { readKnowledge } from '../scripts/knowledge/read';
import { builtExtension } from './session';

const gzipped = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;

describe.each(['chromium', 'firefox'] as const)('the build for %s', name => {
  const folder = builtExtension(name);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  test('reads the listed outlets by itself, and no other host: not that of the demo either', () => {
    expect(manifest.host_permissions).toEqual(matchPatterns());
    expect(manifest.content_scripts).toEqual([
      { matches: matchPatterns(), js: ['gate.js'], run_at: 'document_idle' },
    ]);
    expect(JSON.stringify(manifest)).not.toContain('localhost');
  });

  test('asks for no permission that the README does not explain', () => {
    const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
    for (const permission of manifest.permissions) expect(readme).toContain(`\`${permission}\``);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('allows no connection, and no code but its own', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  test('names the least version that it runs in', () => {
    const least =
      manifest.minimum_chrome_version ?? manifest.browser_specific_settings.gecko.strict_min_version;
    expect(least).toBe(name === 'firefox' ? '146.0' : '128');
  });

  test('has a gate of at most 5 kB, 2.5 kB gzipped', () => {
    const gate = readFileSync(join(folder, 'gate.js'));
    expect(gate.length).toBeLessThanOrEqual(5_000);
    expect(gzipped(gate)).toBeLessThanOrEqual(2_500);
  });

  test('has a reader of at most 195 kB gzipped, with the index of the knowledge base', () => {
    expect(gzipped(readFileSync(join(folder, 'reader.js')))).toBeLessThanOrEqual(195_000);
  });

  test('has the languages other than English apart, in at most 70 kB gzipped', () => {
    const [reader, languages] = ['reader.js', 'languages.js'].map(file => readFileSync(join(folder, file)));
    expect(gzipped(languages!)).toBeLessThanOrEqual(70_000);
    // One phrase of each tells whether the rest is there; Italian has none of its own.
    const phrases = others
      .map(({ roles }) => roles.posts['prosecutor-general'][0]!)
      .filter(phrase => !english.roles.posts['prosecutor-general'].includes(phrase));
    expect(phrases.length).toBe(others.length - 1);
    expect(phrases.filter(phrase => !languages!.includes(phrase))).toEqual([]);
    expect(phrases.filter(phrase => reader!.includes(phrase))).toEqual([]);
  });

  test('fetches nothing: no script knows how to', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
      file.endsWith('.js'),
    );
    for (const script of scripts)
      expect(readFileSync(join(folder, script), 'utf8'), script).not.toMatch(
        /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/,
      );
  });
});

test('the knowledge base is small enough: index 60 kB, cards 160 kB gzipped', () => {
  const authored = readKnowledge();
  expect(gzipped(packIndex(compileIndex(authored)))).toBeLessThanOrEqual(60_000);
  expect(gzipped(JSON.stringify(compileCards(authored)))).toBeLessThanOrEqual(160_000);
});
