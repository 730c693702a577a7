import type { Choices, PanelEvents } from '../panel-state';

/** What the reader can choose for good: for the site of the page, and for all sites. */
export function ForGood({
  choices: { site, isAlways, isNever, isPaused },
  onAlways,
  onNever,
  onPause,
  onSettings,
}: { choices: Choices } & Pick<PanelEvents, 'onAlways' | 'onNever' | 'onPause' | 'onSettings'>) {
  const entries: [string, () => void][] = [];
  if (site && !isAlways && !isNever) entries.push(['Always on this site', onAlways]);
  if (site && isNever) entries.push(['Read this site again', () => onNever(false)]);
  if (site && !isNever) entries.push(['Never on this site', () => onNever(true)]);
  entries.push(isPaused ? ['Resume', () => onPause(false)] : ['Pause everywhere', () => onPause(true)]);
  entries.push(['Settings', onSettings]);
  return (
    <footer>
      {entries.map(([label, onChoose]) => (
        <button key={label} type="button" class="link" onClick={() => onChoose()}>
          {label}
        </button>
      ))}
    </footer>
  );
}
