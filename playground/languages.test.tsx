// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { cardStories } from '../components/card/card.stories';
import { panelStories } from '../components/panel/panel.stories';
import { viewsStories } from '../components/panel/views.stories';
import { ArticleLanguage } from '../components/parts/Told';
import { show } from '../components/view-testing';
import { messagesIn } from '../lib/chosen-words';

const latinWords = (text: string) => text.match(/\p{Script=Latin}{3,}/gu) ?? [];

/** Words in Latin letters that the Russian messages themselves have, such as our own name. */
const ours = new Set(Object.values(messagesIn('ru')).flatMap(latinWords));

/** Names of outlets, publishers and sites; a page's title; and what else stands at a mark, which the card is told in one line. */
const untranslated = 'small, .meta, .also, .about, .notice bdi:not([lang])';

/** Texts in Latin letters that nothing says to be in another language than the Russian around them. */
function untold(place: Element): string[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { textContent: text, parentElement: parent } = walker.currentNode as Text;
    if (latinWords(text).every(word => ours.has(word)) || parent!.closest(untranslated)) continue;
    const said = parent!.closest('[lang]')?.getAttribute('lang') ?? 'ru';
    if (said === 'ru') texts.push(text);
  }
  return texts;
}

const stories = [cardStories, panelStories, viewsStories].flatMap(({ name, stories }) =>
  Object.entries(stories).map(([story, view]) => [`${name}/${story}`, view] as const),
);

test.each(stories)('%s in Russian says what is in another language, and in which', (_, view) => {
  const place = show(<ArticleLanguage value="en">{view()}</ArticleLanguage>, 'ru');
  for (const button of place.querySelectorAll<HTMLElement>('[aria-expanded=false]')) button.click();
  expect(untold(place)).toEqual([]);
});
