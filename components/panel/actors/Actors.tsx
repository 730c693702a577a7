import { groupActors } from '../../../lib/presentation/actor-groups';
import type { ArticleClaim } from '../../../lib/presentation/subject';
import { useWords } from '../../parts/Words';
import type { Rows } from '../rows/use-rows';
import type { ViewProps } from '../view-props';
import { ActorList } from './ActorList';

/** The actors of an article by side. */
export function Actors({
  rows,
  ...props
}: ViewProps & { rows: Rows; onShowClaim: (claim: ArticleClaim) => void }) {
  const { t } = useWords();
  const { actors } = props.article;
  if (actors.length === 0) return <p class="quiet">{t('panel.noActor')}</p>;
  return (
    <>
      {groupActors(actors).map(group => (
        <section key={group.heading}>
          <h3 class="label">{t(group.heading)}</h3>
          <ActorList {...props} actors={group.actors} rowOf={({ id }) => rows.propsOf(`actor ${id}`)} />
        </section>
      ))}
    </>
  );
}
