/** Takes along what a page shows: to the clipboard, or as a file that the browser saves. */
import { browser } from 'wxt/browser';
import type { Outcome, Way } from '../../components/panel/take-along/take-along-props';
import type { ExportFormat } from '../../lib/export/export-file';
import { exportFile } from '../../lib/export/export-file';
import type { Words } from '../../lib/i18n/words';
import type { CardRecords } from '../../lib/knowledge/knowledge';
import type { ArticleMessage, FoundArticle } from '../../lib/messages';

/** How long the browser may take to read a file that it is to save, ms. */
const SAVING = 60_000;

/** The article that the page of a tab shows, as a whole; null where there is none, or nobody to answer. */
async function askArticle(tabId: number): Promise<FoundArticle | null> {
  const message: ArticleMessage = { to: 'page', type: 'article' };
  try {
    const found: FoundArticle | null | undefined = await browser.tabs.sendMessage(tabId, message, {
      frameId: 0,
    });
    return found ?? null;
  } catch {
    return null;
  }
}

/** Copies or saves the article of a tab with its annotations; for a moment in which the reader asks for it. */
export async function takeAlong(
  tabId: number,
  { format, way, records, words }: { format: ExportFormat; way: Way; records: CardRecords; words: Words },
): Promise<Outcome> {
  const found = await askArticle(tabId);
  if (!found) return 'no-page';
  const file = exportFile(format, { ...found, records }, words);
  if (way === 'save') save(file);
  else if (!(await copy(file.text))) return 'refused';
  return { file: file.name };
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function save({ name, mediaType, content }: { name: string; mediaType: string; content: string }): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), SAVING);
}
