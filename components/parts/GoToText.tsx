import { useState } from 'preact/hooks';
import type { Span } from '../../lib/annotations';
import { useWords } from './Words';

/** A button that leads to the first of `spans` in the article and, at each further press, to the next; round and round. */
export function GoToText({ spans, onGoTo }: { spans: Span[]; onGoTo: (span: Span) => void }) {
  const { t } = useWords();
  const [at, setAt] = useState(-1);

  const goToNext = () => {
    const next = (at + 1) % spans.length;
    const span = spans[next];
    if (!span) return;
    setAt(next);
    onGoTo(span);
  };

  return (
    <span class="go">
      <output>{at >= 0 && spans.length > 1 && t('common.of', { at: at + 1, count: spans.length })}</output>
      <button type="button" class="link" onClick={goToNext}>
        {t('common.goToText')}
      </button>
    </span>
  );
}
