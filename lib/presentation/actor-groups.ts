import type { MessageKey } from '../i18n/wording';
import type { ArticleActor } from './article-actors';

/** The groups in their order on the page; the keys are sides of the knowledge base and what has no side. */
const headings = {
  'belarus-authorities': 'panel.groups.authorities',
  'belarus-society': 'panel.groups.society',
  europe: 'panel.groups.europe',
  russia: 'panel.groups.russia',
  others: 'panel.groups.others',
  places: 'panel.groups.places',
  events: 'panel.groups.events',
  introduced: 'panel.groups.introduced',
} satisfies Record<string, MessageKey>;

export interface ActorGroup {
  heading: MessageKey;
  actors: ArticleActor[];
}

function groupOf({ isKnown, kind, side }: ArticleActor): keyof typeof headings {
  if (!isKnown) return 'introduced';
  if (kind === 'place') return 'places';
  if (kind === 'event') return 'events';
  return side ?? 'others';
}

/** The actors by side, the most present first within each; groups without an actor are left out. */
export function groupActors(actors: ArticleActor[]): ActorGroup[] {
  const byPresence = actors.toSorted((a, b) => b.mentions.length - a.mentions.length);
  return Object.entries(headings)
    .map(([key, heading]) => ({ heading, actors: byPresence.filter(actor => groupOf(actor) === key) }))
    .filter(group => group.actors.length > 0);
}
