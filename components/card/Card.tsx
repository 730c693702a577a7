import { useId } from 'preact/hooks';
import type { CardSubject } from '../../lib/presentation/subject';
import { CloseIcon, PanelIcon, PinIcon } from '../parts/icons';
import { Kind } from '../parts/Kind';
import { Named } from '../parts/Told';
import { useWords } from '../parts/Words';
import { CopyCard } from './CopyCard';
import type { CardProps } from './card-props';
import { Roles } from './Roles';
import { recordOf, Subject } from './Subject';

/** What the card is headed with: the actor's name, or who makes the claim; null where the article itself does. */
function nameOf(subject: CardSubject): string | null {
  if (subject.type === 'actor') return subject.card.name;
  if (subject.type === 'introduced') return subject.name;
  return subject.claim.speaker?.name ?? null;
}

function kindOf(subject: CardSubject) {
  if (subject.type === 'actor') return subject.card.kind;
  return subject.type === 'introduced' ? subject.kind : subject.claim.kind;
}

function rolesOf(subject: CardSubject) {
  if (subject.type === 'actor') return subject.card.roles;
  const role = subject.type === 'claim' ? subject.claim.speaker?.role : subject.description;
  return role ? [{ title: role, from: null }] : [];
}

/** Whether name and roles are those of the knowledge base. */
function isKnown(subject: CardSubject): boolean {
  return subject.type === 'claim' ? (subject.claim.speaker?.isKnown ?? false) : subject.type === 'actor';
}

/** Tells cards apart, so that one that takes another's place starts folded. */
function keyOf(subject: CardSubject): string {
  if (subject.type === 'claim') return `claim ${subject.claim.id}`;
  return `actor ${subject.type === 'actor' ? subject.card.id : subject.name}`;
}

/** The card beside a mark on the page. It fills its host; where that stands and when it goes is the page's business. */
export function Card({
  subject,
  also = [],
  pinned,
  expanded,
  onPin,
  onClose,
  onCopy,
  onOpenPanel,
  onExpand,
}: CardProps) {
  const id = useId();
  const { t, language } = useWords();
  const hasMore = recordOf(subject) !== null;
  const name = nameOf(subject);
  const roles = rolesOf(subject);
  // Who has a role is told to be a person by that; of a claim nothing else tells the kind.
  const tellsKind = roles.length > 0 && subject.type !== 'claim';
  return (
    <div
      key={keyOf(subject)}
      class="card"
      role="dialog"
      aria-labelledby={`${id}-kind ${id}-name`}
      lang={language}
      tabIndex={-1}
    >
      <div class="card-head">
        <h2 id={`${id}-name`}>
          {name === null ? t('card.articleItself') : <Named isKnown={isKnown(subject)}>{name}</Named>}
        </h2>
        <CopyCard onCopy={onCopy} />
        <button
          type="button"
          class="icon"
          aria-label={t('card.pin')}
          title={t('card.pinTitle')}
          aria-pressed={pinned}
          onClick={onPin}
        >
          <PinIcon />
        </button>
        <button
          type="button"
          class="icon"
          aria-label={t('card.close')}
          title={t('card.closeTitle')}
          onClick={onClose}
        >
          <CloseIcon />
        </button>
      </div>
      <div class={tellsKind ? 'who told' : 'who'}>
        <Kind kind={kindOf(subject)} id={`${id}-kind`} wordless={tellsKind} />
        <div>
          <Roles roles={roles} isKnown={isKnown(subject)} />
        </div>
      </div>
      <Subject subject={subject} full={expanded}>
        {onOpenPanel && (
          <button type="button" class="act" title={t('card.openPanelTitle')} onClick={onOpenPanel}>
            <PanelIcon /> <span class="link">{t('card.openPanel')}</span>
          </button>
        )}
        {!onOpenPanel && hasMore && (
          <button type="button" class="act link" aria-expanded={expanded} onClick={onExpand}>
            {t(expanded ? 'card.less' : 'card.more')}
          </button>
        )}
        {also.length > 0 && (
          <p class="also">
            {t('card.alsoHere')}{' '}
            {also.map(({ label, onOpen }) => (
              <button key={label} type="button" class="link" onClick={onOpen}>
                {label}
              </button>
            ))}
          </p>
        )}
      </Subject>
      {expanded && !onOpenPanel && <p class="hint">{t('card.panelHint')}</p>}
    </div>
  );
}
