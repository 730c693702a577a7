/** What speaks for an article's being about the crisis, as it is counted in its text. */
import type { Mention } from '../annotations';
import type { Article, Block } from '../article';
import type { Knowledge } from '../knowledge/knowledge';
import { words } from '../text/words';
import { countSubject } from './gate';
import { themes } from './themes';

export interface Evidence {
  /** How many words the article has. */
  words: number;
  /** How often it names the subject: Belarus, Minsk or a leading figure of the crisis. */
  subject: number;
  /** Themes that are met in the blocks that name the subject: elsewhere they may be another country's. */
  themes: string[];
  opening: { namesSubject: boolean; themes: string[] };
  /** Names of the people and organisations of Belarus's politics that are mentioned, in order of their first mention. */
  actors: string[];
}

/** The opening is the title and so many paragraphs; shorter blocks are bylines, salutations and the like. */
const OPENING_PARAGRAPHS = 2;
const SHORTEST_PARAGRAPH = 60;
/** At most so many characters of them: some texts are one long paragraph. */
const OPENING_LENGTH = 1000;

/** Counts what an article says; `mentions` are the actors found in it. */
export function gatherEvidence(
  article: Article,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Evidence {
  const textOf = ({ start, end }: Block) => article.text.slice(start, end);
  const counted = article.blocks.map(textOf).map(text => ({ text, subject: countSubject(text) }));
  const opening = openingOf(article.blocks).map(textOf).join('\n').slice(0, OPENING_LENGTH);
  return {
    words: words(article.text).length,
    subject: counted.reduce((sum, { subject }) => sum + subject, 0),
    themes: themesIn(counted.filter(({ subject }) => subject > 0).map(({ text }) => text)),
    opening: { namesSubject: countSubject(opening, 1) > 0, themes: themesIn([opening]) },
    actors: politicalActors(mentions, knowledge),
  };
}

function openingOf([title, ...body]: readonly Block[]): Block[] {
  const paragraphs = body.filter(({ start, end }) => end - start >= SHORTEST_PARAGRAPH);
  return [...(title ? [title] : []), ...paragraphs.slice(0, OPENING_PARAGRAPHS)];
}

function themesIn(texts: readonly string[]): string[] {
  return themes.filter(theme => texts.some(text => theme.words.test(text))).map(({ name }) => name);
}

function politicalActors(mentions: readonly Mention[], knowledge: Knowledge): string[] {
  const political = new Set(
    knowledge.entities.flatMap(({ id, side }) => (side?.startsWith('belarus-') ? [id] : [])),
  );
  return [
    ...new Set(mentions.filter(({ entity }) => entity && political.has(entity)).map(({ name }) => name)),
  ];
}
