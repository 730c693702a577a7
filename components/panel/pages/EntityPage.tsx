import { actorCard } from '../../../lib/knowledge/cards';
import { Roles } from '../../card/Roles';
import { Subject } from '../../card/Subject';
import { GoToText } from '../../parts/GoToText';
import { Kind, kindClass } from '../../parts/Kind';
import { Presence } from '../../parts/Presence';
import { English } from '../../parts/Told';
import { useWords } from '../../parts/Words';
import type { PageProps } from '../view-props';
import { NoSuchEntry, Subpage } from '../way/Subpage';

/** All that is known of an entity as of a day, whether an article names it or not. */
export function EntityPage({ id, shown, day, records, go, onBack }: PageProps & { id: string }) {
  const { t } = useWords();
  const card = actorCard(records, id, day);
  if (!card) return <NoSuchEntry onBack={onBack} />;
  const mentions = shown?.article.actors.find(actor => actor.id === id)?.mentions ?? [];
  const says = shown?.article.claims.filter(claim => claim.speaker?.id === id) ?? [];
  return (
    <Subpage title={<English>{card.name}</English>} onBack={onBack}>
      <div class={kindClass(card.kind)}>
        <Kind kind={card.kind} />
        <Roles roles={card.roles} />
        {shown && mentions.length > 0 && (
          <Presence positions={mentions.map(({ start }) => start / shown.article.textLength)} />
        )}
        {shown && mentions.length === 0 && <p class="quiet">{t('panel.entry.notNamed')}</p>}
      </div>
      <Subject
        subject={{ type: 'actor', card, says }}
        full
        onShow={to => go({ type: 'entity', id: to })}
        onShowClaim={shown?.onShowClaim}
      >
        {shown && mentions.length > 0 && <GoToText spans={mentions} onGoTo={shown.onGoTo} />}
      </Subject>
    </Subpage>
  );
}
