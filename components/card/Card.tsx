import { useId } from 'preact/hooks';
import { CloseIcon, PanelIcon, PinIcon } from '../parts/icons';
import { Kind } from '../parts/Kind';
import type { CardProps, CardSubject } from './card-props';
import { Roles } from './Roles';
import { recordOf, Subject } from './Subject';

/** What the card is headed with: the actor's name, or who makes the claim. */
function nameOf(subject: CardSubject): string {
  if (subject.type === 'actor') return subject.card.name;
  if (subject.type === 'introduced') return subject.name;
  return subject.claim.speaker?.name ?? 'The article itself';
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
  onOpenPanel,
  onExpand,
  panelHint,
}: CardProps) {
  const id = useId();
  const hasMore = recordOf(subject) !== null;
  return (
    <div
      key={keyOf(subject)}
      class="card"
      role="dialog"
      aria-labelledby={`${id}-kind ${id}-name`}
      tabIndex={-1}
    >
      <div class="card-head">
        <Kind kind={kindOf(subject)} id={`${id}-kind`} />
        <button
          type="button"
          class="icon"
          aria-label="Pin"
          title="Keep this card open"
          aria-pressed={pinned}
          onClick={onPin}
        >
          <PinIcon />
        </button>
        <button type="button" class="icon" aria-label="Close" title="Close (Esc)" onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <h2 id={`${id}-name`}>
        <bdi>{nameOf(subject)}</bdi>
      </h2>
      <Roles roles={rolesOf(subject)} />
      <Subject subject={subject} full={expanded}>
        {onOpenPanel && (
          <button type="button" class="act" title="Open in the side panel" onClick={onOpenPanel}>
            <PanelIcon /> <span class="link">Open in panel</span>
          </button>
        )}
        {!onOpenPanel && hasMore && (
          <button type="button" class="act link" aria-expanded={expanded} onClick={onExpand}>
            {expanded ? 'Less' : 'More'}
          </button>
        )}
        {also.length > 0 && (
          <p class="also">
            Also here:{' '}
            {also.map(({ label, onOpen }) => (
              <button key={label} type="button" class="link" onClick={onOpen}>
                {label}
              </button>
            ))}
          </p>
        )}
      </Subject>
      {expanded && panelHint && <p class="hint">{panelHint}</p>}
    </div>
  );
}
