import { claimCard } from '../../../lib/knowledge/cards';
import { statusWords } from '../../../lib/presentation/status-words';
import { CopySubject } from '../../card/CopySubject';
import { EntityName } from '../../card/EntityName';
import { InThisArticle } from '../../card/InThisArticle';
import { Known, Since, TheOtherSide } from '../../card/Timeline';
import { GoToText } from '../../parts/GoToText';
import { Sources } from '../../parts/Sources';
import { Say, useWords } from '../../parts/Words';
import type { PageProps } from '../view-props';
import { NoSuchEntry, Subpage } from '../way/Subpage';

/** All that is known of a known claim as of a day, whether an article makes it or not. */
export function KnownClaimPage({ id, shown, day, records, go, onBack }: PageProps & { id: string }) {
  const { t } = useWords();
  const card = claimCard(records, id, day);
  if (!card) return <NoSuchEntry onBack={onBack} />;
  const made = shown?.article.claims.filter(({ links }) => links.some(({ claim }) => claim === id)) ?? [];
  return (
    <Subpage
      title={
        <span class="statement" lang="en">
          {card.statement}
        </span>
      }
      onBack={onBack}
    >
      {shown && made.length === 0 && <p class="quiet">{t('panel.entry.notSaid')}</p>}
      <div class="subject">
        <p class="status">
          <b>{t(statusWords[card.status])}.</b> <span lang="en">{card.reason}</span>
        </p>
        {card.claimants.length > 0 && (
          <p>
            <Say
              k="panel.entry.claimedBy"
              parts={{
                names: card.claimants.map((claimant, at) => (
                  <span key={claimant.id}>
                    {at > 0 && ', '}
                    <EntityName {...claimant} onShow={other => go({ type: 'entity', id: other })} />
                  </span>
                )),
              }}
            />
          </p>
        )}
        <InThisArticle says={made} full onShowClaim={shown?.onShowClaim} />
        <Known card={card} full />
        <TheOtherSide card={card} full />
        <Since card={card} full />
        <div class="foot">
          <Sources card={card} />
          <CopySubject subject={{ type: 'known-claim', card }} />
          {shown && made.length > 0 && <GoToText spans={made} onGoTo={shown.onGoTo} />}
        </div>
      </div>
    </Subpage>
  );
}
