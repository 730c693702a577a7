import { useState } from 'preact/hooks';
import { CheckIcon, CopyIcon } from '../parts/icons';
import { useWords } from '../parts/Words';

/** Copies the card with its sources; `onCopy` answers whether the browser let it. */
export function CopyCard({ onCopy }: { onCopy: () => boolean }) {
  const { t } = useWords();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const told = isCopied === null ? '' : t(isCopied ? 'takeAlong.card.copied' : 'takeAlong.card.refused');
  return (
    <>
      <span class={isCopied ? 'unseen' : 'quiet'} role="status">
        {told}
      </span>
      <button
        type="button"
        class="icon"
        aria-label={t('takeAlong.card.copy')}
        title={told || t('takeAlong.card.copy')}
        onClick={() => setCopied(onCopy())}
      >
        {isCopied ? <CheckIcon /> : <CopyIcon />}
      </button>
    </>
  );
}
