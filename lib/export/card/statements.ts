/** What a card says, as blocks of a note: no more than one reads at a sitting, the latest of it. */

import type { Words } from '../../i18n/words';
import type { ActorCardData, CitedStatement, ClaimCardData } from '../../knowledge/cards';
import { statusWords } from '../../presentation/status-words';
import type { Bibliography, Inline, NoteBlock } from './note';

/** How many statements of each time a note has. */
const LATEST = 2;

type Times = 'takeAlong.notes.known' | 'takeAlong.notes.otherSide' | 'takeAlong.notes.since';

/** What was known on the day, what the other side says, and what has come since: the latest of each in order of time. */
export function statementBlocks(
  card: ActorCardData | ClaimCardData,
  words: Words,
  cited: Bibliography,
): NoteBlock[] {
  const items = (key: Times, statements: CitedStatement[]) =>
    statements
      .slice(-LATEST)
      .map(({ date, text, cites }) => [
        words.t(key, { date: { date }, text: typeof text === 'string' ? text : words.say(text) }),
        cited.cite(cites, card),
      ]);
  const all = [
    ...items('takeAlong.notes.known', card.known),
    ...(card.type === 'claim' ? items('takeAlong.notes.otherSide', card.otherSide) : []),
    ...items('takeAlong.notes.since', card.since),
  ];
  return all.length > 0 ? [{ type: 'list', items: all }] : [];
}

/** A known claim: what is claimed, its status and why, and what is known about it. */
export function knownClaimBlocks(card: ClaimCardData, words: Words, cited: Bibliography): NoteBlock[] {
  const { statement, status, reason } = card;
  return [
    {
      type: 'paragraph',
      content: [`${statement} `, { strong: words.t(statusWords[status]) }, `: ${reason}`],
    },
    ...statementBlocks(card, words, cited),
  ];
}

/** The summary of an actor with its sources. */
export function summaryOf({ summary, sources }: ActorCardData, cited: Bibliography): Inline[] {
  return [summary.text, cited.cite(summary.cites, { sources })];
}
