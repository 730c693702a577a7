import { MarksIcon } from '../../parts/icons';

/** Hides the marks on the page, or shows them again. */
export function MarksButton({ visible, onToggle }: { visible: boolean; onToggle: () => void }) {
  const label = visible ? 'Hide marks' : 'Show marks';
  return (
    <button type="button" class="marks" title={label} onClick={onToggle}>
      <MarksIcon visible={visible} /> <span class="link">{label}</span>
    </button>
  );
}
