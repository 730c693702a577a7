import type { MessageKey } from '../../../lib/i18n/wording';
import { useWords } from '../../parts/Words';
import type { Choices, PanelEvents } from '../panel-state';

/** What the reader can choose for good: for the site of the page, and for all sites. */
export function ForGood({
  choices: { site, isAlways, isNever, isPaused },
  onAlways,
  onNever,
  onPause,
  onSettings,
}: { choices: Choices } & Pick<PanelEvents, 'onAlways' | 'onNever' | 'onPause' | 'onSettings'>) {
  const { t } = useWords();
  const entries: [MessageKey, () => void][] = [];
  if (site && !isAlways && !isNever) entries.push(['common.choices.always', onAlways]);
  if (site && isNever) entries.push(['common.choices.readAgain', () => onNever(false)]);
  if (site && !isNever) entries.push(['common.choices.never', () => onNever(true)]);
  entries.push(
    isPaused
      ? ['common.choices.resume', () => onPause(false)]
      : ['common.choices.pause', () => onPause(true)],
  );
  entries.push(['common.choices.settings', onSettings]);
  return (
    <footer>
      {entries.map(([label, onChoose]) => (
        <button key={label} type="button" class="link" onClick={() => onChoose()}>
          {t(label)}
        </button>
      ))}
    </footer>
  );
}
