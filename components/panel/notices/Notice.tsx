import type { ComponentChildren } from 'preact';
import type { Choices, PanelEvents } from '../panel-state';

/** The whole panel where there is no article to show: what is the case, and what the reader can do. */
function Notice({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="notice">
      <h1>{title}</h1>
      {children}
    </div>
  );
}

export function Loading() {
  return (
    <p class="notice quiet" role="status">
      Reading the article …
    </p>
  );
}

export function NoAccess({
  canRead,
  canAlwaysRead,
  onAnnotate,
  onAlways,
}: {
  canRead: boolean;
  canAlwaysRead: boolean;
} & Pick<PanelEvents, 'onAnnotate' | 'onAlways'>) {
  if (!canRead && !canAlwaysRead)
    return (
      <Notice title="Sidelight has no access to this page">
        <p>
          It reads by itself only the news sites on its list. On any other site, right-click the page and
          choose “Annotate this page now”.
        </p>
        <p>Browsers keep extensions out of their own pages, the PDF viewer and Reader View altogether.</p>
      </Notice>
    );
  return (
    <Notice title="Sidelight does not read this page">
      <p>
        It reads by itself only the news sites on its list. You can let it read this page; nothing of it
        leaves your browser.
      </p>
      <div class="choices">
        {canRead && <Choice label="Annotate this page now" onChoose={onAnnotate} />}
        {canAlwaysRead && <Choice label="Always on this site" onChoose={onAlways} />}
      </div>
    </Notice>
  );
}

export function Off({
  why,
  choices: { site },
  onAnnotate,
  onNever,
  onPause,
}: {
  why: 'paused' | 'never';
  choices: Choices;
} & Pick<PanelEvents, 'onAnnotate' | 'onNever' | 'onPause'>) {
  const isPaused = why === 'paused';
  return (
    <Notice title={isPaused ? 'Sidelight is paused' : 'Sidelight leaves this site alone'}>
      {isPaused ? (
        <p>It reads no page by itself, on any site, until you resume.</p>
      ) : (
        <p>
          You chose “Never on this site” for <bdi>{site}</bdi>.
        </p>
      )}
      <div class="choices">
        {isPaused && <Choice label="Resume" onChoose={() => onPause(false)} />}
        {!isPaused && <Choice label="Undo" onChoose={() => onNever(false)} />}
        <Choice label="Annotate this page now" onChoose={onAnnotate} />
      </div>
    </Notice>
  );
}

function Choice({ label, onChoose }: { label: string; onChoose: () => void }) {
  return (
    <button type="button" class="button" onClick={onChoose}>
      {label}
    </button>
  );
}

export function NoArticle() {
  return (
    <Notice title="No article on this page">
      <p>Open an article about Belarus, and its actors and claims appear here.</p>
    </Notice>
  );
}

export function NotCoverage({
  title,
  reasons,
  onAnnotate,
}: {
  title: string | null;
  reasons: string[];
  onAnnotate: () => void;
}) {
  return (
    <Notice title="Not about the Belarus crisis, it seems">
      {title && (
        <p class="about" dir="auto">
          {title}
        </p>
      )}
      <Reasons reasons={reasons} />
      <p>If it is, you can have its actors and claims marked all the same.</p>
      <div class="choices">
        <Choice label="Annotate anyway" onChoose={onAnnotate} />
      </div>
    </Notice>
  );
}

export function ErrorNotice({ message, onRetry }: { message: string; onRetry: () => void }) {
  return (
    <Notice title="That did not work">
      <p role="alert">{message}</p>
      <div class="choices">
        <Choice label="Try again" onChoose={onRetry} />
      </div>
    </Notice>
  );
}

/** Why an article was judged to be about the crisis, or not. */
export function Reasons({ reasons }: { reasons: string[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul class="reasons">
      {reasons.map(reason => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
