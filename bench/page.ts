/**
 * `npm run bench:page`: what the built extension takes of a page's main thread in Chromium. Machines are noisy: compare the
 * shares and the columns of one run, not the milliseconds.
 */
import type { Page } from 'puppeteer-core';
import { startChromium } from '../e2e/browsers/chromium/drive';
import { makeProfile } from '../e2e/browsers/profile';
import { articleElement, pageOf, strikes } from '../e2e/pages/articles';
import { startServer } from '../e2e/server';
import { builtExtension } from '../e2e/session';
import { until } from '../e2e/until';
import { ensureBrowser } from '../scripts/browsers/install';
import { table } from './table';

const host = 'http://www.dw.com';
/** The same pages where the gate does not run. */
const plainHost = 'http://plain.example';

const PARAGRAPHS = 10_000;
/** So long is the restless page looked at, ms, and as long does it go on before: what was saved up is used up then. */
const WATCHED = 10_000;
/** Between samples of the profiler, µs. */
const SAMPLING = 200;
/** From a change until it is marked, so often. */
const EDITS = 5;

/** Notes how long the page waits for each of its turns, from its first script on: less than 20 ms is every page's lot. */
const turns = `<script>
  globalThis.waits = [];
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    if (now - last > 20) waits.push(Math.round(now - last));
    last = now;
    port2.postMessage(0);
  };
  port2.postMessage(0);
</script>`;

const long = pageOf(
  strikes.title,
  `${turns}<article><h1>${strikes.title}</h1>${Array.from(
    { length: PARAGRAPHS },
    (_, index) => `<p>${strikes.paragraphs[index % strikes.paragraphs.length]}</p>`,
  ).join('')}</article>`,
);

/** A clock inside the article that ticks ten times a second, and a paragraph that is another one every second. */
const restless = pageOf(
  strikes.title,
  `${articleElement(strikes).replace('<p>', '<p id="clock">0</p><p id="news">')}<script>
    let ticks = 0;
    const news = document.querySelector('#news');
    const text = news.textContent;
    setInterval(() => {
      document.querySelector('#clock').textContent = 'Updated ' + ++ticks;
      if (ticks % 10 === 0) news.innerHTML = 'Angela Merkel spoke for the ' + ticks + 'th time. ' + text;
    }, 100);
  </script>`,
);

const pages = { long, restless };
const server = await startServer(
  Object.fromEntries(
    Object.entries(pages).flatMap(([name, page]) =>
      [host, plainHost].map(origin => [`${origin}/${name}`, page]),
    ),
  ),
);
const profile = makeProfile();
const extension = builtExtension('chromium');
const browser = await startChromium(await ensureBrowser('chromium'), profile.folder, { extension, server });

/** How long the page waited for its turns until it was read, or as long without the extension; the longest first. */
async function waitsOf(url: string, settled: (page: Page) => Promise<unknown>): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(url);
  await settled(page);
  await new Promise(resolve => setTimeout(resolve, 1000));
  const waits = (await page.evaluate('waits')) as number[];
  await page.close();
  return waits.sort((a, b) => b - a);
}

const isMarked = (page: Page) => until(() => page.evaluate(() => CSS.highlights.size > 0), 'marks', 60_000);

/** The time that scripts of the extension, and what they call, are at work in a page, ms. */
async function ownTime(page: Page, during: () => Promise<unknown>): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  await session.send('Profiler.start');
  await during();
  const { nodes, samples = [], timeDeltas = [] } = (await session.send('Profiler.stop')).profile;
  await session.detach();
  const ours = new Set<number>();
  const byId = new Map(nodes.map(node => [node.id, node]));
  const mark = (id: number, isOurs: boolean) => {
    const node = byId.get(id)!;
    const isOwn = isOurs || node.callFrame.url.startsWith('chrome-extension:');
    if (isOwn) ours.add(id);
    for (const child of node.children ?? []) mark(child, isOwn);
  };
  mark(nodes[0]!.id, false);
  return samples.reduce((sum, id, index) => sum + (ours.has(id) ? timeDeltas[index]! / 1000 : 0), 0);
}

async function printWaits(): Promise<void> {
  const idle = () => new Promise(resolve => setTimeout(resolve, 4000));
  const columns = [await waitsOf(`${host}/long`, isMarked), await waitsOf(`${plainHost}/long`, idle)];
  const rows = Array.from({ length: 8 }, (_, rank) => [
    String(rank + 1),
    ...columns.map(waits => String(waits[rank] ?? '-')),
  ]);
  const head = ['', 'with the extension, ms', 'without, ms'];
  console.log(`\nThe longest waits of a page of ${PARAGRAPHS} paragraphs for its turn\n${table(head, rows)}`);
}

async function printShare(): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${host}/restless`);
  await isMarked(page);
  const watched = () => new Promise(resolve => setTimeout(resolve, WATCHED));
  await watched();
  const time = await ownTime(page, watched);
  const share = ((100 * time) / WATCHED).toFixed(2);
  console.log(
    `\nA page that changes all the time: the extension is at work for ${share} % of ${WATCHED / 1000} s (at most 1 %)`,
  );
  await page.close();
}

/** How long after an edit its name is marked; the rest that is waited for is a part of it. */
async function printDelays(): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${host}/restless`);
  await isMarked(page);
  const delays: { edit: number; quiet: number }[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    delays.push(
      await page.evaluate(async () => {
        const line = document.querySelector('article')!.lastElementChild!;
        const { highlights } = CSS;
        const begun = performance.now();
        const before = highlights.get('mark-person')?.size ?? 0;
        // Quiet begins anew with each change of a paragraph, whoever makes it.
        let changed = begun;
        const changes = new MutationObserver(records => {
          const isParagraph = records.some(({ target }) => (target.textContent ?? '').trim().length >= 20);
          if (isParagraph) changed = performance.now();
        });
        changes.observe(document.body, { subtree: true, childList: true, characterData: true });
        line.insertAdjacentHTML('afterend', '<p>Emmanuel Macron called Vladimir Putin about Belarus.</p>');
        while ((highlights.get('mark-person')?.size ?? 0) <= before) await new Promise(requestAnimationFrame);
        changes.disconnect();
        const marked = performance.now();
        return { edit: Math.round(marked - begun), quiet: Math.round(marked - changed) };
      }),
    );
    await new Promise(resolve => setTimeout(resolve, 1000));
  }
  const list = (key: 'edit' | 'quiet') => delays.map(delay => delay[key]).join(', ');
  console.log(
    `\nFrom a new paragraph to its marks, ms: ${list('edit')}; from the last change of any: ${list('quiet')}`,
  );
  await page.close();
}

try {
  await browser.installExtension(extension);
  await printWaits();
  await printShare();
  await printDelays();
} finally {
  await browser.close();
  profile.remove();
  await server.close();
}
