/** What a card is about, put together from the annotations of an article and the records of the knowledge base. */
import type { Annotations, Claim, Mention } from '../annotations';
import { actorCard, claimCard } from '../knowledge/cards';
import type { CardRecords } from '../knowledge/knowledge';
import type { Here } from '../knowledge/why-here';
import type { ArticleClaim, CardSubject, Speaker } from './subject';

/** The annotations of an article, the day that its cards are for (YYYY-MM-DD), and the records that they need. */
export interface Context {
  annotations: Annotations;
  day: string;
  records: CardRecords;
}

/** A claim of the article with its speaker as of the day. */
export function articleClaim(claim: Claim, context: Context): ArticleClaim {
  const { speaker: _, speakerText: __, ...rest } = claim;
  return { ...rest, id: `claim-${claim.start}`, speaker: speakerOf(claim, context) };
}

function speakerOf({ speaker, speakerText }: Claim, { annotations, records, day }: Context): Speaker | null {
  const card = speaker ? actorCard(records, speaker, day) : null;
  if (card) return { id: card.id, name: card.name, role: card.roles[0]?.title ?? null, isKnown: true };
  if (!speakerText) return null;
  const introduced = annotations.mentions.find(
    ({ entity, exact, name }) => entity === null && (exact === speakerText || name === speakerText),
  );
  return introduced
    ? { id: introduced.name, name: introduced.name, role: introduced.description ?? null, isKnown: false }
    : { id: null, name: speakerText, role: null, isKnown: false };
}

function hereIn({ mentions, claims }: Annotations): Here {
  return {
    actors: new Set(mentions.flatMap(({ entity }) => entity ?? [])),
    claims: new Set(claims.flatMap(({ links }) => links.map(({ claim }) => claim))),
  };
}

/** The card of an actor that an article mentions. */
export function actorSubject(
  mention: Pick<Mention, 'entity' | 'name' | 'kind' | 'description'>,
  context: Context,
): CardSubject {
  const { annotations, records, day } = context;
  const says = annotations.claims
    .map(claim => articleClaim(claim, context))
    .filter(claim => claim.speaker?.id === (mention.entity ?? mention.name));
  const card = mention.entity ? actorCard(records, mention.entity, day, hereIn(annotations)) : null;
  return card
    ? { type: 'actor', card, says }
    : {
        type: 'introduced',
        name: mention.name,
        kind: mention.kind,
        description: mention.description ?? null,
        says,
      };
}

/** The card of a claim of an article. */
export function claimSubject(claim: Claim, context: Context): CardSubject {
  const { records, day } = context;
  const cards = claim.links.flatMap(link => claimCard(records, link.claim, day) ?? []);
  return { type: 'claim', claim: articleClaim(claim, context), cards };
}
