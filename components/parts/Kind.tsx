import type { ClaimKind, EntityKind } from '../../lib/annotations';

export const kindWords: Record<EntityKind | ClaimKind, string> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  event: 'Event',
  quote: 'Quotation',
  reported: 'Reported speech',
  figure: 'Statement',
};

/** The class that gives an element the colour and the line of a kind. */
export function kindClass(kind: EntityKind | ClaimKind): string {
  return kind === 'quote' || kind === 'reported' || kind === 'figure' ? 'claim' : kind;
}

/** What kind of actor or claim it is, in the colour and beside the line that mark it on the page. */
export function Kind({ kind, id }: { kind: EntityKind | ClaimKind; id?: string }) {
  return (
    <span class={`kind ${kindClass(kind)}`} id={id}>
      {kindWords[kind]}
    </span>
  );
}
