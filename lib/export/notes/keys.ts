import type { MessageKey } from '../../i18n/wording';
import type { ClaimStatus } from '../../knowledge/knowledge';

/** The status of a known claim in neutral words. */
export const statusKeys: Record<ClaimStatus, MessageKey> = {
  established: 'takeAlong.notes.statuses.established',
  disputed: 'takeAlong.notes.statuses.disputed',
  contradicted: 'takeAlong.notes.statuses.contradicted',
  position: 'takeAlong.notes.statuses.position',
  unproven: 'takeAlong.notes.statuses.unproven',
};
