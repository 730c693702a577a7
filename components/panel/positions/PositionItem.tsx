import type { Position } from '../../../lib/knowledge/positions';
import { statusWords } from '../../../lib/presentation/status-words';
import { Dated } from '../../parts/Dated';
import { GoToText } from '../../parts/GoToText';
import { useWords } from '../../parts/Words';
import { EntityLinks } from '../pages/EntityLinks';
import type { ViewProps } from '../view-props';

/**
 * A position: who takes it, what it says, and where it stands in the article; lighter where it does not stand there. In
 * brief what it says is all, and most tell by whom.
 */
export function PositionItem({
  position,
  isBrief,
  article,
  go,
  onGoTo,
}: ViewProps & { position: Position; isBrief: boolean }) {
  const { t } = useWords();
  const { claim, statement, status, date, by, here } = position;
  const spans = article.claims.filter(({ start }) => here.includes(start));
  const says = (
    <button type="button" class="says" lang="en" onClick={() => go({ type: 'claim', id: claim })}>
      {statement}
    </button>
  );
  if (isBrief) return <div class="position short">{says}</div>;
  return (
    <div class={here.length > 0 ? 'position' : 'position elsewhere'}>
      <EntityLinks entities={by} go={go} />
      {says}
      <p class="standing">
        {status !== 'position' && <span>{t(statusWords[status])}</span>}
        {spans.length > 0 ? <GoToText spans={spans} onGoTo={onGoTo} /> : <Dated date={date} />}
      </p>
    </div>
  );
}
