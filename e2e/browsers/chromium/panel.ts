import type { Page } from 'puppeteer-core';
import { until } from '../../until';
import type { Panel } from '../driver';
import { makeView, pageReach, type Reach } from '../view';

/** A document of the extension that is in no tab. One that is just being loaded counts once it can answer. */
export async function isPanel(page: Page, extensionOrigin: string): Promise<boolean> {
  if (!page.url().startsWith(`${extensionOrigin}/`)) return false;
  return page.evaluate('chrome.tabs.getCurrent().then(tab => tab === undefined)').then(Boolean, () => false);
}

/** What the panel needs of its window. */
interface Window {
  /** The panel's document, if it is open. */
  page(): Promise<Page | undefined>;
  pageInFront(): Promise<Page>;
  clickToolbarButton(): Promise<void>;
}

/** The side panel of the window. Its document is a new one each time that it is opened. */
export function chromiumPanel({ page, pageInFront, clickToolbarButton }: Window): Panel {
  const reach = async (): Promise<Reach> => {
    const open = await page();
    if (!open) throw new Error('The panel is not open.');
    return pageReach(open);
  };
  const view = makeView({
    run: async expression => (await reach()).run(expression),
    movePointer: async to => (await reach()).movePointer(to),
    clickAt: async at => (await reach()).clickAt(at),
    press: async (key, ...modifiers) => (await reach()).press(key, ...modifiers),
    screenshot: async file => (await reach()).screenshot(file),
  });
  const isOpen = async () => (await page()) !== undefined;
  const isLoaded = async () => (await view.evaluate('document.readyState')) === 'complete';
  return {
    ...view,
    isOpen,
    open: async () => {
      if (!(await isOpen())) await clickToolbarButton();
      await until(isLoaded, 'the panel to open');
      // It slides in, and the page makes room.
      let before = Number.NaN;
      await until(async () => {
        const last = before;
        const panelWidth = await view.evaluate<number>('innerWidth');
        const [pageWidth, windowWidth] = await (await pageInFront()).evaluate(
          () => [innerWidth, outerWidth] as const,
        );
        before = panelWidth + pageWidth;
        return before === last && before <= windowWidth;
      }, 'the page to make room for the panel');
    },
    close: async () => {
      const open = await page();
      if (!open) return;
      await open.evaluate('window.close()').catch(() => {});
      await until(async () => !(await isOpen()), 'the panel to close');
    },
  };
}
