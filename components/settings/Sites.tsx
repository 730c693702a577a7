import type { Settings } from '../../lib/settings';
import { Section } from '../parts/Section';
import { useWords } from '../parts/Words';
import { Box } from './controls';

export interface SitesProps {
  /** How many news outlets are on the list that comes with the extension. */
  listed: number;
  /** Sites that the reader added, by host, such as "garden.example". */
  granted: string[];
  everySite: boolean;
  onEverySite: (allow: boolean) => void;
  onRemove: (host: string) => void;
  onReadAgain: (site: string) => void;
}

/** Which pages are read without being asked for, and what counts as coverage there. */
export function Sites({
  chosen: { paused, never, adjacentTopics },
  onChange,
  listed,
  granted,
  everySite,
  onEverySite,
  onRemove,
  onReadAgain,
}: SitesProps & { chosen: Settings; onChange: (change: Partial<Settings>) => void }) {
  const { t, count } = useWords();
  return (
    <Section title={t('settings.sites.title')}>
      <Box name="paused" checked={paused} onChange={paused => onChange({ paused })}>
        {t('settings.sites.pause')}
      </Box>
      <Box
        name="adjacentTopics"
        checked={adjacentTopics}
        onChange={adjacentTopics => onChange({ adjacentTopics })}
        meaning={t('settings.sites.adjacentMeaning')}
      >
        {t('settings.sites.adjacent')}
      </Box>
      <Box
        name="everySite"
        checked={everySite}
        onChange={onEverySite}
        meaning={t('settings.sites.everyMeaning')}
      >
        {t('settings.sites.every')}
      </Box>
      <h3>{t('settings.sites.listed')}</h3>
      <p>{count('settings.sites.outlets', listed)}</p>
      <h3>{t('settings.sites.added')}</h3>
      {granted.length === 0 && <p>{t('settings.sites.noneAdded', { entry: t('common.choices.always') })}</p>}
      <Hosts hosts={granted} act={t('settings.sites.remove')} onAct={onRemove} />
      <h3>{t('settings.sites.leftAlone')}</h3>
      {never.length === 0 && <p>{t('settings.sites.noneLeftAlone', { entry: t('common.choices.never') })}</p>}
      <Hosts hosts={never} act={t('settings.sites.remove')} onAct={onReadAgain} />
    </Section>
  );
}

/** Sites, each with a button that does the same to it. */
function Hosts({ hosts, act, onAct }: { hosts: string[]; act: string; onAct: (host: string) => void }) {
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
