import type { MessageKey } from '../../../lib/i18n/wording';
import { SearchIcon } from '../../parts/icons';
import { useWords } from '../../parts/Words';

/** Where the reader types what to look for, and in what; the answers stand in the panel's main part. */
export function SearchField({
  label,
  query,
  onQuery,
}: {
  label: MessageKey;
  query: string;
  onQuery: (query: string) => void;
}) {
  const { t } = useWords();
  return (
    <search class="search">
      <label>
        <SearchIcon />
        <span class="unseen">{t(label)}</span>
        <input
          type="search"
          placeholder={t('panel.search.placeholder')}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={event => onQuery(event.currentTarget.value)}
        />
      </label>
    </search>
  );
}
