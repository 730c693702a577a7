import { actorCard } from '../../../lib/knowledge/cards';
import type { ArticleClaim } from '../../card/card-props';
import { Roles } from '../../card/Roles';
import { Subject } from '../../card/Subject';
import { GoToText } from '../../parts/GoToText';
import { Kind, kindClass } from '../../parts/Kind';
import { Presence } from '../../parts/Presence';
import { English } from '../../parts/Told';
import { useWords } from '../../parts/Words';
import { NoSuchEntry, Subpage } from '../Subpage';
import type { ViewProps } from '../view-props';

/** All that is known of an entity as of the article's day, whether the article names it or not. */
export function EntityPage({
  id,
  article,
  records,
  go,
  onGoTo,
  onShowClaim,
  onBack,
}: ViewProps & { id: string; onShowClaim: (claim: ArticleClaim) => void; onBack: () => void }) {
  const { t } = useWords();
  const card = actorCard(records, id, article.day);
  if (!card) return <NoSuchEntry onBack={onBack} />;
  const mentions = article.actors.find(actor => actor.id === id)?.mentions ?? [];
  const says = article.claims.filter(claim => claim.speaker?.id === id);
  return (
    <Subpage title={<English>{card.name}</English>} onBack={onBack}>
      <div class={kindClass(card.kind)}>
        <Kind kind={card.kind} />
        <Roles roles={card.roles} />
        {mentions.length > 0 ? (
          <Presence positions={mentions.map(({ start }) => start / article.textLength)} />
        ) : (
          <p class="quiet">{t('panel.entry.notNamed')}</p>
        )}
      </div>
      <Subject
        subject={{ type: 'actor', card, says }}
        full
        onShow={to => go({ type: 'entity', id: to })}
        onShowClaim={onShowClaim}
      >
        {mentions.length > 0 && <GoToText spans={mentions} onGoTo={onGoTo} />}
      </Subject>
    </Subpage>
  );
}
