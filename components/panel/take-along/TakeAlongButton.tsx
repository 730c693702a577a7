import { TakeAlongIcon } from '../../parts/icons';
import { useWords } from '../../parts/Words';

/** Leads to what can be copied and saved. */
export function TakeAlongButton({ onOpen }: { onOpen: () => void }) {
  const { t } = useWords();
  const label = t('takeAlong.title');
  return (
    <button type="button" class="icon" aria-label={label} title={label} onClick={onOpen}>
      <TakeAlongIcon />
    </button>
  );
}
