/**
 * `npm run pictures:stories [-- --story card --lang ru]`: takes a picture of every story of the playground, or of those whose
 * name contains a word, in both themes and at each width, into pictures/, which is not kept.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withPlayground } from './playground/pictures';

const folder = join(import.meta.dirname, '../pictures');
const { values: wish } = parseArgs({
  options: { story: { type: 'string', default: '' }, lang: { type: 'string', default: 'en' } },
});

mkdirSync(folder, { recursive: true });
await withPlayground(async ({ stories, take }) => {
  let taken = 0;
  for (const { name, widths } of stories.filter(({ name }) => name.includes(wish.story)))
    for (const theme of ['light', 'dark'] as const)
      for (const width of widths) {
        const file = `${name} ${theme} ${width} ${wish.lang}.png`.replace(/[^\w.]+/g, '-');
        await take({ story: name, theme, lang: wish.lang, width }, join(folder, file));
        taken++;
      }
  console.log(`${taken} pictures are in pictures/.`);
});
