/**
 * `npm run pictures`: takes the pictures of the documentation into docs/pictures/: the README's of the demo article, light
 * and dark, and those of the views (docs/views.md).
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { takePictures, visitDemo } from './demo/visit';
import { picturesOfTheViews } from './playground/of-the-views';
import { withPlayground } from './playground/pictures';

const folder = join(import.meta.dirname, '../docs/pictures');

for (const theme of ['light', 'dark'])
  await visitDemo(
    'chromium',
    { headed: false, dark: theme === 'dark', width: 1280, height: 960 },
    (browser, tab) => takePictures(browser, tab, join(folder, theme)),
  );

const ofTheViews = join(folder, 'views');
mkdirSync(ofTheViews, { recursive: true });
await withPlayground(async ({ take }) => {
  for (const [name, shot] of Object.entries(picturesOfTheViews))
    await take(shot, join(ofTheViews, `${name}.png`));
});
