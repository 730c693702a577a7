import { SearchIcon } from '../../parts/icons';

/** Where the reader types what to look for; the answers stand in the panel's main part. */
export function SearchField({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  return (
    <search class="search">
      <label>
        <SearchIcon />
        <span class="unseen">Search article and knowledge base</span>
        <input
          type="search"
          placeholder="Search"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={event => onQuery(event.currentTarget.value)}
        />
      </label>
    </search>
  );
}
