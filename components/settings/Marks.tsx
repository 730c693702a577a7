import type { MarkKind, Settings } from '../../lib/settings';
import { Marked } from '../parts/Marked';
import { Section } from '../parts/Section';
import { useWords } from '../parts/Words';
import { Box, Choice } from './controls';

/** In the order in which they are listed. */
const allKinds: readonly MarkKind[] = ['person', 'organisation', 'place', 'event', 'claim'];

/** What is marked in articles. */
export function Marks({
  chosen: { marksVisible, kinds, mentions },
  onChange,
}: {
  chosen: Settings;
  onChange: (change: Partial<Settings>) => void;
}) {
  const { t } = useWords();
  const withKind = (kind: MarkKind, isMarked: boolean) =>
    allKinds.filter(other => (other === kind ? isMarked : kinds.includes(other)));
  return (
    <Section title={t('settings.marks.title')}>
      <Box name="marksVisible" checked={marksVisible} onChange={marksVisible => onChange({ marksVisible })}>
        {t('settings.marks.visible')}
      </Box>
      <fieldset>
        <legend>{t('settings.marks.kinds')}</legend>
        <div class="options">
          {allKinds.map(kind => (
            <Box
              key={kind}
              name={kind}
              checked={kinds.includes(kind)}
              onChange={isMarked => onChange({ kinds: withKind(kind, isMarked) })}
            >
              <Marked kind={kind} />
            </Box>
          ))}
        </div>
      </fieldset>
      <Choice
        name="mentions"
        legend={t('settings.marks.mentions')}
        value={mentions}
        options={[
          { value: 'every', label: t('settings.marks.every') },
          { value: 'first', label: t('settings.marks.first') },
        ]}
        onChange={mentions => onChange({ mentions })}
      />
      <p class="quiet">{t('settings.marks.still')}</p>
    </Section>
  );
}
