/**
 * The annotation by hand that the engines are measured against. In the text of a paragraph
 *
 *     [[surface|name|type]]                      is a mention of a named actor,
 *     {{surface|name}}                           a role phrase or description; mentions may stand inside,
 *     <claim speaker="name" kind="quote">…</claim>   a claim; the speaker "-" is the outlet's own voice.
 */
import type { ClaimKind, Span } from '../../lib/annotations';

/** A mention or a role phrase, and whom it refers to. */
export interface GoldMention extends Span {
  name: string;
}

export interface GoldClaim extends Span {
  kind: ClaimKind;
  /** Null for the outlet's own voice. */
  speaker: string | null;
}

export interface Gold {
  mentions: GoldMention[];
  roles: GoldMention[];
  claims: GoldClaim[];
}

const mark =
  /\[\[(?<surface>[^|\]]+)\|(?<name>[^|\]]+)\|[^|\]]+\]\]|(?<opensRole>\{\{)|\|(?<roleOf>[^|{}]+)\}\}|<claim speaker="(?<speaker>[^"]*)" kind="(?<kind>quote|reported|figure)">|(?<closesClaim><\/claim>)/gu;

/** What is left of the notation in a text shows a mistake in it. */
const leftOver = /\[\[|\]\]|\{\{|\}\}|<\/?claim/u;

/** Takes what was opened last, or says what is wrong. */
function close<T>(open: T[], what: string, markup: string): T {
  const last = open.pop();
  if (last === undefined) throw new Error(`A ${what} ends that never began, in "${markup}"`);
  return last;
}

/**
 * Reads one paragraph of gold.
 * @returns the paragraph as it was published, and its annotation in UTF-16 offsets into it.
 * @throws Error where the notation is broken.
 */
export function parseGold(markup: string): { text: string; gold: Gold } {
  const gold: Gold = { mentions: [], roles: [], claims: [] };
  const openRoles: number[] = [];
  const openClaims: Omit<GoldClaim, 'end'>[] = [];
  let text = '';
  let read = 0;
  for (const found of markup.matchAll(mark)) {
    const { surface, name, opensRole, roleOf, speaker, kind } = found.groups!;
    text += markup.slice(read, found.index);
    read = found.index + found[0].length;
    const at = text.length;
    if (surface) {
      text += surface;
      gold.mentions.push({ start: at, end: text.length, name: name! });
    } else if (opensRole) openRoles.push(at);
    else if (roleOf)
      gold.roles.push({ start: close(openRoles, 'role phrase', markup), end: at, name: roleOf });
    else if (kind)
      openClaims.push({ start: at, kind: kind as ClaimKind, speaker: speaker === '-' ? null : speaker! });
    else gold.claims.push({ ...close(openClaims, 'claim', markup), end: at });
  }
  text += markup.slice(read);
  if (openRoles.length + openClaims.length > 0 || leftOver.test(text))
    throw new Error(`The notation is broken in "${markup}"`);
  return { text, gold };
}

function moved<T extends Span>(spans: readonly T[], by: number): T[] {
  return spans.map(span => ({ ...span, start: span.start + by, end: span.end + by }));
}

/** The gold of paragraphs that begin at `starts` in a text, in offsets into that text. */
export function joinGold(parts: readonly Gold[], starts: readonly number[]): Gold {
  return {
    mentions: parts.flatMap(({ mentions }, i) => moved(mentions, starts[i]!)),
    roles: parts.flatMap(({ roles }, i) => moved(roles, starts[i]!)),
    claims: parts.flatMap(({ claims }, i) => moved(claims, starts[i]!)),
  };
}
