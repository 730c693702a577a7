import type { EntityKind } from '../../lib/annotations';
import type { MessageKey } from '../../lib/i18n/wording';
import { useWords } from './Words';

const names: Record<EntityKind | 'claim', MessageKey> = {
  person: 'settings.kinds.person',
  organisation: 'settings.kinds.organisation',
  place: 'settings.kinds.place',
  event: 'settings.kinds.event',
  claim: 'settings.kinds.claim',
};

/** What is marked in articles, marked as it is there. */
export function Marked({ kind }: { kind: EntityKind | 'claim' }) {
  return <span class={`marked ${kind}`}>{useWords().t(names[kind])}</span>;
}
