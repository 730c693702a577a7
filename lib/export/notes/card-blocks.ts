/** What a card says, as blocks of a note: no more than one reads at a sitting, the latest of it. */

import type { Words } from '../../i18n/words';
import type { ActorCardData, CitedStatement, ClaimCardData } from '../../knowledge/cards';
import { statusKeys } from './keys';
import type { Bibliography, Inline, NoteBlock } from './note';

/** How many statements of each time a note has. */
const LATEST = 2;

type Statements = Pick<ActorCardData | ClaimCardData, 'known' | 'since' | 'sources' | 'asOf'>;

/** What was known on the day and what came since, the latest of each. */
export function statementBlocks(card: Statements, words: Words, cited: Bibliography): NoteBlock[] {
  const list = (label: string, statements: readonly CitedStatement[]): NoteBlock[] => {
    const latest = statements.slice(-LATEST);
    if (latest.length === 0) return [];
    const items = latest.map(({ date, text, cites }) => [
      `${words.date(date)}: ${typeof text === 'string' ? text : words.say(text)}`,
      cited.cite(cites, card),
    ]);
    return [
      { type: 'label', text: label },
      { type: 'list', items },
    ];
  };
  const day = words.date(card.asOf, 'long');
  return [
    ...list(words.t('takeAlong.knownBy', { day }), card.known),
    ...list(words.t('takeAlong.sinceThen'), card.since),
  ];
}

/** A known claim: what is claimed, its status and why, and what is known about it. */
export function knownClaimBlocks(card: ClaimCardData, words: Words, cited: Bibliography): NoteBlock[] {
  return [
    { type: 'paragraph', content: [card.statement] },
    { type: 'paragraph', content: [{ strong: `${words.t(statusKeys[card.status])}.` }, ` ${card.reason}`] },
    ...statementBlocks(card, words, cited),
  ];
}

/** The summary of an actor with its sources. */
export function summaryOf({ summary, sources }: ActorCardData, cited: Bibliography): Inline[] {
  return [summary.text, cited.cite(summary.cites, { sources })];
}
