/** What of the reader's settings concerns a page. */
import type { Settings } from '../settings';
import type { Choices } from './session';

/** @param isAllowed whether the page is read without being asked for */
export function choicesFrom(
  { marksVisible, mentions, kinds, adjacentTopics, theme }: Settings,
  isAllowed: boolean,
): Choices {
  return { marksVisible, marks: { mentions, kinds }, adjacentTopics, theme, isAllowed };
}
