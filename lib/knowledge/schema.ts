/**
 * The authored form of the knowledge base: what a contributor writes in assets/knowledge, one YAML file an entity
 * or claim. The file's name without ".yaml" is the id. Types come from here, and so do the messages of the check.
 */
import { z } from 'zod';
import { hedges } from '../annotations';
import { posts } from '../text/languages/language';
import { sides, standings, statuses, topics } from './terms';

/** ISO 8601 at the precision that is known: 2020, 2020-08 or 2020-08-19. */
const date = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'write a date as YYYY, YYYY-MM or YYYY-MM-DD, in quotation marks',
  );
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case');
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language is a BCP 47 tag');
const sources = z.array(id).min(1, 'name at least one source');
const forms = z.record(language, z.array(z.string().min(2)).min(1));

const statement = z.strictObject({
  text: z.string().max(240),
  /** When it happened, or since when it held. */
  date,
  sources,
});

/** A figure in a statement, to set beside that of an article. Source and day are those of the statement. */
const quantity = z
  .strictObject({
    /** Whose count it is, as it stands inside a sentence: "the Interior Ministry". */
    by: z.string().max(60),
    value: z.number().positive(),
    /** The upper end of a range. */
    upper: z.number().positive().optional(),
    unit: z.enum(['people', 'percent']),
    hedge: z.enum(hedges).optional(),
  })
  .refine(({ value, upper }) => upper === undefined || upper > value, 'write the lower end as value');

/** How the press calls who holds an office without a name. */
const naming = {
  /** What kinds of office it is: with the name of the state or body they make "the Polish foreign minister". */
  posts: z.array(z.enum(posts)).min(1).optional(),
  /** Whole phrases that mean its holder, such as "Kremlin leader". */
  called: forms.optional(),
};

const role = z.strictObject({
  /** As a card shows it: "President of the European Council". */
  title: z.string().max(120),
  /** The entity in which the role is held. */
  of: id.optional(),
  from: date.optional(),
  /** Left out where no end was seen, which is not the same as "today". */
  to: date.optional(),
  sources,
  ...naming,
});

const relationTypes = [
  'member-of',
  'spouse',
  'successor',
  'sanctioned-by',
  'detained',
  'part-of',
  'took-place-in',
] as const;

const relation = z
  .strictObject({
    type: z.enum(relationTypes),
    /** The entity at the other end. One of two spouses is enough to have it: the cards of both show it. */
    entity: id.optional(),
    /** What it comes to: the list of a sanction, the sentence of a detention. */
    note: z.string().max(120).optional(),
    from: date.optional(),
    to: date.optional(),
    sources,
  })
  .refine(
    ({ entity, note }) => entity || note,
    'name the entity at the other end, or say in a note what it comes to',
  );

/** An office of state or of an institution, with everybody who held it: FollowTheMoney's Occupancy. */
const officeSchema = z.strictObject({
  /** As a card shows it: "President of Belarus". */
  title: z.string().max(120),
  /** The entity in which it is held. */
  of: id,
  ...naming,
  holders: z.array(z.strictObject({ holder: id, from: date, to: date.optional(), sources })).min(1),
});

/** The offices by id, such as "president-of-belarus". */
export const officesSchema = z.record(id, officeSchema);

/** What happened, in order of time: the timeline of the crisis. */
export const timelineSchema = z.array(
  z.strictObject({
    date,
    title: z.string().max(80),
    text: z.string().max(240),
    /** The entities that took part. */
    entities: z.array(id),
    sources,
  }),
);

const named = {
  name: z.string(),
  /** Who or what it is, true on any day of the crisis. What happened stands in the statements. */
  summary: z.string().max(280),
  sources,
  sameAs: z
    .strictObject({
      wikidata: z
        .string()
        .regex(/^Q\d+$/)
        .optional(),
      wikipedia: z.url().optional(),
    })
    .optional(),
  /** Full names, in every spelling that the press uses. */
  names: forms,
  /** Short names that stand for it, such as EU; matched as they are written. */
  acronyms: forms.optional(),
  /** Those of the names above that may mean something else: they count only where another name makes it certain. */
  ambiguous: z.array(z.string()).optional(),
  /** Longer wordings in which a name means something else, such as "Minsk agreements". */
  exemptions: z.array(z.string()).optional(),
  /**
   * What the press calls it without its name, such as "the bloc": counts only in an article that names it, and beside
   * the name of another state or body than `of` means somebody else.
   */
  descriptions: z.strictObject({ of: id.optional(), forms }).optional(),
  /** What of Belarus it stands for, where side, place and date say otherwise; "nothing" for what other countries have too. */
  standsFor: z.enum([...standings, 'nothing']).optional(),
  statements: z.array(statement).default([]),
  relations: z.array(relation).default([]),
  /** The month to which what happened was followed. */
  checked: date,
};

export const personSchema = z.strictObject({
  ...named,
  side: z.enum(sides),
  gender: z.enum(['female', 'male']),
  /** Bare surnames. */
  surnames: forms.optional(),
  /** Roles beside the offices, which stand in offices.yaml. */
  roles: z.array(role).default([]),
});

export const organisationSchema = z.strictObject({ ...named, side: z.enum(sides) });

/** Where a place stands on the map; what is no country and no spot, such as a continent, has neither. */
const location = {
  /** Longitude and latitude in degrees, to two decimals. */
  at: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).optional(),
  /** Of a country, whose outline the atlas has: its number in ISO 3166-1. */
  outline: z
    .string()
    .regex(/^\d{3}$/, 'an outline is the three digits of ISO 3166-1, in quotation marks')
    .optional(),
};

export const placeSchema = z
  .strictObject({
    ...named,
    ...location,
    /** What makes it an attribute: Polish. */
    demonyms: forms.optional(),
  })
  .refine(({ at, outline }) => !at || !outline, 'a place has a point or an outline, not both');

export const eventSchema = z.strictObject({ ...named, from: date, to: date.optional() });

export const claimSchema = z.strictObject({
  /** The claim in neutral words, with who makes it. */
  statement: z.string().max(280),
  topic: z.enum(topics),
  /** Ids of the entities that make it. */
  claimants: z.array(id),
  /** Ids of the entities that it is about. */
  about: z.array(id).min(1),
  /** When it was first made. */
  date,
  status: z.enum(statuses),
  /** Why it has this status: what exactly is established, and what is not. */
  reason: z.string().max(240),
  /** Wordings by which articles make it, in a few telling words each. */
  variants: forms,
  /** What is known about it, each with the day from which it was known. */
  known: z
    .array(
      statement.extend({
        /** It speaks against the claim: a denial, another account or a finding. Left out where it does not or may not. */
        stance: z.literal('against').optional(),
        quantities: z.array(quantity).optional(),
      }),
    )
    .min(1),
  checked: date,
});

export const sourceSchema = z.strictObject({
  publisher: z.string(),
  title: z.string(),
  url: z.url(),
  date: date.nullable(),
  language,
  /** State media and opposition outlets are named as such beside the source; a mirror repeats another outlet. */
  kind: z.enum([
    'news',
    'agency',
    'official',
    'ngo',
    'reference',
    'state-media',
    'opposition',
    'mirror',
    'other',
  ]),
});

export type Person = z.infer<typeof personSchema>;
export type Organisation = z.infer<typeof organisationSchema>;
export type Place = z.infer<typeof placeSchema>;
export type EventEntity = z.infer<typeof eventSchema>;
export type Entity = Person | Organisation | Place | EventEntity;
export type KnownClaim = z.infer<typeof claimSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Statement = z.infer<typeof statement>;
export type Role = z.infer<typeof role>;
export type Relation = z.infer<typeof relation>;
export type RelationType = Relation['type'];
export type Office = z.infer<typeof officeSchema>;
export type TimelineEntry = z.infer<typeof timelineSchema>[number];

export const sourcesSchema = z.record(id, sourceSchema);

/** The authored knowledge base, read and parsed: by id, for each folder and file. */
export interface AuthoredKnowledge {
  people: Record<string, Person>;
  organisations: Record<string, Organisation>;
  places: Record<string, Place>;
  events: Record<string, EventEntity>;
  claims: Record<string, KnownClaim>;
  sources: Record<string, Source>;
  offices: Record<string, Office>;
  timeline: TimelineEntry[];
}
