import type { MessageKey } from '../../lib/i18n/wording';
import { useWords } from './Words';

/** A command of the extension, and the keys that the browser has for it now. */
export interface Shortcut {
  command: string;
  /** What the browser calls it, in its own language. */
  description: string;
  /** Such as "Alt+Shift+L"; null where the reader, or another extension, took them away. */
  keys: string | null;
}

export interface ShortcutsProps {
  shortcuts: Shortcut[];
  /** Opens the browser's own page, the only one that can change them. */
  onShortcuts: () => void;
}

const names: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'marks.commands.togglePanel',
  'toggle-marks': 'marks.commands.toggleMarks',
  'next-mark': 'marks.commands.nextMark',
  'previous-mark': 'marks.commands.previousMark',
  'show-card': 'marks.commands.showCard',
};

/** The keys of every command, and the way to change them. */
export function Shortcuts({ shortcuts, onShortcuts }: ShortcutsProps) {
  const { t } = useWords();
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ command, description, keys }) => (
          <div key={command}>
            <dt>{command in names ? t(names[command]!) : description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : t('settings.shortcuts.none')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onShortcuts}>
        {t('settings.shortcuts.change')}
      </button>
    </>
  );
}
