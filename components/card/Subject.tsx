import type { ComponentChildren } from 'preact';
import { Sources } from '../parts/Sources';
import { ActorCard } from './ActorCard';
import { ClaimCard } from './ClaimCard';
import type { ArticleClaim, CardSubject } from './card-props';
import { InThisArticle } from './InThisArticle';

/**
 * All that a card says below its title, and its foot: the sources, and what can be done, given as `children`.
 * The card and the panel's rows share it.
 */
export function Subject({
  subject,
  full,
  onShowClaim,
  children,
}: {
  subject: CardSubject;
  full: boolean;
  onShowClaim?: (claim: ArticleClaim) => void;
  children: ComponentChildren;
}) {
  const record = subject.type === 'introduced' ? null : subject.card;
  return (
    <div class="subject">
      {subject.type === 'actor' && (
        <ActorCard card={subject.card} says={subject.says} full={full} onShowClaim={onShowClaim} />
      )}
      {subject.type === 'claim' && <ClaimCard claim={subject.claim} card={subject.card} full={full} />}
      {subject.type === 'introduced' && (
        <>
          <p class="quiet">Known only from this article.</p>
          <InThisArticle says={subject.says} full={full} onShowClaim={onShowClaim} />
        </>
      )}
      <div class="foot">
        {record && <Sources card={record} />}
        {children}
      </div>
    </div>
  );
}
