import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Search, SearchHit } from '../../../lib/knowledge/search';
import { type Query, queryOf } from '../../../lib/text/query';
import type { ArticleClaim } from '../../card/card-props';
import { ActorList } from '../actors/ActorList';
import { ClaimList } from '../claims/ClaimList';
import { WayBack } from '../Page';
import type { Rows } from '../rows';
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
  const query = queryOf(typed);
  return (
    <div class="page">
      <WayBack onBack={onBack} />
      <h2 class="unseen">Search</h2>
      {query ? <Found query={query} {...props} /> : <p class="quiet">Type two letters or more.</p>}
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
  const { hits, claims, introduced } = useMemo(
    () => ({
      hits: search(query, timesHere(article)),
      claims: claimsWith(query, article),
      introduced: introducedAs(query, article),
    }),
    [query.join(' '), article, search],
  );
  const count = hits.length + claims.length + introduced.length;
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
        {count === 0 ? 'Nothing found.' : `${count} found`}
      </p>
      <Group heading="Actors, places and events" of={ofType('entity')}>
        {hitList}
      </Group>
      <Group heading="Introduced by this article" of={introduced}>
        {actors => <ActorList {...{ actors, article, rowOf, go, onShowClaim, onGoTo }} />}
      </Group>
      <Group heading="Said in this article" of={claims}>
        {said => (
          <ClaimList
            claims={said}
            {...{ article, rowOf, onGoTo }}
            onShowSpeaker={id => (id in records.entities ? () => go({ type: 'entity', id }) : null)}
          />
        )}
      </Group>
      <Group heading="Known claims" of={ofType('claim')}>
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
