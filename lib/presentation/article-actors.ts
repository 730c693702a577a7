import type { EntityKind, Mention, Span } from '../annotations';
import { actorCard } from '../knowledge/cards';
import type { Side } from '../knowledge/knowledge';
import type { Context } from './card-subject';

/** An actor of the article. `mentions` are in the order of the text. */
export interface ArticleActor {
  /** Unique within the article: the entity's id, or one that the page gives to an introduced actor. */
  id: string;
  /** False for an actor that the article alone introduces. */
  isKnown: boolean;
  name: string;
  kind: EntityKind;
  side: Side | null;
  /** The role on the day, or the article's own words, in one line. */
  role: string | null;
  mentions: Span[];
}

/** Each actor of the article once, in order of its first mention. */
export function actorsOf({ annotations, records, day }: Context): ArticleActor[] {
  const byId = new Map<string, Mention[]>();
  for (const mention of annotations.mentions) {
    const id = mention.entity ?? mention.name;
    const known = byId.get(id);
    if (known) known.push(mention);
    else byId.set(id, [mention]);
  }
  return [...byId].map(([id, mentions]) => {
    const { entity, name, kind, description = null } = mentions[0]!;
    const card = entity ? actorCard(records, entity, day) : null;
    return {
      id,
      isKnown: card !== null,
      name: card?.name ?? name,
      kind,
      side: card?.side ?? null,
      role: card ? (card.roles[0]?.title ?? null) : description,
      mentions,
    };
  });
}
