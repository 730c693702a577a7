import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n/wording';
import type { BackupFault } from '../../lib/settings-backup';
import { Section } from '../parts/Section';
import { useWords } from '../parts/Words';

/** What came of the reader's last act on all settings at once. */
export type BackupOutcome =
  | { type: 'imported' | 'reset' | 'undone' }
  | { type: 'refused'; file: string; fault: BackupFault };

export interface BackupProps {
  /** Null where there was no such act, or another setting was changed since. */
  outcome: BackupOutcome | null;
  onExport: () => void;
  onImport: (file: File) => void;
  onReset: () => void;
  /** Brings back what was before the last import or reset. */
  onUndo: () => void;
}

const outcomes: Record<Exclude<BackupOutcome['type'], 'refused'>, MessageKey> = {
  imported: 'settings.backup.imported',
  reset: 'settings.backup.wasReset',
  undone: 'settings.backup.undone',
};

const faults: Record<BackupFault['type'], MessageKey> = {
  'not-a-backup': 'settings.backup.faults.notABackup',
  newer: 'settings.backup.faults.newer',
  unknown: 'settings.backup.faults.unknown',
  'bad-value': 'settings.backup.faults.badValue',
};

/** All settings at once: kept in a file, taken from one, as they were at first. */
export function Backup({ outcome, onExport, onImport, onReset, onUndo }: BackupProps) {
  const { t } = useWords();
  return (
    <Section title={t('settings.backup.title')}>
      <p>{t('settings.backup.what')}</p>
      <div class="acts">
        <button type="button" class="button" onClick={onExport}>
          {t('settings.backup.export')}
        </button>
        <label class="button">
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onImport(file);
              // The same file, once it is mended, must be told as chosen again.
              currentTarget.value = '';
            }}
          />
          {t('settings.backup.import')}
        </label>
        <button type="button" class="button" onClick={onReset}>
          {t('settings.backup.reset')}
        </button>
      </div>
      <div role="status" class="outcome">
        {outcome && <Outcome outcome={outcome} onUndo={onUndo} />}
      </div>
    </Section>
  );
}

function Outcome({ outcome, onUndo }: { outcome: BackupOutcome; onUndo: () => void }) {
  const { t } = useWords();
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: the keyboard goes on from here.
    if (outcome.type === 'undone') place.current?.focus();
  }, [outcome]);
  return (
    <p ref={place} tabIndex={-1}>
      {sentence()}{' '}
      {(outcome.type === 'imported' || outcome.type === 'reset') && (
        <button type="button" class="link" onClick={onUndo}>
          {t('common.choices.undo')}
        </button>
      )}
    </p>
  );

  function sentence(): string {
    if (outcome.type !== 'refused') return t(outcomes[outcome.type]);
    const { file, fault } = outcome;
    return t(faults[fault.type], { file, setting: 'setting' in fault ? fault.setting : '' });
  }
}
