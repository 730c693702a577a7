import { type Language, languages } from '../../lib/i18n/languages';
import type { Settings } from '../../lib/settings';
import { Section } from '../parts/Section';
import { useWords } from '../parts/Words';
import { Choice } from './controls';

/** What each language calls itself, which is right in every language. */
const ownNames: Record<Language, string> = { en: 'English', be: 'Беларуская', ru: 'Русский' };

/** How the views look, and which language they speak. */
export function Look({
  chosen: { theme, language },
  onChange,
}: {
  chosen: Settings;
  onChange: (change: Partial<Settings>) => void;
}) {
  const { t } = useWords();
  return (
    <Section title={t('settings.look.title')}>
      <Choice
        name="theme"
        legend={t('settings.look.theme')}
        value={theme}
        options={[
          { value: 'auto', label: t('settings.look.asBrowser') },
          { value: 'light', label: t('settings.look.light') },
          { value: 'dark', label: t('settings.look.dark') },
        ]}
        onChange={theme => onChange({ theme })}
      />
      <Choice<Language | null>
        name="language"
        legend={t('settings.look.language')}
        value={language}
        options={[
          { value: null, label: t('settings.look.asBrowser') },
          ...languages.map(value => ({ value, label: ownNames[value], lang: value })),
        ]}
        onChange={language => onChange({ language })}
      />
      <p class="quiet">{t('settings.look.prose')}</p>
    </Section>
  );
}
