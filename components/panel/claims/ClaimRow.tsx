import { useId } from 'preact/hooks';
import type { Span } from '../../../lib/annotations';
import type { ClaimCardData } from '../../../lib/knowledge/cards';
import { statusWords } from '../../../lib/presentation/status-words';
import type { ArticleClaim, Speaker as SpeakerProps } from '../../../lib/presentation/subject';
import { KnownOfClaims, NearestClaim } from '../../card/ClaimCard';
import { CopySubject } from '../../card/CopySubject';
import { FigureNote } from '../../card/FigureNote';
import { GoToText } from '../../parts/GoToText';
import { Kind } from '../../parts/Kind';
import { Sources } from '../../parts/Sources';
import { Named, useArticleWords } from '../../parts/Told';
import { useWords } from '../../parts/Words';
import { type RowProps, useRevealed } from '../rows/use-rows';

/** Who says what: a claim in the article's words; opened, the known claim that it makes; what is known on that is folded. */
export function ClaimRow({
  claim,
  cards,
  outlet,
  open,
  turn,
  onToggle,
  onShowSpeaker,
  onGoTo,
}: RowProps & {
  claim: ArticleClaim;
  /** Of the known claims that it makes, the nearest first. */
  cards: ClaimCardData[];
  outlet: string | null;
  /** Null where the speaker is no actor of the list. */
  onShowSpeaker: (() => void) | null;
  onGoTo: (span: Span) => void;
}) {
  const id = useId();
  const { t } = useWords();
  const button = useRevealed(turn);
  const [card] = cards;
  const words = useArticleWords();
  const speaker = <Speaker speaker={claim.speaker} outlet={outlet} />;
  return (
    <li class={`row claim ${open ? 'open' : ''}`}>
      <div class="row-head">
        <div class="speaker">
          <h3>
            {onShowSpeaker ? (
              <button type="button" class="link" title={t('panel.showActor')} onClick={onShowSpeaker}>
                {speaker}
              </button>
            ) : (
              speaker
            )}
          </h3>
          {claim.speaker?.role && (
            <p class="role">
              <Named isKnown={claim.speaker.isKnown}>{claim.speaker.role}</Named>
            </p>
          )}
          {!claim.speaker && outlet && <p class="role">{t('panel.ownWords')}</p>}
        </div>
        <button
          ref={button}
          type="button"
          class="opens excerpt"
          {...words}
          aria-expanded={open}
          aria-controls={id}
          onClick={onToggle}
        >
          {claim.exact}
        </button>
        <p class="claim-kind">
          <Kind kind={claim.kind} />
          {!open && cards.length > 0 && (
            <span class="status-word">
              {[...new Set(cards.map(({ status }) => t(statusWords[status])))].join(' · ')}
            </span>
          )}
        </p>
        {!open && cards.map(each => <FigureNote key={each.id} claim={claim} card={each} />)}
      </div>
      <div id={id} class="row-body" hidden={!open}>
        {open && (
          <div class="subject">
            {card ? (
              <>
                <NearestClaim claim={claim} card={card} full />
                <details>
                  <summary>{t('panel.whatIsKnown')}</summary>
                  <div class="subject">
                    <KnownOfClaims claim={claim} cards={cards} full />
                  </div>
                </details>
              </>
            ) : (
              <p class="quiet">{t('card.nothingOnClaim')}</p>
            )}
            <div class="foot">
              {card && <Sources card={card} />}
              <CopySubject subject={{ type: 'claim', claim, cards }} />
              <GoToText spans={[claim]} onGoTo={onGoTo} />
            </div>
          </div>
        )}
      </div>
    </li>
  );
}

/** Who says it: a speaker, else the outlet or the article itself. */
function Speaker({ speaker, outlet }: { speaker: SpeakerProps | null; outlet: string | null }) {
  const { t } = useWords();
  if (!speaker && !outlet) return <>{t('card.articleItself')}</>;
  return <Named isKnown={speaker?.isKnown ?? false}>{speaker?.name ?? outlet}</Named>;
}
