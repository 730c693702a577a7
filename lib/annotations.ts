/** What Sidelight finds in an article. Offsets are UTF-16 code units into `Article.text`. */
import type { Wording } from './i18n/wording';

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

/** How a number is hedged. */
export const hedges = ['about', 'almost', 'at-least', 'over', 'up-to'] as const;

export type Hedge = (typeof hedges)[number];

/** A number that says how much or how many. */
export interface Quantity {
  value: number;
  /** The upper end of a range or of a number as vague as "hundreds"; `value` is then the lower one. */
  upper: number | null;
  /** "percent" for every share, else the folded word of the article. */
  unit: string;
  hedge: Hedge | null;
  /** The article's words for it: "almost 7,000". */
  exact: string;
}

/** That a claim of the article makes one that the knowledge base holds. */
export interface KnownLink {
  /** Id of the known claim. */
  claim: string;
  /** The article's figure where that of the known claim stands, whether they are equal or not. */
  quantity: Quantity | null;
}

/** One span that states something about the crisis and can be attributed or checked. */
export interface Claim extends Span {
  exact: string;
  kind: ClaimKind;
  /** Id of the entity that says it; null for the outlet's own voice and for speakers that are no entity. */
  speaker: string | null;
  /** The words of the article that name the speaker; null for the outlet's own voice. */
  speakerText: string | null;
  /** What makes it one, in order: its speaker's verbs of speech or attribution ("according to"), else its figures. */
  cues: Span[];
  /** The known claims that it makes, the nearest first: a sentence often makes several. */
  links: KnownLink[];
  /** How much it is worth to check it, from 0 to 1; it says nothing of whether it is true. */
  checkWorthiness: number;
}

/** Whether the article is about the crisis, and why: reasons are said to the reader, a sentence each. */
export interface Coverage {
  isCoverage: boolean;
  /** Whether it is no more than next to the crisis: about Belarus in the war in Ukraine, or migrants at its border. */
  adjacent?: true;
  /** From 0 (nothing speaks for it) to 1. */
  score: number;
  reasons: Wording[];
}

export interface Annotations {
  coverage: Coverage;
  mentions: Mention[];
  claims: Claim[];
}
