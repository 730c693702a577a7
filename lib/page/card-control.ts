/** Runs the card's reducer on a page: timers, what is shown, and the focus that comes back when it closes. */
import { h } from 'preact';
import { Card } from '../../components/card/Card';
import { actorSubject, claimSubject } from '../../components/card/card-subject';
import type { Annotations, Span } from '../annotations';
import type { CardRecords } from '../knowledge/knowledge';
import type { Focus } from '../messages';
import type { CardHost } from './card-host';
import { type CardEvent, type CardState, delayOf, nextCardState } from './card-state';
import { linesOf } from './hit-test';
import { focusOf, isSameMark, type Mark, type Marked, marksAt } from './mark';
import type { Hit } from './pointer';

export interface CardShell {
  /** The card records of these entities and claims. */
  records: (entities: string[], claims: string[]) => Promise<CardRecords>;
  /** Null where the browser does not let the page open the panel. */
  openPanel: ((focus: Focus) => void) | null;
  /** How the reader opens the panel where `openPanel` is null. */
  panelHint: string;
  marked: () => Marked;
  /** Lights up the span that the card is about; null puts out the light. */
  light: (span: Span | null) => void;
}

export interface CardController {
  dispatch: (event: CardEvent<Hit<Mark>>) => void;
  isOpen: () => boolean;
  /** Keeps the card beside its line when the page scrolls or changes. */
  follow: () => void;
}

/** Makes the controller of the card in a host. */
export function cardOn(document: Document, host: CardHost, shell: CardShell): CardController {
  let state: CardState<Hit<Mark>> = { phase: 'closed', token: 0 };
  let records: Promise<CardRecords> | null = null;
  let focusBefore: Element | null = null;

  function dispatch(event: CardEvent<Hit<Mark>>): void {
    const next = nextCardState(state, event, (a, b) => isSameMark(a.mark, b.mark));
    if (next === state) return;
    const before = state;
    state = next;
    const delay = delayOf(state);
    if (delay !== null) setTimeout(dispatch, delay, { type: 'timer', token: state.token });
    // While the pointer still rests the records are already on their way.
    if (state.phase === 'waiting') void fetchRecords();
    if (state.phase === 'open') void show(state);
    else if (state.phase !== 'leaving' && isShown(before)) hide();
  }

  function fetchRecords(): Promise<CardRecords> {
    const { mentions, claims } = shell.marked().annotations;
    const entities = [...mentions.map(({ entity }) => entity), ...claims.map(({ speaker }) => speaker)];
    records ??= shell.records(distinct(entities), distinct(claims.map(({ claim }) => claim)));
    // What failed is asked for again at the next card.
    records.catch(() => {
      records = null;
    });
    return records;
  }

  async function show(open: CardState<Hit<Mark>> & { phase: 'open' }): Promise<void> {
    const loaded = await fetchRecords().catch(() => null);
    if (state !== open || !loaded) return;
    const { annotations, day } = shell.marked();
    const context = { annotations, day, records: loaded };
    const { mark } = open.target;
    const line = currentLine(open.target);
    if (!line) return dispatch({ type: 'close' });
    focusBefore ??= document.activeElement;
    shell.light(mark.span);
    const { openPanel } = shell;
    const view = h(Card, {
      subject: mark.type === 'mention' ? actorSubject(mark.span, context) : claimSubject(mark.span, context),
      also: otherMarks(mark, annotations).map(other => ({
        label: other.type === 'claim' ? 'The claim that this is part of' : other.span.name,
        onOpen: () => dispatch({ type: 'show', target: { mark: other, line: 0 }, expanded: open.expanded }),
      })),
      pinned: open.pinned,
      expanded: open.expanded,
      onPin: () => dispatch({ type: 'toggle-pin' }),
      onClose: () => dispatch({ type: 'close' }),
      onExpand: () => dispatch({ type: 'toggle-expanded' }),
      onOpenPanel: openPanel && (() => openPanel(focusOf(mark))),
      panelHint: shell.panelHint,
    });
    host.show(view, line);
  }

  function hide(): void {
    const hadFocus = host.hasFocus();
    host.hide();
    shell.light(null);
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  }

  function currentLine({ mark, line }: Hit<Mark>): DOMRect | undefined {
    const lines = linesOf(shell.marked().map, mark.span, document);
    return lines[line] ?? lines[0];
  }

  function follow(): void {
    if (!isShown(state)) return;
    const line = currentLine(state.target);
    const inView = line && line.bottom > 0 && line.top < innerHeight;
    if (inView) host.move(line);
    else if (state.phase === 'leaving' || !state.pinned) dispatch({ type: 'close' });
  }

  return { dispatch, follow, isOpen: () => isShown(state) };
}

function isShown(state: CardState<Hit<Mark>>): state is CardState<Hit<Mark>> & { phase: 'open' | 'leaving' } {
  return state.phase === 'open' || state.phase === 'leaving';
}

/** What else is marked where a mark begins. */
function otherMarks(mark: Mark, annotations: Annotations): Mark[] {
  return marksAt(annotations, mark.span.start).filter(other => !isSameMark(mark, other));
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter(id => id !== null))];
}
