/** What views and exports tell of: actors and claims of an article with what is known of them. */
import type { Claim, EntityKind, Span } from '../annotations';
import type { ActorCardData, ClaimCardData } from '../knowledge/cards';

/** Who a claim of the article is attributed to: an entity with its role on the day, or whom the article's words name. */
export interface Speaker {
  /** Id of the entity, or the name of an actor that the article alone introduces; null for any other speaker. */
  id: string | null;
  name: string;
  role: string | null;
  /** Whether the knowledge base has it: name and role are in its words then, else in the article's. */
  isKnown: boolean;
}

/** A claim of the article as the views show it. */
export interface ArticleClaim extends Omit<Claim, 'speaker' | 'speakerText' | 'cues'>, Span {
  /** Unique within the article. */
  id: string;
  /** Null where the article says it in its own voice. */
  speaker: Speaker | null;
}

/** An actor that the knowledge base knows. `says` is what the actor says in this article. */
interface KnownActor {
  type: 'actor';
  card: ActorCardData;
  says: ArticleClaim[];
}

/** An actor that the article alone introduces. */
interface IntroducedActor {
  type: 'introduced';
  name: string;
  kind: EntityKind;
  /** The article's own words for it. */
  description: string | null;
  says: ArticleClaim[];
}

/** A claim of the article, with the cards of the known claims that it makes, the nearest first. */
interface MadeClaim {
  type: 'claim';
  claim: ArticleClaim;
  cards: ClaimCardData[];
}

/** What a card is about. */
export type CardSubject = KnownActor | IntroducedActor | MadeClaim;

/** What can be copied: a card, or what is known of a claim whether the article makes it or not. */
export type CopiedSubject = CardSubject | { type: 'known-claim'; card: ClaimCardData };
