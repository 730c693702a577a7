/** The annotations of an article as a table for spreadsheets and statistics: RFC 4180, a row for each. */

import type { Claim, Mention } from '../annotations';
import { actorCard } from '../knowledge/cards';
import type { Source } from '../knowledge/knowledge';
import { articleClaim } from '../presentation/card-subject';
import { type ArticleExport, citedBy, knownClaims } from './article-export';
import { codePointOffsets } from './code-points';

/** In the order of the columns. Each row names its article, so that tables of many can be put together. */
const columns = [
  'article_url',
  'article_title',
  'outlet',
  'published',
  'type',
  'kind',
  'start',
  'end',
  'exact',
  'actor',
  'actor_name',
  'actor_role',
  'wikidata',
  'via',
  'known_claims',
  'statuses',
  'statements',
  'sources',
] as const;

type Row = Partial<Record<(typeof columns)[number], string | number | null | undefined>>;

/**
 * The table with its header. Positions count code points, as most languages for statistics do. Several values in a cell
 * are parted by " | ".
 */
export function toCsv(of: ArticleExport): string {
  const { url, title, outlet, published, text } = of.article;
  const offsetOf = codePointOffsets(text);
  const { mentions, claims } = of.annotations;
  const found = [
    ...mentions.map(mention => ({ span: mention, row: mentionRow(mention, of) })),
    ...claims.map(claim => ({ span: claim, row: claimRow(claim, of) })),
  ].sort((a, b) => a.span.start - b.span.start);
  const rows = found.map(
    ({ span: { start, end, exact }, row }): Row => ({
      ...{ article_url: url, article_title: title, outlet, published },
      ...{ start: offsetOf(start), end: offsetOf(end), exact },
      ...row,
    }),
  );
  const lines = [columns, ...rows.map(row => columns.map(column => row[column]))];
  return lines.map(line => `${line.map(cell).join(',')}\r\n`).join('');
}

function mentionRow({ entity, name, kind, via, description }: Mention, { records, day }: ArticleExport): Row {
  const card = entity === null ? null : actorCard(records, entity, day);
  return {
    ...{ type: 'mention', kind, via, actor: entity },
    actor_name: card?.name ?? name,
    actor_role: card ? joined(card.roles.map(role => role.title)) : description,
    wikidata: entity === null ? null : records.entities[entity]?.wikidata,
    sources: card && addresses(citedBy([card.summary], card.sources)),
  };
}

function claimRow(claim: Claim, of: ArticleExport): Row {
  const { annotations, records, day } = of;
  const { speaker } = articleClaim(claim, { annotations, records, day });
  const known = knownClaims(claim, of);
  return {
    ...{ type: 'claim', kind: claim.kind, actor: claim.speaker },
    actor_name: speaker?.name,
    actor_role: speaker?.role,
    wikidata: claim.speaker === null ? null : records.entities[claim.speaker]?.wikidata,
    known_claims: joined(known.map(({ id }) => id)),
    statuses: joined(known.map(({ status }) => status)),
    statements: joined(known.map(({ statement }) => statement)),
    sources: addresses(known.flatMap(card => citedBy([...card.known, ...card.otherSide], card.sources))),
  };
}

function joined(values: readonly string[]): string {
  return values.join(' | ');
}

function addresses(sources: readonly Source[]): string {
  return joined([...new Set(sources.map(({ url }) => url))]);
}

/** What makes a spreadsheet take a text for a formula when it stands first (OWASP, CSV Injection). */
const formula = /^[=+\-@＝＋－＠\t\r\n]/;

function cell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
