/** Wires the settings to where they are kept: the browser's storage, and its permissions. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Page } from '../../components/parts/Page';
import type { BackupOutcome } from '../../components/settings/Backup';
import { Settings } from '../../components/settings/Settings';
import { onAccessChanged, readAccess, setEverySite } from '../../lib/access';
import { wordsIn } from '../../lib/chosen-words';
import {
  type Settings as Chosen,
  changeSettings,
  defaults,
  onSettingsChanged,
  readSettings,
  setNever,
} from '../../lib/settings';
import { exportSettings, importSettings } from '../../lib/settings-backup';
import { openShortcutSettings, readShortcuts } from '../../lib/shortcuts';
import { hostPattern, outletCount } from '../../lib/sites';

const root = document.querySelector('#settings');

let outcome: BackupOutcome | null = null;
/** The settings before the last import or reset, as long as that can be undone. */
let before: Chosen | null = null;

async function show(): Promise<void> {
  if (!root) return;
  const [access, chosen, shortcuts] = await Promise.all([readAccess(), readSettings(), readShortcuts()]);
  const words = wordsIn(chosen.language);
  render(
    <Page words={words} theme={chosen.theme} title={words.t('settings.pageTitle')}>
      <Settings
        chosen={chosen}
        onChange={change => void changeOne(change)}
        listed={outletCount}
        {...access}
        onEverySite={allow => void chooseEverySite(allow)}
        onRemove={host => void browser.permissions.remove({ origins: [hostPattern(host)] })}
        onReadAgain={site => void setNever(site, false)}
        shortcuts={shortcuts}
        onShortcuts={() => void openShortcutSettings()}
        outcome={outcome}
        onExport={() => void exportAll()}
        onImport={file => void importFrom(file)}
        onReset={() => void replaceAll(defaults, 'reset')}
        onUndo={() => before && void replaceAll(before, 'undone')}
      />
    </Page>,
    root,
  );
}

async function changeOne(change: Partial<Chosen>): Promise<void> {
  // To undo what came before would take this back as well.
  outcome = before = null;
  await changeSettings(change);
}

async function chooseEverySite(allow: boolean): Promise<void> {
  await setEverySite(allow);
  // The box is as it was where the reader declined.
  await show();
}

async function exportAll(): Promise<void> {
  const file = new Blob([exportSettings(await readSettings())], { type: 'application/json' });
  const link = document.createElement('a');
  // Let go of with the page: a browser may still be asking where to put the file.
  link.href = URL.createObjectURL(file);
  link.download = 'sidelight-settings.json';
  link.click();
}

async function importFrom(file: File): Promise<void> {
  // What cannot be read is no backup either.
  const read = importSettings(await file.text().catch(() => ''));
  if ('settings' in read) return replaceAll(read.settings, 'imported');
  outcome = { type: 'refused', file: file.name, fault: read.fault };
  await show();
}

async function replaceAll(settings: Chosen, type: 'imported' | 'reset' | 'undone'): Promise<void> {
  before = type === 'undone' ? null : await readSettings();
  outcome = { type };
  await changeSettings(settings);
  await show();
}

onAccessChanged(show);
onSettingsChanged(show);
void show();
