import type { CardSubject } from '../../lib/presentation/subject';
import { Card } from './Card';
import type { CardProps } from './card-props';

const nothing = () => {};

/** A card whose buttons do nothing, for tests and for looking at. */
export function exampleCard(subject: CardSubject, more: Partial<CardProps> = {}) {
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
