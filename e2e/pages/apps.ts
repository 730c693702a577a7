/** Pages that a library draws and owns, bundled when the tests begin: nothing of them is fetched from anywhere. */
import { join } from 'node:path';
import { build } from 'vite';
import type { TestArticle } from './articles';

const folder = join(import.meta.dirname, '../fixtures/apps');

/** A script of `fixtures/apps` with all that it imports, in the libraries' own builds for development. */
async function bundled(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: join(folder, name), output: { format: 'iife' } },
    },
  });
  if (!('output' in built)) throw new Error(`${name} was not bundled.`);
  return built.output[0].code;
}

/** A page with data for its script, and what the server has drawn of it. */
function appPage(articles: readonly TestArticle[], drawn: string, script: string): string {
  const data = JSON.stringify(articles).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${articles[0]!.title}</title></head>
    <body><div id="app">${drawn}</div>
    <script id="articles" type="application/json">${data}</script>
    <script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
}

/** A page that Preact draws in the browser; it goes from one article to the next without a load. */
export async function preactPage(articles: readonly TestArticle[]): Promise<string> {
  return appPage(articles, '', await bundled('preact-page.js'));
}

/** A page that the server has drawn and that React takes over after a while. */
export async function reactPage(articles: readonly TestArticle[]): Promise<string> {
  const { render } = await import(join(folder, 'react-server.js'));
  return appPage(articles, render(articles), await bundled('react-page.js'));
}
