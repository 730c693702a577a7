import type { MarkKind } from '../../lib/settings';
import { Marked } from '../parts/Marked';
import { Section } from '../parts/Section';
import { Shortcuts, type ShortcutsProps } from '../parts/Shortcuts';
import { useWords } from '../parts/Words';
import { DemoArticle } from './DemoArticle';

const kinds: readonly MarkKind[] = ['person', 'organisation', 'place', 'event', 'claim'];

export interface WelcomeProps extends ShortcutsProps {
  /** How many news outlets are on the list that comes with the extension. */
  listed: number;
  everySite: boolean;
  onEverySite: (allow: boolean) => void;
  onSettings: () => void;
}

/**
 * What a reader sees once, after installing: what Sidelight does, where it reads, and its keys. What stands around
 * the demo article bears the names by which Readability knows what belongs to none: nothing of it is marked.
 */
export function Welcome({ listed, everySite, onEverySite, onSettings, ...shortcuts }: WelcomeProps) {
  const { t, count } = useWords();
  const entries = { annotate: t('common.choices.annotate'), always: t('common.choices.always') };
  return (
    <main class="page welcome">
      <header class="header">
        <p class="name">{t('manifest.name')}</p>
        <h1>{t('welcome.title')}</h1>
        <p class="lede">{t('welcome.what')}</p>
      </header>
      <Section
        title={t('welcome.demo.title')}
        margin={
          <>
            <p>{t('welcome.demo.how')}</p>
            <ul class="kinds" aria-label={t('welcome.demo.kinds')}>
              {kinds.map(kind => (
                <li key={kind}>
                  <Marked kind={kind} />
                </li>
              ))}
            </ul>
          </>
        }
      >
        <DemoArticle />
      </Section>
      <Section title={t('welcome.sites.title')} margin={<p>{t('welcome.sites.promise')}</p>}>
        <ol class="rungs supplemental">
          <li>
            <h3>{count('welcome.sites.listed', listed)}</h3>
            <p>{t('welcome.sites.listedMeaning')}</p>
          </li>
          <li>
            <h3>{t('welcome.sites.asked')}</h3>
            <p>{t('welcome.sites.askedMeaning', entries)}</p>
          </li>
          <li>
            <h3>{t('welcome.sites.every')}</h3>
            <p role="status">{t(everySite ? 'welcome.sites.everyAllowed' : 'welcome.sites.everyMeaning')}</p>
            <button type="button" class="button" onClick={() => onEverySite(!everySite)}>
              {everySite ? t('welcome.sites.takeBack') : t('welcome.sites.allow')}
            </button>
          </li>
        </ol>
      </Section>
      <Section title={t('settings.shortcuts.title')} margin={<p>{t('welcome.shortcuts')}</p>}>
        <Shortcuts {...shortcuts} />
      </Section>
      <footer class="footer">
        <p>{t('welcome.end')}</p>
        <button type="button" class="button" onClick={onSettings}>
          {t('common.choices.settings')}
        </button>
      </footer>
    </main>
  );
}
