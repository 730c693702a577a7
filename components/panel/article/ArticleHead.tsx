import type { ComponentChildren } from 'preact';
import { fromElection } from '../../../lib/presentation/election-day';
import { Dated } from '../../parts/Dated';
import { useWords } from '../../parts/Words';
import type { ArticleState } from '../panel-state';

/** Which article it is, and how it stands in time; below, what can be done with all of it. */
export function ArticleHead({
  article: { title, outlet, language, published, forced },
  children,
}: {
  article: ArticleState;
  children: ComponentChildren;
}) {
  const { t, say } = useWords();
  return (
    <header>
      <h1 lang={language ?? undefined} dir="auto">
        {title || t('panel.untitled')}
      </h1>
      <p class="meta">
        {outlet && (
          <span>
            <bdi>{outlet}</bdi>
          </span>
        )}
        <span>{published ? <Dated date={published} month="long" /> : t('panel.undated')}</span>
        {published && <b>{say(fromElection(published))}</b>}
      </p>
      {forced && <p class="quiet">{t('panel.forced')}</p>}
      {children}
    </header>
  );
}
