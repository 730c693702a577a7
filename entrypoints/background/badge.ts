import { browser } from 'wxt/browser';

/** White on a blue that both a light and a dark toolbar stand off from. */
const colours = { background: '#1d5f91', text: '#ffffff' };

/** Shows how many actors are named on a tab's page; null shows nothing. Browsers clear it when the tab navigates. */
export async function showCount(tabId: number, actors: number | null): Promise<void> {
  const { action } = browser;
  try {
    await action.setBadgeBackgroundColor({ tabId, color: colours.background });
    await action.setBadgeTextColor({ tabId, color: colours.text });
    await action.setBadgeText({ tabId, text: actors === null ? '' : String(actors) });
  } catch {
    // The tab is gone.
  }
}
