/** An article as notes that one would keep, or send to a colleague: who says what, who is who, and the sources. */

import type { ArticleClaim } from '../../../components/card/card-props';
import { articleClaim } from '../../../components/card/card-subject';
import { groupActors } from '../../../components/panel/actors/actor-groups';
import { actorsOf } from '../../../components/panel/actors/article-actors';
import type { PanelActor } from '../../../components/panel/panel-state';
import { homepage } from '../../homepage';
import type { Words } from '../../i18n/words';
import { actorCard, claimCard } from '../../knowledge/cards';
import type { ArticleExport } from '../article-export';
import { knownClaimBlocks, summaryOf } from './card-blocks';
import { Bibliography, type Inline, type Note, type NoteBlock } from './note';
import { speakerHeading } from './speaker';

export function articleNote(of: ArticleExport, words: Words): Note {
  const cited = new Bibliography();
  const blocks = [
    ...headBlocks(of, words),
    ...claimsBlocks(of, words, cited),
    ...actorsBlocks(of, words, cited),
  ];
  const { sources } = cited;
  if (sources.length > 0) blocks.push(heading(2, words.t('takeAlong.notes.sources')), { type: 'sources' });
  const month = lastChecked(of);
  if (month)
    blocks.push(
      paragraph(
        words.t('takeAlong.notes.made', { address: homepage, month: { date: month, month: 'long' } }),
      ),
    );
  return { blocks, sources };
}

function headBlocks({ article, day }: ArticleExport, { t, date }: Words): NoteBlock[] {
  const { title, outlet, published, url } = article;
  const about = [outlet, published && date(published, 'long')].filter(part => part !== null);
  const asOf = { day: date(day, 'long') };
  return [
    heading(1, title || t('takeAlong.notes.noTitle')),
    ...(about.length > 0 ? [paragraph(about.join(' · '))] : []),
    ...(url ? [{ type: 'address' as const, url }] : []),
    paragraph(published ? t('takeAlong.notes.asOf', asOf) : t('takeAlong.notes.asOfToday', asOf)),
  ];
}

/** The claims by who makes them, in the order in which the article comes to them. */
function claimsBlocks(of: ArticleExport, words: Words, cited: Bibliography): NoteBlock[] {
  const claims = of.annotations.claims.map(claim => articleClaim(claim, of));
  if (claims.length === 0) return [];
  /** What is known about a claim is told where it is made first. */
  const told = new Set<string>();
  const blocksOf = ({ exact, links }: ArticleClaim): NoteBlock[] => [
    { type: 'quotation', text: exact },
    ...links.flatMap(({ claim }) => {
      const card = told.has(claim) ? null : claimCard(of.records, claim, of.day);
      told.add(claim);
      return card ? knownClaimBlocks(card, words, cited) : [];
    }),
  ];
  const bySpeaker = new Map<string, ArticleClaim[]>();
  for (const claim of claims) {
    const name = speakerHeading(claim, words);
    bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), claim]);
  }
  return [
    heading(2, words.t('takeAlong.notes.claims')),
    ...[...bySpeaker].flatMap(([speaker, said]) => [heading(3, speaker), ...said.flatMap(blocksOf)]),
  ];
}

/** The actors by side, as the panel groups them. */
function actorsBlocks(of: ArticleExport, words: Words, cited: Bibliography): NoteBlock[] {
  const actors = actorsOf(of);
  if (actors.length === 0) return [];
  const lineOf = ({ id, name, role }: PanelActor): Inline[] => {
    const card = actorCard(of.records, id, of.day);
    const about = card ? ['. ', ...summaryOf(card, cited)] : [];
    return [{ strong: name }, role ? `, ${role}` : '', ...about];
  };
  return [
    heading(2, words.t('takeAlong.notes.actors')),
    ...groupActors(actors).flatMap((group): NoteBlock[] => [
      heading(3, words.t(group.heading)),
      { type: 'list', items: group.actors.map(lineOf) },
    ]),
  ];
}

/** The month to which all that is told was followed: that of the entry that was followed least far. */
function lastChecked({ annotations: { mentions, claims }, records }: ArticleExport): string | undefined {
  const entities = mentions.flatMap(({ entity }) => (entity ? (records.entities[entity] ?? []) : []));
  const known = claims.flatMap(({ links }) => links.flatMap(({ claim }) => records.claims[claim] ?? []));
  return [...entities, ...known].map(({ checked }) => checked).sort()[0];
}

function heading(level: 1 | 2 | 3, text: string): NoteBlock {
  return { type: 'heading', level, text };
}

function paragraph(text: string): NoteBlock {
  return { type: 'paragraph', content: [text] };
}
