import { useId } from 'preact/hooks';
import type { ExportFormat } from '../../../lib/export/export-file';
import type { MessageKey } from '../../../lib/i18n/wording';
import { useWords } from '../../parts/Words';
import type { Outcome, Way } from './take-along-props';

/** What the reader asked for last, and what came of it. */
export interface Wish {
  format: ExportFormat;
  way: Way;
  outcome: Outcome | 'pending';
}

/** How each is called here and by everybody, and what it is for. */
const formats: Record<ExportFormat, { name: MessageKey; proper: string; about: MessageKey }> = {
  markdown: { name: 'takeAlong.markdown.name', proper: 'Markdown', about: 'takeAlong.markdown.about' },
  csv: { name: 'takeAlong.csv.name', proper: 'CSV', about: 'takeAlong.csv.about' },
  'json-ld': { name: 'takeAlong.jsonLd.name', proper: 'JSON-LD', about: 'takeAlong.jsonLd.about' },
};

/** The article's annotations in formats that others read: each to be copied, or saved as a file. */
export function Formats({
  isEmpty,
  wish,
  onTake,
}: {
  /** Nothing was found that could be taken along. */
  isEmpty: boolean;
  wish: Wish | null;
  onTake: (format: ExportFormat, way: Way) => void;
}) {
  const { t } = useWords();
  if (isEmpty) return <p class="quiet">{t('takeAlong.empty')}</p>;
  return (
    <ul class="take-along">
      {(Object.keys(formats) as ExportFormat[]).map(format => (
        <Format
          key={format}
          format={format}
          wish={wish?.format === format ? wish : null}
          onTake={way => onTake(format, way)}
        />
      ))}
    </ul>
  );
}

function Format({
  format,
  wish,
  onTake,
}: {
  format: ExportFormat;
  wish: Wish | null;
  onTake: (way: Way) => void;
}) {
  const { t } = useWords();
  const id = useId();
  const name = t(formats[format].name);
  return (
    <li>
      <h3>
        {name} <small>{formats[format].proper}</small>
      </h3>
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
        <p class={`outcome ${wish?.outcome === 'pending' ? 'pending' : ''}`} role="status">
          {wish && <Told wish={wish} />}
        </p>
      </div>
    </li>
  );
}

function Told({ wish: { way, outcome } }: { wish: Wish }) {
  const { t } = useWords();
  if (outcome === 'pending') return t('takeAlong.pending');
  if (outcome === 'no-page') return t('takeAlong.noPage');
  if (outcome === 'refused') return t('takeAlong.refused');
  return way === 'copy' ? t('takeAlong.copied') : t('takeAlong.saved', { file: outcome.file });
}
