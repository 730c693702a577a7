/** The extension's service worker in Chromium. An attached session keeps a worker alive: each is dropped after use. */
import type { CDPSession, Browser as PuppeteerBrowser } from 'puppeteer-core';
import { until } from '../../until';
import { collectConsole } from './console';

export function chromiumWorker(browser: PuppeteerBrowser, root: CDPSession, extensionOrigin: string) {
  const messagesByWorker = new Map<string, readonly string[]>();

  const targetInfo = async () => {
    const { targetInfos } = await root.send('Target.getTargets');
    return targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(`${extensionOrigin}/`),
    );
  };
  const isRunning = async () => (await targetInfo()) !== undefined;

  const withSession = async <T>(use: (session: CDPSession) => Promise<T>): Promise<T> => {
    const target = await browser.waitForTarget(
      found => found.type() === 'service_worker' && found.url().startsWith(`${extensionOrigin}/`),
      { timeout: 10_000 },
    );
    const session = await target.createCDPSession();
    try {
      return await use(session);
    } finally {
      await session.detach();
    }
  };

  const start = async () => {
    if (await isRunning()) return;
    const page = (await browser.pages())[0];
    if (!page) throw new Error('The background can only be started while a tab is open.');
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: `${extensionOrigin}/` });
    await session.detach();
    await until(isRunning, 'the background to start');
  };

  /** Errors and warnings of the running worker, and of earlier ones as of when they were last asked or killed. */
  const messages = async (): Promise<string[]> => {
    const info = await targetInfo();
    if (info)
      await withSession(async session => messagesByWorker.set(info.targetId, await collectConsole(session)));
    return [...messagesByWorker.values()].flat();
  };

  const kill = async () => {
    await messages();
    const info = await targetInfo();
    if (!info) return;
    await root.send('Target.closeTarget', { targetId: info.targetId });
    await until(async () => (await targetInfo())?.targetId !== info.targetId, 'the background to end');
  };

  /** Evaluates an expression in the worker, in which `tab` is the one in front. */
  const withTab = async (what: string, expression: string) => {
    await start();
    await withSession(async session => {
      const { exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => ${expression})`,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(`${what} failed: ${exceptionDetails.exception?.description}`);
    });
  };
  const runCommand = (name: string) =>
    withTab(`The command ${name}`, `chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab)`);
  const zoom = (factor: number) => withTab('The zoom', `chrome.tabs.setZoom(tab.id, ${factor})`);

  return { isRunning, kill, messages, runCommand, zoom };
}
