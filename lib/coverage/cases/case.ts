/**
 * Short articles of our own making, by what they are about: a title, then paragraphs, a line each. They stand for texts
 * that no weight was fitted on; names, numbers and quotations in them are made up wherever nothing hangs on them.
 */
export interface Case {
  about: string;
  /** YYYY-MM-DD; without one the text alone tells. */
  date?: string;
  text: string;
}
