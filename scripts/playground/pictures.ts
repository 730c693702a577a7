/** Takes pictures of the playground's stories. */
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { ensureBrowser } from '../browsers/install';

/** A story as it is to be seen. */
export interface Shot {
  /** Its group and its name: "card/president". */
  story: string;
  theme: 'light' | 'dark';
  lang: string;
  width: number;
  /** Where a long one is cut off, px; the whole of it where nothing is said. */
  height?: number;
  /** How many pixels make a px: 2 where nothing is said. */
  scale?: number;
}

/** A playground that is open in a browser. */
export interface Playground {
  /** Every story with the widths that it is shown in. */
  stories: { name: string; widths: number[] }[];
  take: (shot: Shot, file: string) => Promise<void>;
}

/** Opens the playground, lets `during` do what it will, and closes it. */
export async function withPlayground(during: (playground: Playground) => Promise<void>): Promise<void> {
  const server = await createServer({
    configFile: join(import.meta.dirname, '../../playground/vite.config.ts'),
    server: { port: 0 },
  });
  await server.listen();
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const [address = ''] = server.resolvedUrls?.local ?? [];
    const page = await browser.newPage();
    const stories = await listed(page, address);
    await during({ stories, take: (shot, file) => take(page, address, shot, file) });
  } finally {
    await browser.close();
    await server.close();
  }
}

async function listed(page: Page, address: string): Promise<Playground['stories']> {
  await page.goto(address);
  return page.$$eval('section', all =>
    all.map(section => ({
      name: section.querySelector('h2')?.textContent ?? '',
      widths: [...section.querySelectorAll('iframe')].map(({ width }) => Number(width)),
    })),
  );
}

async function take(
  page: Page,
  address: string,
  { width, height, scale = 2, ...shown }: Shot,
  file: string,
): Promise<void> {
  await page.setViewport({ width, height: height ?? 640, deviceScaleFactor: scale });
  await page.goto(`${address}?${new URLSearchParams(shown)}`);
  await page.waitForSelector('body > *');
  const path = file as `${string}.png`;
  if (height) await page.screenshot({ path });
  else await (await page.$('body'))!.screenshot({ path });
}
