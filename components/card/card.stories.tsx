import type { Stories } from '../stories';
import { Card } from './Card';
import css from './card.css?inline';
import { subjects } from './card.fixtures';
import type { CardProps, CardSubject } from './card-props';

const nothing = () => {};

function card(subject: CardSubject, more: Partial<CardProps> = {}) {
  return (
    <Card
      subject={subject}
      pinned={false}
      expanded={false}
      onPin={nothing}
      onClose={nothing}
      onCopy={() => true}
      onOpenPanel={nothing}
      onExpand={nothing}
      {...more}
    />
  );
}

export const cardStories: Stories = {
  name: 'card',
  css,
  frame: 'card',
  stories: {
    ...Object.fromEntries(Object.entries(subjects).map(([name, subject]) => [name, () => card(subject)])),
    'grown, pinned, among others': () =>
      card(subjects.president, {
        pinned: true,
        expanded: true,
        onOpenPanel: null,
        also: [{ label: 'Minsk', onOpen: nothing }],
      }),
  },
};
