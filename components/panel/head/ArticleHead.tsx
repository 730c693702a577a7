import { Dated } from '../parts/Dated';
import { fromElection } from './election-day';
import type { ArticleState } from './panel-state';

/** Which article it is, and how it stands in time. */
export function ArticleHead({
  article: { title, outlet, language, published, forced },
}: {
  article: ArticleState;
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
    </header>
  );
}
