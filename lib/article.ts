/** The article as the rest of Sidelight sees it: plain text in blocks, and what is known about the page. */

/** What a block of the article is. Claims are looked for in prose only. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'list-item' | 'quotation' | 'caption';

/** A stretch of `Article.text` without a line break: one paragraph, heading, caption... */
export interface Block {
  kind: BlockKind;
  /** Offset of its first UTF-16 unit in `Article.text`. */
  start: number;
  /** Offset behind its last unit. */
  end: number;
}

export interface Article {
  url: string | null;
  title: string;
  /** The name of the site that published it, such as "BBC News". */
  outlet: string | null;
  /** BCP 47 tag, such as "en" or "be-tarask": as the page declares it, unless its text is clearly in another. */
  language: string | null;
  /** Date of publication, YYYY-MM-DD: the day that cards are "as of". */
  published: string | null;
  /** Date of the last change that the page states, YYYY-MM-DD; left out where it states none. */
  modified?: string;
  /** The title, then the blocks, joined by "\n". */
  text: string;
  blocks: Block[];
}

/**
 * Joins a title and the blocks that follow it into an article's text.
 * An empty title still takes its line, so that offsets of the blocks never depend on it being there.
 */
export function joinBlocks(
  title: string,
  parts: readonly { kind: BlockKind; text: string }[],
): Pick<Article, 'text' | 'blocks'> {
  const blocks: Block[] = [];
  let text = '';
  for (const part of [{ kind: 'title' as const, text: title }, ...parts]) {
    if (blocks.length > 0) text += '\n';
    blocks.push({ kind: part.kind, start: text.length, end: text.length + part.text.length });
    text += part.text;
  }
  return { text, blocks };
}
