import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { messages } from '../scripts/i18n/vite-plugin.ts';

/** `npm run playground`: the views in a browser tab, as they change. */
export default defineConfig({ root: import.meta.dirname, plugins: [preact(), messages()] });
