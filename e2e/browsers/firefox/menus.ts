/** Firefox's own menus and questions: functions that run in its window, each standing alone as in `window.ts`. */

interface Popup extends HTMLElement {
  state: 'closed' | 'open' | 'showing' | 'hiding';
  activateItem(item: Element): void;
}

interface Entry extends HTMLElement {
  label: string;
  menupopup: Popup;
  openMenu(open: boolean): void;
}

interface Question extends HTMLElement {
  button: HTMLElement & { label: string };
  secondaryButton: HTMLElement & { label: string };
}

declare const sidelightHarness: {
  input: { synthesizeMouseAtCenter(target: Element, event: object, on: Window): void };
};

/** Opens the extension's menu in the context menu that is open; what its entries read, or null until it is open. */
export function openMenu(extensionId: string): string[] | null {
  const widget = extensionId.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');
  const entry = document.querySelector<Entry>(`#contentAreaContextMenu > menu[id^="${widget}-menuitem"]`);
  const menu = entry?.closest<Popup>('menupopup');
  if (!entry || menu?.state !== 'open') return null;
  if (entry.menupopup.state === 'closed') entry.openMenu(true);
  if (entry.menupopup.state !== 'open') return null;
  return [...entry.menupopup.children].map(child => (child as Entry).label);
}

/** Chooses an entry of the extension's menu, which is open. */
export function chooseFromMenu(extensionId: string, title: string): void {
  const widget = extensionId.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');
  const entry = document.querySelector<Entry>(`#contentAreaContextMenu > menu[id^="${widget}-menuitem"]`);
  const chosen = [...(entry?.menupopup.children ?? [])].find(child => (child as Entry).label === title);
  if (!entry || !chosen) throw new Error(`The extension's menu has no entry "${title}".`);
  entry.menupopup.activateItem(chosen);
}

/** Whether the context menu is there, be it on its way in or out. */
export function menuIsOpen(): boolean {
  return document.querySelector<Popup>('#contentAreaContextMenu')?.state !== 'closed';
}

/** Clicks the button that reads so in the question that is asked; false where there is none. */
export function pressInQuestion(label: string): boolean {
  const panel = document.querySelector<Popup>('#notification-popup');
  if (panel?.state !== 'open') return false;
  const question = panel.querySelector<Question>('popupnotification:not([hidden])');
  const button = [question?.button, question?.secondaryButton].find(each => each?.label === label);
  if (!button) return false;
  sidelightHarness.input.synthesizeMouseAtCenter(button, {}, window);
  return true;
}
