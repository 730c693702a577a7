import { SearchIcon } from '../../parts/icons';
import { useWords } from '../../parts/Words';

/** Where the reader types what to look for; the answers stand in the panel's main part. */
export function SearchField({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  const { t } = useWords();
  return (
    <search class="search">
      <label>
        <SearchIcon />
        <span class="unseen">{t('panel.search.label')}</span>
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
