/** Who says what, in a note: the important claims with what is known about them, the others in short. */

import type { Words } from '../../i18n/words';
import { type CitedStatement, type ClaimCardData, claimCard } from '../../knowledge/cards';
import { articleClaim } from '../../presentation/card-subject';
import { statusWords } from '../../presentation/status-words';
import type { ArticleClaim } from '../../presentation/subject';
import type { ArticleExport } from '../article-export';
import { speakerName, speakerTitle } from '../speaker';
import { citing, firstSource } from './cited';
import { heading, type Inline, type Item, list, type NoteBlock, numberedList, paragraph } from './note';
import { shortened } from './short';

/** How many claims are told with what is known about them. */
const IN_FULL = 15;

/** How many more are told in short. */
const IN_SHORT = 30;

/** How many characters of a claim are quoted. */
const QUOTED = { inFull: 240, inShort: 140 };

/** What the article claims, once: the claims that make the same known claim stand together, the most important one first. */
export interface Point {
  claims: [ArticleClaim, ...ArticleClaim[]];
  /** What is known about it; null where the knowledge base has nothing. */
  card: ClaimCardData | null;
}

/** The points of an article, the most important first. The title is none: it stands above. */
export function pointsOf(of: ArticleExport): Point[] {
  const title = of.article.blocks.find(({ kind }) => kind === 'title');
  const inText = of.annotations.claims.filter(({ end }) => !title || end > title.end);
  const points = new Map<string, Point>();
  for (const claim of inText.toSorted((a, b) => b.checkWorthiness - a.checkWorthiness)) {
    const made = articleClaim(claim, of);
    const card = claim.links[0] ? claimCard(of.records, claim.links[0].claim, of.day) : null;
    const known = points.get(card?.id ?? made.id);
    if (known) known.claims.push(made);
    else points.set(card?.id ?? made.id, { claims: [made], card });
  }
  return [...points.values()];
}

export function claimsBlocks(points: readonly Point[], words: Words): NoteBlock[] {
  if (points.length === 0) return [];
  const { t, count } = words;
  const told = points.filter(({ card }) => card).slice(0, IN_FULL);
  const rest = points.filter(point => !told.includes(point));
  const short = rest.slice(0, IN_SHORT);
  const left = rest.length - short.length;
  return [
    heading(2, t('takeAlong.notes.claims')),
    paragraph(t('takeAlong.notes.order')),
    ...(told.length > 0 ? [numberedList(told.map(point => inFull(point, words)))] : []),
    ...(short.length > 0
      ? [heading(3, t('views.positions.alsoSaid')), list(short.map(point => inShort(point, words)))]
      : []),
    ...(left > 0 ? [paragraph(count('takeAlong.notes.moreClaims', left))] : []),
  ];
}

function inFull({ claims, card }: Point, words: Words): Item {
  const [claim, ...others] = claims;
  const { t } = words;
  const names = new Set(others.filter(({ speaker }) => speaker).map(other => speakerName(other, words)));
  names.delete(speakerName(claim, words));
  return {
    content: [
      { strong: speakerTitle(claim, words) },
      ': ',
      { emphasis: shortened(claim.exact, QUOTED.inFull) },
    ],
    under: [
      ...(names.size > 0 ? [[t('card.alsoMadeBy', { names: { list: [...names] } })]] : []),
      ...(card ? known(card, words) : []),
    ],
  };
}

type Side = 'takeAlong.notes.known' | 'takeAlong.notes.otherSide';

/** A known claim with its status and why, and the latest of what was known on either side. */
function known(card: ClaimCardData, words: Words): Inline[][] {
  const { statement, status, reason, sources } = card;
  const latestOf = (side: Side, statements: readonly CitedStatement[]): Inline[][] =>
    statements
      .slice(-1)
      .map(last => [
        words.t(side, { date: { date: last.date }, text: words.written(last.text) }),
        ...citing(firstSource(last, sources), words),
      ]);
  return [
    [
      `${words.t('card.claimLikeIt')}: ${statement} `,
      { strong: words.t(statusWords[status]) },
      `: ${reason}`,
    ],
    ...latestOf('takeAlong.notes.known', card.known),
    ...latestOf('takeAlong.notes.otherSide', card.otherSide),
  ];
}

function inShort({ claims: [claim], card }: Point, words: Words): Inline[] {
  const status = card ? ` (${words.t(statusWords[card.status])})` : '';
  return [
    { strong: speakerName(claim, words) },
    ': ',
    { emphasis: shortened(claim.exact, QUOTED.inShort) },
    status,
  ];
}
