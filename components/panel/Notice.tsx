import type { ComponentChildren } from 'preact';

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
  onReadPage,
  onAlwaysRead,
}: {
  canRead: boolean;
  canAlwaysRead: boolean;
  onReadPage: () => void;
  onAlwaysRead: () => void;
}) {
  if (!canRead && !canAlwaysRead)
    return (
      <Notice title="Sidelight has no access to this page">
        <p>
          It reads by itself only the news sites on its list. On any other site, right-click the page and
          choose “Read this page with Sidelight”.
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
        {canRead && (
          <button type="button" class="button" onClick={onReadPage}>
            Read this page
          </button>
        )}
        {canAlwaysRead && (
          <button type="button" class="button" onClick={onAlwaysRead}>
            Always on this site
          </button>
        )}
      </div>
    </Notice>
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
  onAnnotateAnyway,
}: {
  title: string | null;
  reasons: string[];
  onAnnotateAnyway: () => void;
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
        <button type="button" class="button" onClick={onAnnotateAnyway}>
          Annotate anyway
        </button>
      </div>
    </Notice>
  );
}

export function ErrorNotice({ message, onRetry }: { message: string; onRetry: () => void }) {
  return (
    <Notice title="That did not work">
      <p role="alert">{message}</p>
      <div class="choices">
        <button type="button" class="button" onClick={onRetry}>
          Try again
        </button>
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
