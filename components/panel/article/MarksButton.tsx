import { MarksIcon } from '../../parts/icons';
import { useWords } from '../../parts/Words';

/** Hides the marks on the page, or shows them again. */
export function MarksButton({ visible, onToggle }: { visible: boolean; onToggle: () => void }) {
  const { t } = useWords();
  const label = t(visible ? 'panel.hideMarks' : 'panel.showMarks');
  return (
    <button type="button" class="marks" title={label} onClick={onToggle}>
      <MarksIcon visible={visible} /> <span class="link">{label}</span>
    </button>
  );
}
