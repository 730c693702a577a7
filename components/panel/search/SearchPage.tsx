import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Search, SearchHit } from '../../../lib/knowledge/search';
import { type Query, queryOf } from '../../../lib/text/query';
import type { ArticleClaim } from '../../card/card-props';
import { useWords } from '../../parts/Words';
import { ActorList } from '../actors/ActorList';
import { ClaimList } from '../claims/ClaimList';
import type { Rows } from '../rows';
import { WayBack } from '../Subpage';
import type { ViewProps } from '../view-props';
import { claimsWith, introducedAs, timesHere } from './found-here';
import { Hit } from './Hit';

type SearchProps = ViewProps & {
  search: Search;
  rows: Rows;
  onShowClaim: (claim: ArticleClaim) => void;
};

/** What article and knowledge base have for the reader's words. */
export function SearchPage({ typed, onBack, ...props }: SearchProps & { typed: string; onBack: () => void }) {
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

function Found({
  query,
  article,
  records,
  search,
  rows,
  go,
  onShowClaim,
  onGoTo,
}: SearchProps & { query: Query }) {
  const { t, count } = useWords();
  const { hits, claims, introduced } = useMemo(
    () => ({
      hits: search(query, timesHere(article)),
      claims: claimsWith(query, article),
      introduced: introducedAs(query, article),
    }),
    [query.join(' '), article, search],
  );
  const found = hits.length + claims.length + introduced.length;
  const ofType = (type: SearchHit['type']) => hits.filter(hit => hit.type === type);
  const rowOf = ({ id }: { id: string }) => rows.propsOf(`found ${id}`);
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
      <Group heading={t('panel.groups.introduced')} of={introduced}>
        {actors => <ActorList {...{ actors, article, rowOf, go, onShowClaim, onGoTo }} />}
      </Group>
      <Group heading={t('panel.search.said')} of={claims}>
        {said => (
          <ClaimList
            claims={said}
            {...{ article, rowOf, onGoTo }}
            onShowSpeaker={id => (id in records.entities ? () => go({ type: 'entity', id }) : null)}
          />
        )}
      </Group>
      <Group heading={t('panel.search.claims')} of={ofType('claim')}>
        {hitList}
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
