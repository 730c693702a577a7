import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { languages } from './i18n/languages';
import type { Settings } from './settings';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const { defaults, themes } = await import('./settings');
const { exportSettings, importSettings } = await import('./settings-backup');

const anySettings: fc.Arbitrary<Settings> = fc.record({
  marksVisible: fc.boolean(),
  paused: fc.boolean(),
  never: fc.uniqueArray(fc.constantFrom('dw.com', 'news.example', 'xn--90ais', '[::1]', '127.0.0.1')),
  adjacentTopics: fc.boolean(),
  kinds: fc.shuffledSubarray(defaults.kinds),
  mentions: fc.constantFrom('every', 'first'),
  theme: fc.constantFrom(...themes),
  language: fc.constantFrom(null, ...languages),
});

/** A file as a reader may have it, with these settings. */
const file = (settings: unknown, version: unknown = 1) =>
  JSON.stringify({ format: 'sidelight-settings', version, settings });

test('a backup gives back every setting as it was', () => {
  fc.assert(
    fc.property(anySettings, settings => {
      expect(importSettings(exportSettings(settings))).toEqual({ settings });
    }),
  );
});

test('what a backup leaves out is as it is at first', () => {
  expect(importSettings(file({ theme: 'dark' }))).toEqual({ settings: { ...defaults, theme: 'dark' } });
});

describe('a file that cannot be used says why:', () => {
  const notABackup = { type: 'not-a-backup' };
  test.each([
    ['no JSON', 'theme: dark', notABackup],
    ['nothing at all', '', notABackup],
    ['a number', '7', notABackup],
    ['nothing, in JSON', 'null', notABackup],
    ['a list', '[]', notABackup],
    ['somebody else’s JSON', '{"version":1,"settings":{"theme":"dark"}}', notABackup],
    ['no settings in it', '{"format":"sidelight-settings","version":1}', notABackup],
    ['a list of settings', file(['dark']), notABackup],
    ['no version', file({}, 'one'), notABackup],
    ['a later version', file({ theme: 'dark' }, 2), { type: 'newer' }],
    ['an unknown setting', file({ colour: 'red' }), { type: 'unknown', setting: 'colour' }],
    ['what every object has', file({ toString: 1 }), { type: 'unknown', setting: 'toString' }],
    [
      'a prototype',
      `{"format":"sidelight-settings","version":1,"settings":{"__proto__":{}}}`,
      {
        type: 'unknown',
        setting: '__proto__',
      },
    ],
  ])('%s', (_, text, fault) => {
    expect(importSettings(text)).toEqual({ fault });
  });

  test.each([
    ['marksVisible', 1],
    ['paused', 'yes'],
    ['adjacentTopics', null],
    ['never', 'dw.com'],
    ['never', ['dw.com', 'dw.com']],
    ['never', ['https://dw.com/']],
    ['never', ['DW.com']],
    ['never', ['dw.com/world']],
    ['never', ['']],
    ['never', [7]],
    ['kinds', ['person', 'animal']],
    ['kinds', ['person', 'person']],
    ['kinds', { person: true }],
    ['mentions', 'last'],
    ['theme', 'sepia'],
    ['theme', null],
    ['language', 'de'],
    ['language', 'auto'],
  ])('%s cannot be %j', (setting, value) => {
    expect(importSettings(file({ [setting]: value }))).toEqual({ fault: { type: 'bad-value', setting } });
  });
});

test('no text at all makes it throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), text => void importSettings(text)));
});
