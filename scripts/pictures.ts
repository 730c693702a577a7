/** `npm run pictures`: takes the README's pictures of the demo article, light and dark, into docs/pictures/. */
import { join } from 'node:path';
import { takePictures, visitDemo } from './demo/visit';

const folder = join(import.meta.dirname, '../docs/pictures');
for (const theme of ['light', 'dark'])
  await visitDemo(
    'chromium',
    { headed: false, dark: theme === 'dark', width: 1280, height: 960 },
    (browser, tab) => takePictures(browser, tab, join(folder, theme)),
  );
