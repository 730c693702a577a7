import type { CardSubject } from '../../lib/presentation/subject';

export interface CardProps {
  subject: CardSubject;
  /** What else stands at the same place of the text, such as the claim around a name. */
  also?: { label: string; onOpen: () => void }[];
  pinned: boolean;
  /** Shows all that is known, in place: for a browser whose panel cannot be opened from here. */
  expanded: boolean;
  onPin: () => void;
  onClose: () => void;
  /** Copies the card with its sources; answers whether the browser let it. */
  onCopy: () => boolean;
  /** Null where the panel cannot be opened from the page; "More" and "Less" then take the place of its button, and a hint. */
  onOpenPanel: (() => void) | null;
  onExpand: () => void;
}
