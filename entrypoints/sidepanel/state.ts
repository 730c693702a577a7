/** What the panel shows of a page's report. Pure. */

import type { ArticleState, PanelFocus, PanelState } from '../../components/panel/panel-state';
import type { Annotations } from '../../lib/annotations';
import { actorCard, claimCard } from '../../lib/knowledge/cards';
import type { CardRecords } from '../../lib/knowledge/knowledge';
import type { PageReport } from '../../lib/messages';
import { actorsOf } from '../../lib/presentation/article-actors';
import { articleClaim, type Context } from '../../lib/presentation/card-subject';

/** The state of the panel for a page that reports, with the records of the whole knowledge base. */
export function panelState(report: PageReport, records: CardRecords): PanelState {
  switch (report.status) {
    // One that is left alone is so by the settings, which the panel knows itself, or will in a moment.
    case 'off':
    case 'reading':
      return { type: 'loading' };
    case 'no-article':
      return { type: 'no-article' };
    case 'error':
      return { type: 'error', reason: report.reason };
    case 'not-coverage':
      return { type: 'not-coverage', title: report.title || null, reasons: report.coverage.reasons };
    case 'article':
      return articleState(report, records);
  }
}

function articleState(
  report: Extract<PageReport, { status: 'article' }>,
  records: CardRecords,
): ArticleState {
  const { article, annotations, day, marksVisible, forced } = report;
  const { length, ...about } = article;
  const context: Context = { annotations, day, records };
  return {
    type: 'article',
    ...about,
    textLength: length,
    annotations,
    day,
    actors: actorsOf(context),
    claims: annotations.claims.map(claim => articleClaim(claim, context)),
    cards: cardsOf(context),
    focus: focusOf(report.focus),
    marksVisible,
    forced,
  };
}

function cardsOf({ annotations, records, day }: Context): ArticleState['cards'] {
  return {
    actors: byId(entitiesOf(annotations), id => actorCard(records, id, day)),
    claims: byId(
      annotations.claims.flatMap(({ links }) => links.map(({ claim }) => claim)),
      id => claimCard(records, id, day),
    ),
  };
}

/** The entities that an article names or that speak in it. */
function entitiesOf({ mentions, claims }: Annotations): (string | null)[] {
  return [...mentions.map(({ entity }) => entity), ...claims.map(({ speaker }) => speaker)];
}

function byId<T>(ids: readonly (string | null)[], find: (id: string) => T | null): Record<string, T> {
  const found: Record<string, T> = {};
  for (const id of ids) {
    const thing = id === null || id in found ? null : find(id);
    if (id !== null && thing !== null) found[id] = thing;
  }
  return found;
}

function focusOf(focus: Extract<PageReport, { status: 'article' }>['focus']): PanelFocus | null {
  if (!focus) return null;
  const { request } = focus;
  return focus.type === 'actor'
    ? { type: 'actor', id: focus.id, request }
    : { type: 'claim', id: `claim-${focus.start}`, request };
}
