/** The side panel's controls, which Chrome (sidePanel) and Firefox (sidebarAction) name and allow differently. */
import { type Browser, browser } from 'wxt/browser';
import type { PanelMessage } from '../../lib/messages';

/** The part of Firefox's sidebarAction that is used; the types know Chrome's API alone. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

const { sidePanel, sidebarAction } = browser as Partial<typeof browser> & { sidebarAction?: SidebarAction };

/** Opens the panel beside a tab; must be called straight from an act of the reader. */
export function openPanel({ windowId }: Pick<Browser.tabs.Tab, 'windowId'>): void {
  // Where the browser does not take the act for the reader's own, nothing opens, and nothing else is lost.
  const opening = sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open();
  opening?.catch(() => {});
}

/** Opens the panel beside a tab, or closes it; must be called straight from an act of the reader. */
export function togglePanel(tab: Pick<Browser.tabs.Tab, 'windowId'>): void {
  if (!sidePanel) {
    void sidebarAction?.toggle();
    return;
  }
  // Chrome does not tell in time whether it is open. A panel that is open hears this and closes; one that is only
  // being opened does not listen yet.
  const close: PanelMessage = { to: 'panel', type: 'close', windowId: tab.windowId };
  browser.runtime.sendMessage(close).catch(() => {});
  openPanel(tab);
}
