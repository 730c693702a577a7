/** What tests of the panel share: the panel in a state, and what it asks of the page. */
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { CopiedSubject } from '../../lib/presentation/subject';
import { buttons, seenText } from '../view-testing';
import { frames } from './map/map.fixtures';
import { Panel } from './Panel';
import { choices } from './panel.fixtures';
import type { Choices, PanelEvents, PanelState } from './panel-state';
import { records, search } from './records.fixtures';

export const events = {
  onAnnotate: vi.fn(),
  onRetry: vi.fn(),
  onToggleMarks: vi.fn(),
  onGoTo: vi.fn(),
  onAlways: vi.fn(),
  onNever: vi.fn(),
  onPause: vi.fn(),
  onSettings: vi.fn(),
  onTakeAlong: vi.fn(),
  onCopy: vi.fn((_: CopiedSubject) => true),
} satisfies PanelEvents;

/** Later than all that the fixtures know. */
const today = '2026-03-01';

export const panel = (state: PanelState, chosen: Partial<Choices> = {}) => (
  <Panel
    state={state}
    choices={{ ...choices, ...chosen }}
    {...{ records, search, frames, today }}
    {...events}
  />
);

/** The text of the row that is headed with this button. */
export function row(place: Element, name: string): string {
  const found = buttons(place).get(name)?.closest('.row');
  if (!found) throw new Error(`No row "${name}"`);
  return seenText(found);
}

export const isOpen = (place: Element, name: string) =>
  buttons(place).get(name)?.getAttribute('aria-expanded') === 'true';

/** Types into the field of the search. */
export function type(place: Element, words: string): void {
  const field = place.querySelector<HTMLInputElement>('input[type=search]')!;
  field.focus();
  field.value = words;
  act(() => void field.dispatchEvent(new InputEvent('input', { bubbles: true })));
}

/** The places that are on the panel and not behind another one. */
export const inFront = (place: Element) => place.querySelector('main > div:not([hidden])')!;
export const heading = (place: Element) => inFront(place).querySelector('h2')?.textContent;
