/** A piece of a line; all of them are text, whatever signs are in it. */
export type Inline = string | { strong: string } | { emphasis: string } | { text: string; url: string };

/** An item of a list, with what belongs to it, an item each. */
export interface Item {
  content: Inline[];
  under?: Inline[][];
}

export type NoteBlock =
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
  | { type: 'paragraph'; content: Inline[] }
  | { type: 'address'; url: string }
  | { type: 'list'; isNumbered: boolean; items: Item[] };

export function heading(level: 1 | 2 | 3, text: string): NoteBlock {
  return { type: 'heading', level, text };
}

export function paragraph(...content: Inline[]): NoteBlock {
  return { type: 'paragraph', content };
}

export function list(items: Inline[][]): NoteBlock {
  return { type: 'list', isNumbered: false, items: items.map(content => ({ content })) };
}

export function numberedList(items: Item[]): NoteBlock {
  return { type: 'list', isNumbered: true, items };
}
