import type { VNode } from 'preact';

/** Views to look at in the playground, each in a state that is worth a look. */
export interface Stories {
  /** How they are called together, such as "card". */
  name: string;
  /** The whole sheet of these views. */
  css: string;
  /** How much room they are given: a card beside a line, the side panel, or a whole page. */
  frame: 'card' | 'panel' | 'page';
  stories: Record<string, () => VNode>;
}
