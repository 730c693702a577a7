/** What a card shows, chosen for the article's day from a record of the knowledge base. Pure; views only lay it out. */
import type { EntityKind } from '../annotations';
import type { Wording } from '../i18n/wording';
import { coversDay, splitAt } from './as-of';
import type { KnownQuantity } from './figures';
import type { CardRecords, ClaimStatus, Side, Source, Topic } from './knowledge';
import { type RelationEvent, relationEvents } from './relations/events';
import { type RelationLine, relationLines } from './relations/lines';
import { linksOf } from './relations/links';
import type { Statement } from './schema';
import { type Here, whyHere } from './why-here';

/** A statement whose sources are given as positions in the card's own list, from 0. */
export interface CitedStatement {
  /** In the words of the knowledge base, or what follows from its relations. */
  text: string | Wording;
  date: string;
  cites: number[];
}

export interface CardRole {
  title: string;
  from: string | null;
}

export interface ActorCardData {
  type: 'actor';
  id: string;
  kind: EntityKind;
  name: string;
  side: Side | null;
  /** Roles that were held on the day. */
  roles: CardRole[];
  summary: { text: string; cites: number[] };
  /** Which of `known` says why it matters in the article; null where none does. */
  whyHere: CitedStatement | null;
  /** What ties it to others, as far as it had begun by the day; a line for each kind of tie. */
  relations: RelationLine[];
  /** What was known on the day, in order of time. */
  known: CitedStatement[];
  /** What has happened since, in order of time; what tied it to others since then too. */
  since: CitedStatement[];
  /** Every source cited in the card, once. */
  sources: Source[];
  /** The day that the card is for, YYYY-MM-DD. */
  asOf: string;
  /** How far the knowledge reaches, YYYY-MM. */
  checked: string;
}

export interface ClaimCardData {
  type: 'claim';
  id: string;
  statement: string;
  topic: Topic;
  status: ClaimStatus;
  reason: string;
  claimants: { id: string; name: string }[];
  /** The figures that were known on the day, in order of time. */
  quantities: KnownQuantity[];
  /** What was known on the day and does not speak against the claim, in order of time. */
  known: CitedStatement[];
  /** What spoke against it on the day, in order of time. */
  otherSide: CitedStatement[];
  /** What has come since, on all sides, in order of time. */
  since: CitedStatement[];
  sources: Source[];
  asOf: string;
  checked: string;
}

/** Collects the sources of one card, each once, and hands out their positions. */
export class Citations {
  readonly sources: Source[] = [];
  private readonly positions = new Map<string, number>();

  constructor(private readonly all: Record<string, Source>) {}

  cite(ids: readonly string[]): number[] {
    return ids.flatMap(id => {
      const source = this.all[id];
      if (!source) return [];
      const position = this.positions.get(id) ?? this.sources.push(source) - 1;
      this.positions.set(id, position);
      return [position];
    });
  }

  statements(statements: readonly (Statement | RelationEvent)[]): CitedStatement[] {
    return statements.map(({ text, date, sources }) => ({ text, date, cites: this.cite(sources) }));
  }
}

const nowhere: Here = { actors: new Set(), claims: new Set() };

/**
 * The card of an entity as of a day (YYYY-MM-DD); null where the knowledge base has no such entity. `here` is what the
 * article names and says, where there is one.
 */
export function actorCard(
  records: CardRecords,
  id: string,
  day: string,
  here: Here = nowhere,
): ActorCardData | null {
  const record = records.entities[id];
  if (!record) return null;
  const links = linksOf(records, record);
  const { known, since } = splitAt<Statement | RelationEvent>(
    [...record.statements, ...relationEvents(links, record, day)],
    day,
  );
  const citations = new Citations(records.sources);
  const why = whyHere(record, here, records, day);
  return {
    type: 'actor',
    id,
    kind: record.kind,
    name: record.name,
    side: record.side,
    roles: record.roles
      .filter(role => coversDay(role, day))
      .map(({ title, from = null }) => ({ title, from })),
    summary: { text: record.summary, cites: citations.cite(record.sources) },
    whyHere: why && citations.statements([why])[0]!,
    relations: relationLines(links, record, day, sources => citations.cite(sources)),
    known: citations.statements(known),
    since: citations.statements(since),
    sources: citations.sources,
    asOf: day,
    checked: record.checked,
  };
}

/** The card of a known claim as of a day (YYYY-MM-DD); null where the knowledge base has no such claim. */
export function claimCard(records: CardRecords, id: string, day: string): ClaimCardData | null {
  const record = records.claims[id];
  if (!record) return null;
  const { known, since } = splitAt(record.known, day);
  const citations = new Citations(records.sources);
  return {
    type: 'claim',
    id,
    statement: record.statement,
    topic: record.topic,
    status: record.status,
    reason: record.reason,
    claimants: record.claimants.map(claimant => ({
      id: claimant,
      name: records.entities[claimant]?.name ?? claimant,
    })),
    quantities: known.flatMap(({ quantities = [] }) =>
      quantities.map(({ by, value, upper = null, unit, hedge = null }) => ({
        by,
        value,
        upper,
        unit,
        hedge,
      })),
    ),
    known: citations.statements(known.filter(({ stance }) => !stance)),
    otherSide: citations.statements(known.filter(({ stance }) => stance)),
    since: citations.statements(since),
    sources: citations.sources,
    asOf: day,
    checked: record.checked,
  };
}
