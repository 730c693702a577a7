/** The settings as a reader may have them, for tests and the playground. */
import { defaults } from '../../lib/settings';
import type { SettingsProps } from './Settings';

const nothing = () => {};

/** Of a reader who has chosen nothing yet. */
export const atFirst: SettingsProps = {
  chosen: defaults,
  onChange: nothing,
  listed: 485,
  granted: [],
  everySite: false,
  onEverySite: nothing,
  onRemove: nothing,
  onReadAgain: nothing,
  shortcuts: [
    { command: '_execute_action', description: '', keys: 'Alt+Shift+L' },
    { command: 'toggle-marks', description: '', keys: 'Alt+Shift+M' },
    { command: 'next-mark', description: '', keys: 'Alt+Shift+N' },
    { command: 'previous-mark', description: '', keys: 'Alt+Shift+P' },
    { command: 'show-card', description: '', keys: null },
  ],
  onShortcuts: nothing,
  outcome: null,
  onExport: nothing,
  onImport: nothing,
  onReset: nothing,
  onUndo: nothing,
};

/** Of one who has chosen a good deal, and has just imported it. */
export const chosen: SettingsProps = {
  ...atFirst,
  chosen: { ...defaults, kinds: ['person', 'claim'], mentions: 'first', theme: 'dark', never: ['dw.com'] },
  granted: ['garden.example', 'paper.example'],
  everySite: true,
  outcome: { type: 'imported' },
};
