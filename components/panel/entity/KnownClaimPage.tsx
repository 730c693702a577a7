import { claimCard } from '../../../lib/knowledge/cards';
import { CopySubject } from '../../card/CopySubject';
import type { ArticleClaim } from '../../card/card-props';
import { EntityName } from '../../card/EntityName';
import { InThisArticle } from '../../card/InThisArticle';
import { statusWords } from '../../card/status-words';
import { Known, Since, TheOtherSide } from '../../card/Timeline';
import { GoToText } from '../../parts/GoToText';
import { Sources } from '../../parts/Sources';
import { Say, useWords } from '../../parts/Words';
import { NoSuchEntry, Subpage } from '../Subpage';
import type { ViewProps } from '../view-props';

/** All that is known of a known claim as of the article's day, whether the article makes it or not. */
export function KnownClaimPage({
  id,
  article,
  records,
  go,
  onGoTo,
  onShowClaim,
  onBack,
}: ViewProps & { id: string; onShowClaim: (claim: ArticleClaim) => void; onBack: () => void }) {
  const { t } = useWords();
  const card = claimCard(records, id, article.day);
  if (!card) return <NoSuchEntry onBack={onBack} />;
  const made = article.claims.filter(({ links }) => links.some(({ claim }) => claim === id));
  return (
    <Subpage
      title={
        <span class="statement" lang="en">
          {card.statement}
        </span>
      }
      onBack={onBack}
    >
      {made.length === 0 && <p class="quiet">{t('panel.entry.notSaid')}</p>}
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
        <InThisArticle says={made} full onShowClaim={onShowClaim} />
        <Known card={card} full />
        <TheOtherSide card={card} full />
        <Since card={card} full />
        <div class="foot">
          <Sources card={card} />
          <CopySubject subject={{ type: 'known-claim', card }} />
          {made.length > 0 && <GoToText spans={made} onGoTo={onGoTo} />}
        </div>
      </div>
    </Subpage>
  );
}
