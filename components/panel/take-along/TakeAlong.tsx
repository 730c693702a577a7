import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../../lib/export/export-file';
import { Formats, type Wish } from './Formats';
import type { OnTakeAlong, Way } from './take-along-props';

/** Lets the reader copy or save the article's annotations, and says what came of the last wish. */
export function TakeAlong({ isEmpty, onTakeAlong }: { isEmpty: boolean; onTakeAlong: OnTakeAlong }) {
  const [wish, setWish] = useState<Wish | null>(null);

  const take = async (format: ExportFormat, way: Way) => {
    const asked: Wish = { format, way, outcome: 'pending' };
    setWish(asked);
    const outcome = await onTakeAlong(format, way);
    // Of two that were asked for one after the other the later one counts.
    setWish(now => (now === asked ? { ...asked, outcome } : now));
  };

  return <Formats isEmpty={isEmpty} wish={wish} onTake={(format, way) => void take(format, way)} />;
}
