import type { EntityKind } from '../../lib/annotations';
import type { MessageKey } from '../../lib/i18n/wording';
import { useWords } from './Words';

const names: Record<EntityKind | 'claim', MessageKey> = {
  person: 'common.marked.person',
  organisation: 'common.marked.organisation',
  place: 'common.marked.place',
  event: 'common.marked.event',
  claim: 'common.marked.claim',
};

/** What is marked in articles, marked as it is there. */
export function Marked({ kind }: { kind: EntityKind | 'claim' }) {
  return <span class={`marked ${kind}`}>{useWords().t(names[kind])}</span>;
}
