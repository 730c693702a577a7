import type { ComponentChildren } from 'preact';
import { Dated } from '../../parts/Dated';
import type { ArticleState } from '../panel-state';
import { fromElection } from './election-day';

/** Which article it is, and how it stands in time; below, what can be done with all of it. */
export function ArticleHead({
  article: { title, outlet, language, published, forced },
  children,
}: {
  article: ArticleState;
  children: ComponentChildren;
}) {
  return (
    <header>
      <h1 lang={language ?? undefined} dir="auto">
        {title || 'An article without a title'}
      </h1>
      <p class="meta">
        {outlet && <bdi>{outlet}</bdi>}
        <span>{published ? <Dated date={published} month="long" /> : 'date not given'}</span>
        {published && <b>{fromElection(published)}</b>}
      </p>
      {forced && (
        <p class="quiet">Annotated at your wish: it was not judged to be about the Belarus crisis.</p>
      )}
      {children}
    </header>
  );
}
