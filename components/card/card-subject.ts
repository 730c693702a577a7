/** What a card is about, put together from the annotations of an article and the records of the knowledge base. */
import type { Annotations, Claim, Mention } from '../../lib/annotations';
import { actorCard, claimCard } from '../../lib/knowledge/cards';
import type { CardRecords } from '../../lib/knowledge/knowledge';
import type { ArticleClaim, CardSubject, Speaker } from './card-props';

/** The annotations of an article, the day that its cards are for (YYYY-MM-DD), and the records that they need. */
export interface Context {
  annotations: Annotations;
  day: string;
  records: CardRecords;
}

/** A claim of the article with its speaker as of the day. */
export function articleClaim(claim: Claim, { day, records }: Context): ArticleClaim {
  const { speaker, speakerText, ...rest } = claim;
  return { ...rest, id: `claim-${claim.start}`, speaker: speakerOf(speaker, speakerText, records, day) };
}

function speakerOf(
  id: string | null,
  text: string | null,
  records: CardRecords,
  day: string,
): Speaker | null {
  const card = id ? actorCard(records, id, day) : null;
  if (card) return { id: card.id, name: card.name, role: card.roles[0]?.title ?? null };
  return text ? { id: null, name: text, role: null } : null;
}

/** The card of an actor that an article mentions. */
export function actorSubject(
  mention: Pick<Mention, 'entity' | 'name' | 'kind'>,
  context: Context,
): CardSubject {
  const { annotations, records, day } = context;
  const says = annotations.claims
    .filter(claim => mention.entity !== null && claim.speaker === mention.entity)
    .map(claim => articleClaim(claim, context));
  const card = mention.entity ? actorCard(records, mention.entity, day) : null;
  return card
    ? { type: 'actor', card, says }
    : { type: 'introduced', name: mention.name, kind: mention.kind, says };
}

/** The card of a claim of an article. */
export function claimSubject(claim: Claim, context: Context): CardSubject {
  const card = claim.claim ? claimCard(context.records, claim.claim, context.day) : null;
  return { type: 'claim', claim: articleClaim(claim, context), card };
}
