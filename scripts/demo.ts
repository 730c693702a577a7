/**
 * `npm run demo [-- --browser chromium|firefox]`: builds, and opens the demo article with the extension in it.
 * Without a display it runs headless, prints what it found, and writes pictures to demo-output/.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, findBrowser } from './browsers/find';
import { takePictures, visitDemo, waitForMarks } from './demo/visit';

/** The browser asked for, else the first that is there, else Chromium, which will be installed. */
function chooseBrowser(asked: string | undefined): BrowserName {
  if (asked === 'chromium' || asked === 'firefox') return asked;
  if (asked !== undefined) throw new Error(`--browser ${asked} is not known; choose chromium or firefox.`);
  return findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox';
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function demo(): Promise<void> {
  const { values } = parseArgs({ options: { browser: { type: 'string' } } });
  const headed = hasDisplay();
  await visitDemo(
    chooseBrowser(values.browser),
    { headed, width: 1360, height: 900 },
    async (browser, tab) => {
      const marks = await waitForMarks(tab);
      console.log(`Marked in the demo article, in ${browser.version}:`);
      for (const { name, texts } of marks.filter(mark => mark.texts.length > 0)) {
        const some = texts.slice(0, 3).join(', ').slice(0, 70);
        console.log(
          `  ${String(texts.length).padStart(3)} × ${name.replace('mark-', '').padEnd(12)} ${some} …`,
        );
      }
      if (headed) {
        console.log('Rest the pointer on an underlined name. Alt+Shift+L opens the side panel.');
        console.log('Close the window to end.');
        await browser.closed;
      } else {
        await takePictures(browser, tab, join(import.meta.dirname, '../demo-output'));
        console.log('There is no display here: pictures of page, card and panel are in demo-output/.');
      }
    },
  );
}

demo().catch((error: Error) => {
  console.error(`demo: ${error.message}`);
  process.exitCode = 1;
});
