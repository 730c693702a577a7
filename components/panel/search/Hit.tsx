import type { CardRecords } from '../../../lib/knowledge/knowledge';
import type { SearchHit } from '../../../lib/knowledge/search';
import { statusWords } from '../../../lib/presentation/status-words';
import { kindClass } from '../../parts/Kind';
import { English } from '../../parts/Told';
import { useWords } from '../../parts/Words';

/** An entity or a known claim of the knowledge base in short, which leads to all that is known of it. */
export function Hit({ hit, records, onShow }: { hit: SearchHit; records: CardRecords; onShow: () => void }) {
  const { t, count } = useWords();
  const { id, here } = hit;
  if (hit.type === 'claim') {
    const { status } = records.claims[id]!;
    return (
      <li class="row claim">
        <div class="row-head">
          <button type="button" class="opens excerpt" lang="en" onClick={onShow}>
            {hit.statement}
          </button>
          <p class="hit-note">
            {[t(statusWords[status]), here > 0 && count('panel.search.saidHere', here)]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      </li>
    );
  }
  const { kind, summary } = records.entities[id]!;
  return (
    <li class={`row ${kindClass(kind)}`}>
      <div class="row-head">
        <h4>
          <button type="button" class="opens" onClick={onShow}>
            <English>{hit.name}</English>
          </button>
          {hit.matched !== hit.name && (
            <span class="matched">
              {' '}
              <bdi>{hit.matched}</bdi>
            </span>
          )}
        </h4>
        <p class="role brief" lang="en">
          {summary}
        </p>
        {here > 0 && <p class="hit-note">{count('panel.search.namedHere', here)}</p>}
      </div>
    </li>
  );
}
