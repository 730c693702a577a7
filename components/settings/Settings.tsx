import type { ComponentChildren } from 'preact';

/** The settings: which pages Sidelight reads by itself, and what counts as coverage. */
export interface SettingsProps {
  /** How many news outlets are on the list that comes with the extension. */
  listed: number;
  /** Sites that the reader added, by host, such as "garden.example". */
  granted: string[];
  everySite: boolean;
  /** Sites that are never to be read, such as "dw.com". */
  never: string[];
  paused: boolean;
  adjacentTopics: boolean;
  onEverySite: (allow: boolean) => void;
  onRemove: (host: string) => void;
  onReadAgain: (site: string) => void;
  onPause: (paused: boolean) => void;
  onAdjacentTopics: (include: boolean) => void;
}

export function Settings(props: SettingsProps) {
  const { listed, granted, never } = props;
  return (
    <main class="settings">
      <h1>Settings</h1>
      <section>
        <h2>Pause</h2>
        <Box checked={props.paused} onChange={props.onPause}>
          Read no page by itself, on any site, until I resume
        </Box>
      </section>
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
        <Sites hosts={granted} act="Remove" onAct={props.onRemove} />
      </section>
      <section>
        <h2>Sites that are left alone</h2>
        {never.length === 0 && (
          <p>None. “Never on this site”, in the side panel and the context menu, puts a site here.</p>
        )}
        <Sites hosts={never} act="Undo" onAct={props.onReadAgain} />
      </section>
      <section>
        <h2>Every site</h2>
        <Box checked={props.everySite} onChange={props.onEverySite}>
          Look on every site whether an article is about the crisis in Belarus
        </Box>
        <p class="quiet">
          Your browser will ask whether Sidelight may read all sites. It looks at each page’s title and text
          for a moment; nothing is kept, and nothing leaves your browser.
        </p>
      </section>
      <section>
        <h2>Adjacent topics</h2>
        <Box checked={props.adjacentTopics} onChange={props.onAdjacentTopics}>
          Also annotate articles on topics beside the crisis
        </Box>
        <p class="quiet">
          Such as Belarus in the war against Ukraine, or the migrants at its border with the European Union.
        </p>
      </section>
    </main>
  );
}

function Box({
  checked,
  onChange,
  children,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
}) {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={event => onChange(event.currentTarget.checked)} />
      {children}
    </label>
  );
}

/** Sites, each with a button that does the same to it. */
function Sites({ hosts, act, onAct }: { hosts: string[]; act: string; onAct: (host: string) => void }) {
  if (hosts.length === 0) return null;
  return (
    <ul>
      {hosts.map(host => (
        <li key={host}>
          <bdi>{host}</bdi>
          <button type="button" class="button" aria-label={`${act}: ${host}`} onClick={() => onAct(host)}>
            {act}
          </button>
        </li>
      ))}
    </ul>
  );
}
