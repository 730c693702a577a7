/**
 * Every view in every state, without a browser extension around it. `?story=card/president` shows one story alone, as
 * `theme`, `lang` say; without it all stories are shown, each in a frame of its own, so that no sheet meets another.
 */
import { render } from 'preact';
import { Page } from '../components/parts/Page';
import type { Stories } from '../components/stories';
import { wordsIn } from '../lib/chosen-words';
import { isLanguage } from '../lib/i18n/languages';
import { allStories } from './all-stories';
import { Overview } from './Overview';

function addSheet(css: string): void {
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
}

function showAlone({ css, frame, stories }: Stories, name: string, query: URLSearchParams): void {
  const [lang, theme] = [query.get('lang'), query.get('theme')];
  const words = wordsIn(isLanguage(lang) ? lang : 'en');
  const story = stories[name];
  if (!story) throw new Error(`There is no story "${name}".`);
  addSheet(css);
  if (frame === 'card') addSheet('body { padding: 16px; }');
  render(
    <Page words={words} theme={theme === 'dark' ? 'dark' : 'light'} title={name}>
      {story()}
    </Page>,
    document.body,
  );
}

const query = new URLSearchParams(location.search);
const [, group, name] = /^([^/]+)\/(.+)$/.exec(query.get('story') ?? '') ?? [];
const stories = allStories.find(each => each.name === group);
if (stories && name) showAlone(stories, name, query);
else render(<Overview all={allStories} />, document.body);
