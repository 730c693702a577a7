/**
 * `npm test`: every test, those in real browsers included. Builds the extension, makes sure that Chromium and Firefox
 * are there, and runs vitest. `npm test -- --unit` runs what needs no browser. Other arguments go on to vitest.
 */
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browsers/install';

function run(command: string, args: string[], env: NodeJS.ProcessEnv = process.env): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}

const args = process.argv.slice(2).filter(arg => arg !== '--unit');
if (process.argv.includes('--unit')) run('npx', ['vitest', 'run', '--project', 'unit', ...args]);
else {
  const browsers = {
    CHROMIUM_PATH: await ensureBrowser('chromium'),
    FIREFOX_PATH: await ensureBrowser('firefox'),
  };
  run('npm', ['run', '--silent', 'build']);
  run('npx', ['vitest', 'run', ...args], { ...process.env, ...browsers });
}
