import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CopiedSubject } from '../../lib/presentation/subject';
import { CopyCard } from './CopyCard';

/** Copies what a card is about, with its sources; answers whether the browser let it. */
export type OnCopySubject = (subject: CopiedSubject) => boolean;

const Context = createContext<OnCopySubject | null>(null);

/** Lets every card in the views in it be copied. */
export function CopyProvider({ onCopy, children }: { onCopy: OnCopySubject; children: ComponentChildren }) {
  return <Context.Provider value={onCopy}>{children}</Context.Provider>;
}

/** Copies a card from its foot, within `CopyProvider`; the card on the page has this in its head. */
export function CopySubject({ subject }: { subject: CopiedSubject }) {
  const onCopy = useContext(Context);
  if (!onCopy) return null;
  return (
    <span class="copies">
      <CopyCard onCopy={() => onCopy(subject)} />
    </span>
  );
}
