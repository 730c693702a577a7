import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { messages } from './scripts/i18n/vite-plugin.ts';

/** Two projects: `unit` in Node, and `browser`, which drives the built extension in Chromium and Firefox. */
export default defineConfig({
  plugins: [preact(), messages()],
  test: {
    css: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{lib,components,playground,scripts,entrypoints,e2e,bench}/**/*.test.{ts,tsx}',
            'wxt.config.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['e2e/**/*.e2e.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
