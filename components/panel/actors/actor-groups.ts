import type { PanelActor } from '../panel-state';

/** The groups in their order on the page; the keys are sides of the knowledge base and what has no side. */
const headings = {
  'belarus-authorities': 'Belarusian authorities',
  'belarus-society': 'Opposition and civil society',
  europe: 'EU and members',
  russia: 'Russia',
  others: 'Others',
  places: 'Places',
  events: 'Events',
  introduced: 'Introduced by this article',
};

export interface ActorGroup {
  heading: string;
  actors: PanelActor[];
}

function groupOf({ isKnown, kind, side }: PanelActor): keyof typeof headings {
  if (!isKnown) return 'introduced';
  if (kind === 'place') return 'places';
  if (kind === 'event') return 'events';
  return side ?? 'others';
}

/** The actors by side, the most present first within each; groups without an actor are left out. */
export function groupActors(actors: PanelActor[]): ActorGroup[] {
  const byPresence = actors.toSorted((a, b) => b.mentions.length - a.mentions.length);
  return Object.entries(headings)
    .map(([key, heading]) => ({ heading, actors: byPresence.filter(actor => groupOf(actor) === key) }))
    .filter(group => group.actors.length > 0);
}
