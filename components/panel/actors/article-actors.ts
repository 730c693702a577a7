import type { Mention } from '../../../lib/annotations';
import { actorCard } from '../../../lib/knowledge/cards';
import type { Context } from '../../card/card-subject';
import type { PanelActor } from '../panel-state';

/** Each actor of the article once, in order of its first mention. */
export function actorsOf({ annotations, records, day }: Context): PanelActor[] {
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
