import type { Words } from '../i18n/words';
import type { ActorCardData } from '../knowledge/cards';
import type { ArticleClaim, CopiedSubject } from '../presentation/subject';
import { noteAsHtml } from './card/html';
import { Bibliography, type NoteBlock } from './card/note';
import { noteAsPlainText } from './card/plain-text';
import { knownClaimBlocks, statementBlocks, summaryOf } from './card/statements';
import { speakerTitle } from './speaker';

/** A card with its sources, as text for wherever it is pasted. */
export function cardText(subject: CopiedSubject, words: Words): { text: string; html: string } {
  const cited = new Bibliography();
  const blocks = blocksOf(subject, words, cited);
  const { sources } = cited;
  if (sources.length > 0)
    blocks.push({ type: 'label', text: words.t('takeAlong.notes.sources') }, { type: 'sources' });
  const note = { blocks, sources };
  return { text: noteAsPlainText(note, words), html: noteAsHtml(note, words) };
}

function blocksOf(subject: CopiedSubject, words: Words, cited: Bibliography): NoteBlock[] {
  switch (subject.type) {
    case 'actor':
      return actorBlocks(subject.card, subject.says, words, cited);
    case 'introduced': {
      const { name, description } = subject;
      return [
        { type: 'heading', text: description ? `${name}, ${description}` : name },
        ...saysBlocks(subject.says, words),
      ];
    }
    case 'claim': {
      const { claim, cards } = subject;
      return [
        { type: 'heading', text: speakerTitle(claim, words) },
        { type: 'quotation', text: claim.exact },
        ...cards.flatMap(card => knownClaimBlocks(card, words, cited)),
      ];
    }
    case 'known-claim':
      return knownClaimBlocks(subject.card, words, cited);
  }
}

function actorBlocks(
  card: ActorCardData,
  says: readonly ArticleClaim[],
  words: Words,
  cited: Bibliography,
): NoteBlock[] {
  const roles = card.roles.map(({ title }) => title).join(', ');
  return [
    { type: 'heading', text: roles ? `${card.name}, ${roles}` : card.name },
    { type: 'paragraph', content: summaryOf(card, cited) },
    ...statementBlocks(card, words, cited),
    ...saysBlocks(says, words),
  ];
}

function saysBlocks(says: readonly ArticleClaim[], words: Words): NoteBlock[] {
  if (says.length === 0) return [];
  return [
    { type: 'label', text: words.t('card.inThisArticle') },
    ...says.map(({ exact }): NoteBlock => ({ type: 'quotation', text: exact })),
  ];
}
