import type { ClaimKind, EntityKind } from '../../lib/annotations';
import type { MessageKey } from '../../lib/i18n/wording';
import { useWords } from './Words';

export const kindLabels: Record<EntityKind | ClaimKind, MessageKey> = {
  person: 'common.kinds.person',
  organisation: 'common.kinds.organisation',
  place: 'common.kinds.place',
  event: 'common.kinds.event',
  quote: 'common.kinds.quote',
  reported: 'common.kinds.reported',
  figure: 'common.kinds.figure',
};

/** The class that gives an element the colour and the line of a kind. */
export function kindClass(kind: EntityKind | ClaimKind): string {
  return kind === 'quote' || kind === 'reported' || kind === 'figure' ? 'claim' : kind;
}

/**
 * What kind of actor or claim it is, in the colour and beside the line that mark it on the page; `wordless` where the
 * line is enough for the eye.
 */
export function Kind({
  kind,
  id,
  wordless = false,
}: {
  kind: EntityKind | ClaimKind;
  id?: string;
  wordless?: boolean;
}) {
  const { t } = useWords();
  return (
    <span class={`kind ${kindClass(kind)}`} id={id}>
      <span class={wordless ? 'unseen' : undefined}>{t(kindLabels[kind])}</span>
    </span>
  );
}
