/** Runs the card's reducer on a page: timers, what is shown, and the focus that comes back when it closes. */
import { h } from 'preact';
import { Card } from '../../../components/card/Card';
import { ArticleLanguage } from '../../../components/parts/Told';
import { WordsProvider } from '../../../components/parts/Words';
import type { Annotations, Span } from '../../annotations';
import { cardText } from '../../export/card-text';
import type { Words } from '../../i18n/words';
import type { CardRecords } from '../../knowledge/knowledge';
import type { Focus } from '../../messages';
import { actorSubject, claimSubject } from '../../presentation/card-subject';
import { copy } from '../clipboard';
import type { Life } from '../life';
import { lineAt, linesOf } from '../marks/hit-test';
import { counterpart, focusOf, isSameMark, type Mark, type Marked, marksAt } from '../marks/mark';
import { isInView } from '../marks/scrolling';
import { rangesFor } from '../text-map';
import { distanceInCorridor } from './corridor';
import type { CardHost } from './host';
import { whenModalOpens } from './modal';
import type { Hit } from './pointer';
import { type CardEvent, type CardState, delayOf, nextCardState } from './state';

export interface CardShell {
  /** The card records of these entities and claims. */
  records: (entities: string[], claims: string[]) => Promise<CardRecords>;
  /** Null where the browser does not let the page open the panel. */
  openPanel: ((focus: Focus) => void) | null;
  /** The words of the card, in the language that the reader has chosen by now. */
  words: () => Promise<Words>;
  marked: () => Marked;
  /** Lights up the span that the card is about; null puts out the light. */
  light: (span: Span | null) => void;
}

export interface CardController {
  dispatch: (event: CardEvent<Hit<Mark>>) => void;
  isOpen: () => boolean;
  /** How far a point on the way from its line to the open card is from the card, px; null for any other. */
  distanceToCard: (x: number, y: number) => number | null;
  /** Keeps the card beside its line when the page scrolls or changes. */
  follow: () => void;
  /** The page was read again: an open card goes on with the same mark, and closes where that is gone. */
  move: () => void;
}

type OpenState = Extract<CardState<Hit<Mark>>, { phase: 'open' }>;

/** Makes the controller of the card in a host; the card closes when the life ends. */
export function cardOn(document: Document, host: CardHost, shell: CardShell, life: Life): CardController {
  const recordsOf = keptRecords(shell.records);
  let state: CardState<Hit<Mark>> = { phase: 'closed', token: 0 };
  /** While a card is shown: the line that it stands beside, and what had the focus before it had. */
  let shown: { line: DOMRect; focusBefore: EventTarget | null; life: Life } | null = null;

  function dispatch(event: CardEvent<Hit<Mark>>): void {
    if (life.signal.aborted) return;
    const before = state;
    state = nextCardState(before, event, (a, b) => isSameMark(a.mark, b.mark));
    if (state === before) return;
    const { token } = state;
    const delay = delayOf(state);
    if (delay !== null && token !== before.token) life.after(delay, () => dispatch({ type: 'timer', token }));
    // While the pointer still rests the records are already on their way; if they fail, the card asks again.
    if (state.phase === 'waiting') recordsOf(shell.marked().annotations).catch(() => {});
    if (state.phase === 'open') show(state);
    else if (state.phase !== 'leaving') hide();
  }

  const show = life.guard(async (open: OpenState) => {
    let records: CardRecords;
    let words: Words;
    try {
      [records, words] = await Promise.all([recordsOf(shell.marked().annotations), shell.words()]);
    } catch (error) {
      if (state === open) dispatch({ type: 'close' });
      throw error;
    }
    if (state !== open || life.signal.aborted) return;
    // A pinned card stays where it is when its text leaves the page.
    const line = currentLine(open.target) ?? shown?.line;
    if (!line) return dispatch({ type: 'close' });
    shown = { ...(shown ?? begin()), line };
    shell.light(open.target.mark.span);
    host.show(viewOf(open, records, words), line);
    if (open.keyboard === 'card' && !host.hasFocus()) host.focus();
  });

  function begin() {
    const own = life.child();
    whenModalOpens(document, act({ type: 'close' }), own.signal);
    const comesFrom = own.guard((event: FocusEvent) => {
      if (shown && event.relatedTarget && host.holds(event)) shown.focusBefore = event.relatedTarget;
    });
    document.addEventListener('focusin', comesFrom, { signal: own.signal });
    return { life: own, focusBefore: document.activeElement };
  }

  function viewOf(
    { target: { mark }, pinned, keyboard, expanded }: OpenState,
    records: CardRecords,
    words: Words,
  ) {
    const { article, annotations, day } = shell.marked();
    const context = { annotations, day, records };
    const { openPanel } = shell;
    const subject =
      mark.type === 'mention' ? actorSubject(mark.span, context) : claimSubject(mark.span, context);
    const card = h(Card, {
      subject,
      also: otherMarks(mark, annotations).map(other => ({
        label: other.type === 'claim' ? words.t('card.claimAround') : other.span.name,
        onOpen: act({
          type: 'show',
          target: hereOn(other),
          expanded,
          keyboard: keyboard === 'card' ? keyboard : null,
        }),
      })),
      pinned,
      expanded,
      onPin: act({ type: 'toggle-pin' }),
      onClose: act({ type: 'close' }),
      onCopy: () => copy(document, cardText(subject, words)),
      onExpand: act({ type: 'toggle-expanded' }),
      onOpenPanel: openPanel && life.guard(() => openPanel(focusOf(mark))),
    });
    return h(WordsProvider, {
      words,
      children: h(ArticleLanguage, { value: article.language, children: card }),
    });
  }

  /** Another mark at the place of the one that is shown: on the line that the card stands beside, if it has that. */
  function hereOn(mark: Mark): Hit<Mark> {
    const { left, right, top, bottom } = shown!.line;
    const lines = linesOf(shell.marked().map, mark.span, document);
    return { mark, line: Math.max(0, lineAt(lines, (left + right) / 2, (top + bottom) / 2)) };
  }

  function act(event: CardEvent<Hit<Mark>>): () => void {
    return life.guard(() => dispatch(event));
  }

  function hide(): void {
    if (!shown) return;
    const { focusBefore, life: own } = shown;
    shown = null;
    own.end();
    const hadFocus = host.hasFocus();
    host.hide();
    shell.light(null);
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  }

  function currentLine({ mark, line }: Hit<Mark>): DOMRect | undefined {
    const lines = linesOf(shell.marked().map, mark.span, document);
    return lines[line] ?? lines[0];
  }

  function follow(): void {
    if (!shown || (state.phase !== 'open' && state.phase !== 'leaving')) return;
    const line = currentLine(state.target);
    const [range] = rangesFor(shell.marked().map, state.target.mark.span);
    const element = range?.startContainer.parentElement;
    if (line && element && isInView(line, element)) {
      shown.line = line;
      host.move(line);
    } else if (state.phase === 'leaving' || !state.pinned) dispatch({ type: 'close' });
  }

  function move(): void {
    if (state.phase === 'closed') return;
    const { target } = state;
    const mark = counterpart(target.mark, shell.marked().annotations);
    dispatch(mark ? { type: 'moved', target: { ...target, mark } } : { type: 'close' });
  }

  function distanceToCard(x: number, y: number): number | null {
    const box = shown && host.box();
    return box ? distanceInCorridor(shown!.line, box, x, y) : null;
  }

  life.atEnd(hide);
  return { dispatch, distanceToCard, follow, move, isOpen: () => shown !== null };
}

/** The records that the cards of some annotations need: asked for once, and again where other ones are needed or it failed. */
function keptRecords(ask: CardShell['records']): (annotations: Annotations) => Promise<CardRecords> {
  let kept: { key: string; records: Promise<CardRecords> } | null = null;
  return ({ mentions, claims }) => {
    const entities = distinct([
      ...mentions.map(({ entity }) => entity),
      ...claims.map(({ speaker }) => speaker),
    ]);
    const known = distinct(claims.flatMap(({ links }) => links.map(({ claim }) => claim)));
    const key = JSON.stringify([entities, known]);
    if (kept?.key === key) return kept.records;
    const asked = { key, records: ask(entities, known) };
    kept = asked;
    asked.records.catch(() => {
      if (kept === asked) kept = null;
    });
    return asked.records;
  };
}

/** What else is marked where a mark begins. */
function otherMarks(mark: Mark, annotations: Annotations): Mark[] {
  return marksAt(annotations, mark.span.start).filter(other => !isSameMark(mark, other));
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter(id => id !== null))];
}
