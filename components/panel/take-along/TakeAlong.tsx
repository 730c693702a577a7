import { useId, useState } from 'preact/hooks';
import type { MessageKey } from '../../../lib/i18n/wording';
import { useWords } from '../../parts/Words';
import type { ExportFormat, OnTakeAlong, Outcome, Way } from './take-along-props';

const formats: Record<ExportFormat, { name: MessageKey; about: MessageKey }> = {
  markdown: { name: 'takeAlong.markdown.name', about: 'takeAlong.markdown.about' },
  csv: { name: 'takeAlong.csv.name', about: 'takeAlong.csv.about' },
  'json-ld': { name: 'takeAlong.jsonLd.name', about: 'takeAlong.jsonLd.about' },
};

/** The wish that was last, and what came of it. */
type State = { format: ExportFormat; way: Way; outcome: Outcome | 'pending' };

/** The article's annotations in formats that others read: each to be copied, or saved as a file. */
export function TakeAlong({ isEmpty, onTakeAlong }: { isEmpty: boolean; onTakeAlong: OnTakeAlong }) {
  const { t } = useWords();
  const [state, setState] = useState<State | null>(null);

  if (isEmpty) return <p class="quiet">{t('takeAlong.empty')}</p>;

  const take = async (format: ExportFormat, way: Way) => {
    const asked: State = { format, way, outcome: 'pending' };
    setState(asked);
    const outcome = await onTakeAlong(format, way);
    // Of two that were asked for one after the other the later one counts.
    setState(now => (now === asked ? { ...asked, outcome } : now));
  };

  return (
    <ul class="take-along">
      {(Object.keys(formats) as ExportFormat[]).map(format => (
        <Format
          key={format}
          format={format}
          state={state?.format === format ? state : null}
          onTake={way => void take(format, way)}
        />
      ))}
    </ul>
  );
}

function Format({
  format,
  state,
  onTake,
}: {
  format: ExportFormat;
  state: State | null;
  onTake: (way: Way) => void;
}) {
  const { t } = useWords();
  const id = useId();
  const name = t(formats[format].name);
  return (
    <li>
      <h3>{name}</h3>
      <p class="quiet" id={id}>
        {t(formats[format].about)}
      </p>
      <div class="choices">
        <button
          type="button"
          class="button"
          aria-label={t('takeAlong.copyFormat', { format: name })}
          aria-describedby={id}
          onClick={() => onTake('copy')}
        >
          {t('takeAlong.copy')}
        </button>
        <button
          type="button"
          class="button"
          aria-label={t('takeAlong.saveFormat', { format: name })}
          aria-describedby={id}
          onClick={() => onTake('save')}
        >
          {t('takeAlong.save')}
        </button>
        <p class={`outcome ${state?.outcome === 'pending' ? 'pending' : ''}`} role="status">
          {state && <Told state={state} />}
        </p>
      </div>
    </li>
  );
}

function Told({ state: { way, outcome } }: { state: State }) {
  const { t } = useWords();
  if (outcome === 'pending') return t('takeAlong.pending');
  if (outcome === 'no-page') return t('takeAlong.noPage');
  if (outcome === 'refused') return t('takeAlong.refused');
  return way === 'copy' ? t('takeAlong.copied') : t('takeAlong.saved', { file: outcome.file });
}
