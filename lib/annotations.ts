/** What Sidelight finds in an article. Offsets are UTF-16 code units into `Article.text`. */

export type EntityKind = 'person' | 'organisation' | 'place' | 'event';

/** How a mention was resolved to its entity. */
export type Via = 'name' | 'surname' | 'acronym' | 'role' | 'description' | 'introduced';

export interface Span {
  start: number;
  end: number;
}

/** One span of the article that refers to an entity. */
export interface Mention extends Span {
  /** The very text of the span. */
  exact: string;
  /** Id in the knowledge base; null where the article alone introduces the actor. */
  entity: string | null;
  name: string;
  kind: EntityKind;
  via: Via;
  /** How the article introduces somebody whom the knowledge base does not hold, in its own words. */
  description?: string;
}

export type ClaimKind = 'quote' | 'reported' | 'figure';

/** One span that states something about the crisis and can be attributed or checked. */
export interface Claim extends Span {
  exact: string;
  kind: ClaimKind;
  /** Id of the entity that says it; null for the outlet's own voice and for speakers that are no entity. */
  speaker: string | null;
  /** The words of the article that name the speaker; null for the outlet's own voice. */
  speakerText: string | null;
  /** Id of the known claim that it is linked to. */
  claim: string | null;
}

/** Whether the article is about the crisis, and why: reasons are sentences for the reader. */
export interface Coverage {
  isCoverage: boolean;
  /** Whether it is no more than next to the crisis: about Belarus in the war in Ukraine, or migrants at its border. */
  adjacent?: true;
  /** From 0 (nothing speaks for it) to 1. */
  score: number;
  reasons: string[];
}

export interface Annotations {
  coverage: Coverage;
  mentions: Mention[];
  claims: Claim[];
}
