/** The settings as a file that the reader keeps: written, and read again without trust. */
import { isLanguage } from './i18n/languages';
import { defaults, type MarkKind, type Settings, themes } from './settings';

/** Says whose file it is. */
const FORMAT = 'sidelight-settings';

/** Goes up with every change to what the settings are. */
const VERSION = 1;

/** Why a file is no backup that can be used. */
export type BackupFault =
  /** It is no file of Sidelight's settings. */
  | { type: 'not-a-backup' }
  /** It was written by a later version, which may keep what this one does not know. */
  | { type: 'newer' }
  /** It has a setting that there is not. */
  | { type: 'unknown'; setting: string }
  /** One of the settings has a value that it cannot have. */
  | { type: 'bad-value'; setting: string };

const isBoolean = (value: unknown) => typeof value === 'boolean';
const oneOf = (values: readonly unknown[]) => (value: unknown) => values.includes(value);

const distinct = (isItem: (item: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && new Set(value).size === value.length && value.every(isItem);

/** Whether it is the host of a site, written as browsers do. */
function isHost(value: unknown): boolean {
  const address = `http://${value}`;
  return typeof value === 'string' && URL.canParse(address) && new URL(address).hostname === value;
}

const allKinds: readonly MarkKind[] = defaults.kinds;

/** Whether a setting can have a value. */
const checks: Record<keyof Settings, (value: unknown) => boolean> = {
  marksVisible: isBoolean,
  paused: isBoolean,
  never: distinct(isHost),
  adjacentTopics: isBoolean,
  kinds: distinct(oneOf(allKinds)),
  mentions: oneOf(['every', 'first']),
  theme: oneOf(themes),
  language: value => value === null || isLanguage(value),
};

/** Writes a backup. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;
}

/** Reads a backup: the settings that it stands for, those that it leaves out as they are at first, or what is wrong with it. */
export function importSettings(text: string): { settings: Settings } | { fault: BackupFault } {
  const { format, version, settings } = asObject(parse(text));
  if (format !== FORMAT || typeof version !== 'number' || !isObject(settings))
    return { fault: { type: 'not-a-backup' } };
  if (version > VERSION) return { fault: { type: 'newer' } };
  for (const [setting, value] of Object.entries(settings)) {
    if (!Object.hasOwn(checks, setting)) return { fault: { type: 'unknown', setting } };
    if (!checks[setting as keyof Settings](value)) return { fault: { type: 'bad-value', setting } };
  }
  return { settings: { ...defaults, ...settings } };
}

/** What a text is as JSON; null where it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asObject(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}
