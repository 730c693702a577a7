/** The settings: on which sites Sidelight reads by itself. */
export interface SettingsProps {
  /** How many news outlets are on the list that comes with the extension. */
  listed: number;
  /** Sites that the reader added, by host, such as "garden.example". */
  granted: string[];
  everySite: boolean;
  onEverySite: (allow: boolean) => void;
  onRemove: (host: string) => void;
}

export function Settings({ listed, granted, everySite, onEverySite, onRemove }: SettingsProps) {
  return (
    <main class="settings">
      <h1>Where Sidelight reads by itself</h1>
      <section>
        <h2>News sites on the list</h2>
        <p>
          {listed} outlets that report on Europe and the post-Soviet region. Your browser’s own page for this
          extension can take access to any of them away.
        </p>
      </section>
      <section>
        <h2>Sites that you added</h2>
        {granted.length === 0 && (
          <p>
            None yet. On a site that is not on the list, open the side panel and choose “Always on this site”.
          </p>
        )}
        {granted.length > 0 && (
          <ul>
            {granted.map(host => (
              <li key={host}>
                <bdi>{host}</bdi>
                <button
                  type="button"
                  class="button"
                  aria-label={`Remove ${host}`}
                  onClick={() => onRemove(host)}
                >
                  Remove
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>Every site</h2>
        <label>
          <input
            type="checkbox"
            checked={everySite}
            onChange={event => onEverySite(event.currentTarget.checked)}
          />
          Look on every site whether an article is about the crisis in Belarus
        </label>
        <p class="quiet">
          Your browser will ask whether Sidelight may read all sites. It looks at each page’s title and text
          for a moment; nothing is kept, and nothing leaves your browser.
        </p>
      </section>
    </main>
  );
}
