import type { Settings as Chosen } from '../../lib/settings';
import { Section } from '../parts/Section';
import { Shortcuts, type ShortcutsProps } from '../parts/Shortcuts';
import { useWords } from '../parts/Words';
import { Backup, type BackupProps } from './Backup';
import { Look } from './Look';
import { Marks } from './Marks';
import { Sites, type SitesProps } from './Sites';

export interface SettingsProps extends SitesProps, ShortcutsProps, BackupProps {
  chosen: Chosen;
  onChange: (change: Partial<Chosen>) => void;
}

/** The settings: what is marked, how all looks, where pages are read, the shortcuts, and all at once. */
export function Settings(props: SettingsProps) {
  const { t } = useWords();
  return (
    <main class="page settings">
      <h1>{t('common.choices.settings')}</h1>
      <Marks {...props} />
      <Look {...props} />
      <Sites {...props} />
      <Section title={t('settings.shortcuts.title')}>
        <Shortcuts {...props} />
      </Section>
      <Backup {...props} />
    </main>
  );
}
