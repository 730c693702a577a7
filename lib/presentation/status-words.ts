import type { MessageKey } from '../i18n/wording';
import type { ClaimStatus } from '../knowledge/knowledge';

/** The status of a known claim in neutral words. */
export const statusWords: Record<ClaimStatus, MessageKey> = {
  established: 'card.status.established',
  disputed: 'card.status.disputed',
  contradicted: 'card.status.contradicted',
  position: 'card.status.position',
  unproven: 'card.status.unproven',
};
