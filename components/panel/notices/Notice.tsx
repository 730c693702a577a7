import type { ComponentChildren } from 'preact';
import type { MessageKey, Wording } from '../../../lib/i18n/wording';
import { English } from '../../parts/Told';
import { Say, useWords } from '../../parts/Words';
import type { Choices, PanelEvents } from '../panel-state';

/** The whole panel where there is no article to show: what is the case, and what the reader can do. */
function Notice({ title, children }: { title: MessageKey; children: ComponentChildren }) {
  return (
    <div class="notice">
      <h2>{useWords().t(title)}</h2>
      {children}
    </div>
  );
}

export function Loading() {
  return (
    <p class="notice quiet" role="status">
      {useWords().t('panel.reading')}
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
  const { t } = useWords();
  if (!canRead && !canAlwaysRead)
    return (
      <Notice title="panel.noAccess.title">
        <p>{t('panel.noAccess.menu', { entry: t('common.choices.annotate') })}</p>
        <p>{t('panel.noAccess.browsers')}</p>
      </Notice>
    );
  return (
    <Notice title="panel.notRead.title">
      <p>{t('panel.notRead.allow')}</p>
      <div class="choices">
        {canRead && <Choice label="common.choices.annotate" onChoose={onAnnotate} />}
        {canAlwaysRead && <Choice label="common.choices.always" onChoose={onAlways} />}
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
  const { t } = useWords();
  const isPaused = why === 'paused';
  return (
    <Notice title={isPaused ? 'panel.paused.title' : 'panel.leftAlone.title'}>
      {isPaused ? (
        <p>{t('panel.paused.until')}</p>
      ) : (
        <p>
          <Say
            k="panel.leftAlone.chosen"
            parts={{ entry: t('common.choices.never'), site: <bdi>{site}</bdi> }}
          />
        </p>
      )}
      <div class="choices">
        {isPaused && <Choice label="common.choices.resume" onChoose={() => onPause(false)} />}
        {!isPaused && <Choice label="common.choices.undo" onChoose={() => onNever(false)} />}
        <Choice label="common.choices.annotate" onChoose={onAnnotate} />
      </div>
    </Notice>
  );
}

function Choice({ label, onChoose }: { label: MessageKey; onChoose: () => void }) {
  return (
    <button type="button" class="button" onClick={onChoose}>
      {useWords().t(label)}
    </button>
  );
}

export function NoArticle() {
  return (
    <Notice title="panel.noArticle.title">
      <p>{useWords().t('panel.noArticle.open')}</p>
    </Notice>
  );
}

export function NotCoverage({
  title,
  reasons,
  onAnnotate,
}: {
  title: string | null;
  reasons: Wording[];
  onAnnotate: () => void;
}) {
  return (
    <Notice title="panel.notCoverage.title">
      {title && (
        <p class="about" dir="auto">
          {title}
        </p>
      )}
      <Reasons reasons={reasons} />
      <p>{useWords().t('panel.notCoverage.ifItIs')}</p>
      <div class="choices">
        <Choice label="panel.notCoverage.anyway" onChoose={onAnnotate} />
      </div>
    </Notice>
  );
}

export function ErrorNotice({ reason, onRetry }: { reason: string; onRetry: () => void }) {
  return (
    <Notice title="panel.error.title">
      <p role="alert">
        <Say k="panel.error.reason" parts={{ reason: <English>{reason}</English> }} />
      </p>
      <div class="choices">
        <Choice label="panel.error.again" onChoose={onRetry} />
      </div>
    </Notice>
  );
}

/** Why an article was judged to be about the crisis, or not. */
export function Reasons({ reasons }: { reasons: Wording[] }) {
  const { say } = useWords();
  if (reasons.length === 0) return null;
  return (
    <ul class="reasons">
      {reasons.map(reason => (
        <li key={reason.key}>{say(reason)}</li>
      ))}
    </ul>
  );
}
