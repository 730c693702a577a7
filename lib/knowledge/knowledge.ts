/**
 * The knowledge base as it ships, in two parts: the index, which finding actors and claims needs, and the cards,
 * which are read only when one is shown. The compiler makes both from the authored files.
 */
import type { EntityKind } from '../annotations';
import type { Post } from '../text/languages/language';
import type { KnownClaim, Relation, Role, Source, Statement, TimelineEntry } from './schema';
import type { sides, standings, statuses, topics } from './terms';

export type Side = (typeof sides)[number];
export type Standing = (typeof standings)[number];
export type Topic = (typeof topics)[number];
export type ClaimStatus = (typeof statuses)[number];
export type { Source };

/** How an entity may be written; the forms of all languages together. */
export interface IndexedEntity {
  id: string;
  kind: EntityKind;
  side: Side | null;
  gender: 'female' | 'male' | null;
  /** The first is the one that it is shown by. */
  names: string[];
  surnames: string[];
  acronyms: string[];
  /** Those of the forms that count only where another one makes the entity certain. */
  ambiguous: string[];
  exemptions: string[];
  /** What makes a place an attribute: Polish. */
  demonyms: string[];
  /** What of Belarus it stands for, where its side does not say so. */
  standsFor: Standing | null;
}

/** An office that the press names without its holder's name, with who held it and when. */
export interface IndexedOffice {
  /** The state, body or person. */
  of: string | null;
  posts: readonly Post[];
  /** Whole phrases for its holder. */
  called: string[];
  /** No end was seen where `to` is left out. */
  holders: { holder: string; from?: string | undefined; to?: string | undefined }[];
}

/** Phrases for an entity that count only where it is named. */
export interface IndexedDescription {
  bearer: string;
  of: string | null;
  called: string[];
}

/** What linking a claim of the article to a known one needs. */
export interface IndexedClaim {
  id: string;
  variants: string[];
  claimants: string[];
  about: string[];
}

export interface Knowledge {
  entities: IndexedEntity[];
  claims: IndexedClaim[];
  offices: IndexedOffice[];
  descriptions: IndexedDescription[];
  /** Couples, by id. */
  spouses: [string, string][];
}

/** What the cards need of an entity, beside its index entry. */
export interface EntityRecord {
  id: string;
  kind: EntityKind;
  name: string;
  side: Side | null;
  summary: string;
  /** Sources of the summary. */
  sources: string[];
  /** Offices and other roles. */
  roles: Role[];
  statements: Statement[];
  relations: Relation[];
  /** When an event began; others have none. */
  from?: string;
  /** Its item in Wikidata, such as Q2866. */
  wikidata?: string;
  checked: string;
}

export type ClaimRecord = Omit<KnownClaim, 'variants'> & { id: string };

export interface CardRecords {
  entities: Record<string, EntityRecord>;
  claims: Record<string, ClaimRecord>;
  sources: Record<string, Source>;
  /** In order of time. */
  timeline: TimelineEntry[];
}
