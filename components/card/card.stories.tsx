import type { Stories } from '../stories';
import css from './card.css?inline';
import { subjects } from './card.fixtures';
import { exampleCard } from './example-card';

export const cardStories: Stories = {
  name: 'card',
  css,
  frame: 'card',
  stories: {
    ...Object.fromEntries(
      Object.entries(subjects).map(([name, subject]) => [name, () => exampleCard(subject)]),
    ),
    'grown, pinned, among others': () =>
      exampleCard(subjects.president, {
        pinned: true,
        expanded: true,
        onOpenPanel: null,
        also: [{ label: 'Minsk', onOpen: () => {} }],
      }),
  },
};
