/** Compares the actors that an engine finds in a text with its gold. */
import type { Span } from '../../lib/annotations';
import type { FoundMention } from '../found';
import type { Gold, GoldMention } from './gold';
import { f1, share } from './measures';
import type { Namesakes } from './namesakes';

export interface MentionCounts {
  gold: number;
  /** Found with the same start and end. */
  strict: number;
  /** Found, though perhaps with another start or end. */
  found: number;
  /** Those found that mean the right entity. */
  linked: number;
  extra: number;
  /** The same for mentions whose entity is among the facts. */
  goldKnown: number;
  strictKnown: number;
  foundKnown: number;
  roles: number;
  foundRoles: number;
  extraRoles: number;
}

export interface MentionComparison {
  counts: MentionCounts;
  /** Role phrases that gold does not have. */
  extraRoles: FoundMention[];
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function isRole({ via }: FoundMention): boolean {
  return via === 'role' || via === 'description';
}

/** Each thing found answers for one mention of gold at most. */
export function compareMentions(
  gold: Gold,
  found: readonly FoundMention[],
  { keyOf, isKnown }: Namesakes,
): MentionComparison {
  const left = new Set(found);
  const means = ({ name }: FoundMention, wanted: GoldMention) =>
    name !== null && keyOf(name) === keyOf(wanted.name);

  let foundRoles = 0;
  for (const role of gold.roles) {
    const hit = found.find(each => overlaps(each, role) && means(each, role));
    if (!hit) continue;
    foundRoles++;
    if (isRole(hit)) left.delete(hit);
  }

  const pairs = gold.mentions.flatMap(wanted => {
    const free = [...left];
    const hit =
      free.find(each => isSame(each, wanted)) ?? free.find(each => overlaps(each, wanted) && !isRole(each));
    if (!hit) return [];
    left.delete(hit);
    return { wanted, hit };
  });
  const strict = pairs.filter(({ wanted, hit }) => isSame(wanted, hit));
  const ofKnown = (list: typeof pairs) => list.filter(({ wanted }) => isKnown(wanted.name)).length;
  const extraRoles = [...left].filter(isRole);
  return {
    counts: {
      gold: gold.mentions.length,
      strict: strict.length,
      found: pairs.length,
      linked: pairs.filter(({ wanted, hit }) => means(hit, wanted)).length,
      extra: left.size - extraRoles.length,
      goldKnown: gold.mentions.filter(({ name }) => isKnown(name)).length,
      strictKnown: ofKnown(strict),
      foundKnown: ofKnown(pairs),
      roles: gold.roles.length,
      foundRoles,
      extraRoles: extraRoles.length,
    },
    extraRoles,
  };
}

export interface MentionMeasures {
  /** F1 of mentions with the same start and end. */
  strict: number | null;
  /** F1 of mentions that overlap. */
  overlap: number | null;
  /** As `strict`, over the entities of the facts. */
  known: number | null;
  /** Share of the right entity among the mentions found. */
  links: number | null;
  /** Share of the role phrases that were found. */
  roles: number | null;
  /** Role phrases that gold does not have. */
  extraRoles: number;
}

/** The measures of summed counts. */
export function mentionMeasures(counts: MentionCounts): MentionMeasures {
  const { gold, strict, found, linked, extra, goldKnown, strictKnown, foundKnown } = counts;
  return {
    strict: f1({ gold, hits: strict, extra: extra + found - strict }),
    overlap: f1({ gold, hits: found, extra }),
    known: f1({ gold: goldKnown, hits: strictKnown, extra: extra + foundKnown - strictKnown }),
    links: share(linked, found),
    roles: share(counts.foundRoles, counts.roles),
    extraRoles: counts.extraRoles,
  };
}
