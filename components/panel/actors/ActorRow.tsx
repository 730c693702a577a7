import { useId } from 'preact/hooks';
import type { Span } from '../../../lib/annotations';
import type { ActorCardData } from '../../../lib/knowledge/cards';
import type { ArticleActor } from '../../../lib/presentation/article-actors';
import type { ArticleClaim, CardSubject } from '../../../lib/presentation/subject';
import { Subject } from '../../card/Subject';
import { GoToText } from '../../parts/GoToText';
import { Kind, kindClass } from '../../parts/Kind';
import { Presence } from '../../parts/Presence';
import { Named } from '../../parts/Told';
import { useWords } from '../../parts/Words';
import { type RowProps, useRevealed } from '../rows/use-rows';

/** An actor in one line, with where in the article it appears; opened, all that is known about it. */
export function ActorRow({
  actor,
  card,
  says,
  textLength,
  open,
  turn,
  onToggle,
  onShow,
  onShowClaim,
  onGoTo,
}: RowProps & {
  actor: ArticleActor;
  /** Null for an actor that the article alone introduces. */
  card: ActorCardData | null;
  says: ArticleClaim[];
  textLength: number;
  /** Shows another entity. */
  onShow: (id: string) => void;
  onShowClaim: (claim: ArticleClaim) => void;
  onGoTo: (span: Span) => void;
}) {
  const id = useId();
  const { count } = useWords();
  const button = useRevealed(turn);
  const { name, kind, role, mentions } = actor;
  const subject: CardSubject = card
    ? { type: 'actor', card, says }
    : { type: 'introduced', name, kind, description: role, says };
  return (
    <li class={`row actor ${kindClass(kind)} ${open ? 'open' : ''}`}>
      <div class="row-head">
        <h4>
          <button
            ref={button}
            type="button"
            class="opens"
            aria-expanded={open}
            aria-controls={id}
            onClick={onToggle}
          >
            <Named isKnown={card !== null}>{name}</Named>
          </button>
        </h4>
        {role && (
          <p class="role">
            <Named isKnown={card !== null}>{role}</Named>
          </p>
        )}
        {!role && !open && card && (
          <p class="role brief" lang="en">
            {card.summary.text}
          </p>
        )}
        <div class="aside">
          <Presence positions={mentions.map(({ start }) => start / textLength)} />
          <p class="count">
            <span aria-hidden="true">{mentions.length} ×</span>
            <span class="unseen">{count('panel.named', mentions.length)}</span>
          </p>
        </div>
      </div>
      <div id={id} class="row-body" hidden={!open}>
        {open && (
          <>
            <Kind kind={kind} />
            <Subject subject={subject} full onShow={onShow} onShowClaim={onShowClaim}>
              <GoToText spans={mentions} onGoTo={onGoTo} />
            </Subject>
          </>
        )}
      </div>
    </li>
  );
}
