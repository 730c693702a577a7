/**
 * `npm run pictures:stories [-- --story card --lang ru]`: takes a picture of every story of the playground, or of those whose
 * name contains a word, in both themes and at each width, into pictures/, which is not kept.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { createServer } from 'vite';
import { ensureBrowser } from './browsers/install';

const folder = join(import.meta.dirname, '../pictures');

interface Wish {
  story: string;
  lang: string;
}

async function takeAll(browser: Browser, address: string, { story, lang }: Wish): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address);
  const listed = await page.$$eval('section', all =>
    all.map(section => ({
      name: section.querySelector('h2')?.textContent ?? '',
      widths: [...section.querySelectorAll('iframe')].map(({ width }) => Number(width)),
    })),
  );
  let taken = 0;
  for (const { name, widths } of listed.filter(({ name }) => name.includes(story)))
    for (const theme of ['light', 'dark'])
      for (const width of widths) {
        await page.setViewport({ width, height: 640, deviceScaleFactor: 2 });
        await page.goto(`${address}?${new URLSearchParams({ story: name, theme, lang })}`);
        await page.waitForSelector('body > *');
        const file = `${name} ${theme} ${width} ${lang}.png`.replace(/[^\w.]+/g, '-');
        await page.screenshot({ path: join(folder, file) as `${string}.png`, fullPage: true });
        taken++;
      }
  return taken;
}

const { values } = parseArgs({
  options: { story: { type: 'string', default: '' }, lang: { type: 'string', default: 'en' } },
});
mkdirSync(folder, { recursive: true });
const server = await createServer({
  configFile: join(import.meta.dirname, '../playground/vite.config.ts'),
  server: { port: 0 },
});
await server.listen();
const browser = await puppeteer.launch({
  executablePath: await ensureBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const [address = ''] = server.resolvedUrls?.local ?? [];
  console.log(`${await takeAll(browser, address, values)} pictures are in pictures/.`);
} finally {
  await browser.close();
  await server.close();
}
