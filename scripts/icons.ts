/** `npm run icons`: draws public/icon/*.png from assets/icon.svg, in the browser that is there. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { ensureBrowser } from './browsers/install';

const sizes = [16, 32, 48, 96, 128];
const root = join(import.meta.dirname, '..');
const svg = readFileSync(join(root, 'assets/icon.svg'), 'utf8');
mkdirSync(join(root, 'public/icon'), { recursive: true });

const browser = await launch({ executablePath: await ensureBrowser('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  await page.screenshot({ path: join(root, `public/icon/${size}.png`), omitBackground: true });
}
await browser.close();
