import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Search, SearchHit } from '../../../lib/knowledge/search';
import type { ArticleActor } from '../../../lib/presentation/article-actors';
import type { ArticleClaim } from '../../../lib/presentation/subject';
import { type Query, queryOf } from '../../../lib/text/query';
import { useWords } from '../../parts/Words';
import { ActorList } from '../actors/ActorList';
import { ClaimList } from '../claims/ClaimList';
import type { PageProps, Shown } from '../view-props';
import { WayBack } from '../way/Subpage';
import { claimsWith, introducedAs, timesHere } from './found-here';
import { Hit } from './Hit';

type SearchProps = PageProps & { search: Search };

/** What the knowledge base, and the article if one is shown, have for the reader's words. */
export function SearchPage({ typed, onBack, ...props }: SearchProps & { typed: string }) {
  const { t } = useWords();
  const query = queryOf(typed);
  return (
    <div class="page">
      <WayBack onBack={onBack} />
      <h2 class="unseen">{t('panel.search.placeholder')}</h2>
      {query ? <Found query={query} {...props} /> : <p class="quiet">{t('panel.search.tooShort')}</p>}
    </div>
  );
}

function Found({ query, shown, records, search, go }: Omit<SearchProps, 'onBack'> & { query: Query }) {
  const { t, count } = useWords();
  const article = shown?.article;
  const { hits, claims, introduced } = useMemo(
    () => ({
      hits: search(query, article ? timesHere(article) : new Map()),
      claims: article ? claimsWith(query, article) : [],
      introduced: article ? introducedAs(query, article) : [],
    }),
    [query.join(' '), article, search],
  );
  const found = hits.length + claims.length + introduced.length;
  const ofType = (type: SearchHit['type']) => hits.filter(hit => hit.type === type);
  const hitList = (of: SearchHit[]) => (
    <ul>
      {of.map(hit => (
        <Hit key={hit.id} {...{ hit, records }} onShow={() => go({ type: hit.type, id: hit.id })} />
      ))}
    </ul>
  );
  return (
    <>
      <p class="quiet" role="status">
        {found === 0 ? t('panel.search.nothing') : count('panel.search.found', found)}
      </p>
      <Group heading={t('panel.search.entities')} of={ofType('entity')}>
        {hitList}
      </Group>
      {shown && <FoundHere {...shown} {...{ claims, introduced, records, go }} />}
      <Group heading={t('panel.search.claims')} of={ofType('claim')}>
        {hitList}
      </Group>
    </>
  );
}

/** What of the article itself was found. */
function FoundHere({
  claims,
  introduced,
  records,
  rows,
  go,
  ...here
}: Shown & Pick<PageProps, 'records' | 'go'> & { claims: ArticleClaim[]; introduced: ArticleActor[] }) {
  const { t } = useWords();
  const rowOf = ({ id }: { id: string }) => rows.propsOf(`found ${id}`);
  return (
    <>
      <Group heading={t('panel.groups.introduced')} of={introduced}>
        {actors => <ActorList {...here} {...{ actors, rowOf, go }} />}
      </Group>
      <Group heading={t('panel.search.said')} of={claims}>
        {said => (
          <ClaimList
            claims={said}
            {...here}
            rowOf={rowOf}
            onShowSpeaker={id => (id in records.entities ? () => go({ type: 'entity', id }) : null)}
          />
        )}
      </Group>
    </>
  );
}

/** A part of what was found, unless it is empty. */
function Group<T>({
  heading,
  of,
  children,
}: {
  heading: string;
  of: T[];
  children: (of: T[]) => ComponentChildren;
}) {
  if (of.length === 0) return null;
  return (
    <section>
      <h3 class="label">{heading}</h3>
      {children(of)}
    </section>
  );
}
