import type { ComponentChildren } from 'preact';
import { useWords } from '../parts/Words';

/** The settings: which pages Sidelight reads by itself, and what counts as coverage. */
export interface SettingsProps {
  /** How many news outlets are on the list that comes with the extension. */
  listed: number;
  /** Sites that the reader added, by host, such as "garden.example". */
  granted: string[];
  everySite: boolean;
  /** Sites that are never to be read, such as "dw.com". */
  never: string[];
  paused: boolean;
  adjacentTopics: boolean;
  onEverySite: (allow: boolean) => void;
  onRemove: (host: string) => void;
  onReadAgain: (site: string) => void;
  onPause: (paused: boolean) => void;
  onAdjacentTopics: (include: boolean) => void;
}

export function Settings(props: SettingsProps) {
  const { listed, granted, never } = props;
  const { t, count } = useWords();
  const entries = { always: t('common.choices.always'), never: t('common.choices.never') };
  return (
    <main class="settings">
      <h1>{t('common.choices.settings')}</h1>
      <section>
        <h2>{t('settings.pause.title')}</h2>
        <Box checked={props.paused} onChange={props.onPause}>
          {t('settings.pause.box')}
        </Box>
      </section>
      <section>
        <h2>{t('settings.listed.title')}</h2>
        <p>{count('settings.listed.outlets', listed)}</p>
      </section>
      <section>
        <h2>{t('settings.added.title')}</h2>
        {granted.length === 0 && <p>{t('settings.added.none', { entry: entries.always })}</p>}
        <Sites hosts={granted} act={t('settings.added.remove')} onAct={props.onRemove} />
      </section>
      <section>
        <h2>{t('settings.leftAlone.title')}</h2>
        {never.length === 0 && <p>{t('settings.leftAlone.none', { entry: entries.never })}</p>}
        <Sites hosts={never} act={t('common.choices.undo')} onAct={props.onReadAgain} />
      </section>
      <section>
        <h2>{t('settings.everySite.title')}</h2>
        <Box checked={props.everySite} onChange={props.onEverySite}>
          {t('settings.everySite.box')}
        </Box>
        <p class="quiet">{t('settings.everySite.note')}</p>
      </section>
      <section>
        <h2>{t('settings.adjacent.title')}</h2>
        <Box checked={props.adjacentTopics} onChange={props.onAdjacentTopics}>
          {t('settings.adjacent.box')}
        </Box>
        <p class="quiet">{t('settings.adjacent.note')}</p>
      </section>
    </main>
  );
}

function Box({
  checked,
  onChange,
  children,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
}) {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={event => onChange(event.currentTarget.checked)} />
      {children}
    </label>
  );
}

/** Sites, each with a button that does the same to it. */
function Sites({ hosts, act, onAct }: { hosts: string[]; act: string; onAct: (host: string) => void }) {
  const { t } = useWords();
  if (hosts.length === 0) return null;
  return (
    <ul>
      {hosts.map(host => (
        <li key={host}>
          <bdi>{host}</bdi>
          <button
            type="button"
            class="button"
            aria-label={t('settings.actOn', { act, host })}
            onClick={() => onAct(host)}
          >
            {act}
          </button>
        </li>
      ))}
    </ul>
  );
}
