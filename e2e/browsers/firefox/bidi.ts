/** The commands of WebDriver BiDi that puppeteer has no words for. */
import type { Page, Browser as PuppeteerBrowser } from 'puppeteer-core';

type Evaluation =
  | { type: 'success'; result: { type: string; value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

interface Commands {
  'browsingContext.getTree': {
    params: { 'moz:scope'?: 'chrome'; maxDepth?: number };
    result: { contexts: { context: string; url: string }[] };
  };
  'browsingContext.navigate': { params: { context: string; url: string; wait: 'none' }; result: unknown };
  'script.evaluate': {
    params: { expression: string; target: { context: string }; awaitPromise: true };
    result: Evaluation;
  };
}

export interface Bidi {
  send<Name extends keyof Commands>(
    name: Name,
    params: Commands[Name]['params'],
  ): Promise<Commands[Name]['result']>;
  /** Evaluates an expression in a browsing context. What it throws is thrown. */
  evaluate(context: string, expression: string): Promise<string | undefined>;
}

export function bidiOf(browser: PuppeteerBrowser): Bidi {
  const { connection } = browser as unknown as {
    connection: { send(name: string, params: unknown): Promise<{ result: never }> };
  };
  const send: Bidi['send'] = async (name, params) => (await connection.send(name, params)).result;
  return {
    send,
    evaluate: async (context, expression) => {
      const params = { expression, target: { context }, awaitPromise: true } as const;
      const evaluation = await send('script.evaluate', params);
      if (evaluation.type === 'exception') throw new Error(evaluation.exceptionDetails.text);
      return evaluation.result.value as string | undefined;
    },
  };
}

/** The id by which BiDi knows a page. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
