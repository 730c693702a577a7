/** The engine as readers have it: in one script, without the seams between modules, each crossing of which takes time. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import { bundling } from '../scripts/bundling';

export type Engine = typeof import('./engine');

/** Bundles the engine as the extension's build does, and loads it. */
export async function bundledEngine(): Promise<Engine> {
  const output = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: join(import.meta.dirname, 'engine.ts'),
      minify: true,
      write: false,
      rolldownOptions: bundling,
    },
  })) as Rolldown.RolldownOutput;
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  const file = join(folder, 'engine.mjs');
  writeFileSync(file, output.output[0].code);
  const engine = (await import(pathToFileURL(file).href)) as Engine;
  rmSync(folder, { recursive: true });
  return engine;
}
