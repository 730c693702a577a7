/** An article as notes that one would send to a colleague: what it is, who is named, who says what, what has come since. */

import { homepage } from '../../homepage';
import type { Words } from '../../i18n/words';
import type { Topic } from '../../knowledge/knowledge';
import { timelineOf } from '../../knowledge/timeline';
import type { ArticleActor } from '../../presentation/article-actors';
import { actorsOf } from '../../presentation/article-actors';
import { fromElection } from '../../presentation/election-day';
import { topicNames } from '../../presentation/names';
import type { ArticleExport } from '../article-export';
import { claimsBlocks, type Point, pointsOf } from './claims';
import { namedBlocks } from './named';
import { heading, list, type NoteBlock, paragraph } from './note';
import { beforeBlocks, sinceBlocks } from './story';

/** How many actors and topics say what an article is about. */
const FOREMOST = 4;

export function articleNote(of: ArticleExport, words: Words): NoteBlock[] {
  const actors = actorsOf(of);
  const points = pointsOf(of);
  // Places are named everywhere, and tell little.
  const named = actors.filter(({ kind }) => kind !== 'place');
  const presence = new Map(named.map(({ id, mentions }) => [id, mentions.length]));
  const timeline = timelineOf(of.records, new Set(actors.map(({ id }) => id)), of.day);
  const checked = lastChecked(of);
  return [
    ...headBlocks(of, words),
    ...aboutBlocks(named, points, words),
    ...(checked ? beforeBlocks(timeline, words) : []),
    ...namedBlocks(of, actors, words),
    ...claimsBlocks(points, words),
    ...(checked ? [...sinceBlocks(timeline, presence, words), ...originBlocks(checked, words)] : []),
  ];
}

function headBlocks({ article, day }: ArticleExport, { t, date, say }: Words): NoteBlock[] {
  const { title, outlet, published, url } = article;
  const about = [outlet, published && date(published, 'long'), published && say(fromElection(published))];
  const line = about.filter(part => part !== null).join(' · ');
  const asOf = { day: date(day, 'long') };
  return [
    heading(1, title || t('takeAlong.notes.noTitle')),
    ...(line ? [paragraph(line)] : []),
    ...(url ? [{ type: 'address' as const, url }] : []),
    paragraph(published ? t('takeAlong.notes.asOf', asOf) : t('takeAlong.notes.asOfToday', asOf)),
  ];
}

/** In two lines what the article is about. */
function aboutBlocks(actors: readonly ArticleActor[], points: readonly Point[], { t }: Words): NoteBlock[] {
  const names = actors
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, FOREMOST)
    .map(({ name }) => name);
  const topics = topicsOf(points).map(topic => t(topicNames[topic]));
  const lines = [
    ...(names.length > 0 ? [[t('takeAlong.notes.mostNamed', { names: names.join(', ') })]] : []),
    ...(topics.length > 0 ? [[t('takeAlong.notes.topics', { topics: topics.join(' · ') })]] : []),
  ];
  return lines.length > 0 ? [list(lines)] : [];
}

/** What most of the claims are about. */
function topicsOf(points: readonly Point[]): Topic[] {
  const times = new Map<Topic, number>();
  for (const { claims, card } of points)
    if (card) times.set(card.topic, (times.get(card.topic) ?? 0) + claims.length);
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, FOREMOST)
    .map(([topic]) => topic);
}

function originBlocks(checked: string, { t }: Words): NoteBlock[] {
  return [
    heading(2, t('takeAlong.notes.origin')),
    paragraph(t('takeAlong.notes.made', { address: homepage, month: { date: checked, month: 'long' } })),
  ];
}

/**
 * The month to which all that is told was followed: that of the entry that was followed least far. Nothing where the
 * knowledge base has nothing on the article.
 */
function lastChecked({ annotations: { mentions, claims }, records }: ArticleExport): string | undefined {
  const entities = mentions.flatMap(({ entity }) => (entity ? (records.entities[entity] ?? []) : []));
  const known = claims.flatMap(({ links }) => links.flatMap(({ claim }) => records.claims[claim] ?? []));
  return [...entities, ...known].map(({ checked }) => checked).sort()[0];
}
