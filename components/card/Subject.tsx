import type { ComponentChildren } from 'preact';
import type { ActorCardData, ClaimCardData } from '../../lib/knowledge/cards';
import type { ArticleClaim, CardSubject } from '../../lib/presentation/subject';
import { Sources } from '../parts/Sources';
import { useWords } from '../parts/Words';
import { ActorCard } from './ActorCard';
import { ClaimCard } from './ClaimCard';
import { CopySubject } from './CopySubject';
import { InThisArticle } from './InThisArticle';

/** What a card tells of from the knowledge base; null where that has nothing. */
export function recordOf(subject: CardSubject): ActorCardData | ClaimCardData | null {
  if (subject.type === 'introduced') return null;
  return subject.type === 'actor' ? subject.card : (subject.cards[0] ?? null);
}

/**
 * All that a card says below its title, and its foot: the sources, and what can be done, given as `children`.
 * The card and the panel's rows share it.
 */
export function Subject({
  subject,
  full,
  onShow,
  onShowClaim,
  children,
}: {
  subject: CardSubject;
  full: boolean;
  /** Shows another entity; where it is left out, those that it is tied to are no links. */
  onShow?: (id: string) => void;
  onShowClaim?: ((claim: ArticleClaim) => void) | undefined;
  children: ComponentChildren;
}) {
  const { t } = useWords();
  const record = recordOf(subject);
  return (
    <div class="subject">
      {subject.type === 'actor' && (
        <ActorCard
          card={subject.card}
          says={subject.says}
          full={full}
          onShow={onShow}
          onShowClaim={onShowClaim}
        />
      )}
      {subject.type === 'claim' && (
        <ClaimCard claim={subject.claim} cards={subject.cards} full={full} onShow={onShow} />
      )}
      {subject.type === 'introduced' && (
        <>
          <p class="quiet">{t('card.knownOnlyHere')}</p>
          <InThisArticle says={subject.says} full={full} onShowClaim={onShowClaim} />
        </>
      )}
      <div class="foot">
        {record && <Sources card={record} />}
        <CopySubject subject={subject} />
        {children}
      </div>
    </div>
  );
}
