/** Words in another language than the view's: those of the knowledge base, which are English, and those of the article. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Value } from '../../lib/i18n/wording';
import { Say, useWords } from './Words';

/** What the knowledge base says: English, in whatever language the view is. */
export function English({ children }: { children: ComponentChildren }) {
  return <bdi lang="en">{children}</bdi>;
}

const Context = createContext<string | null>(null);

/** Tells the views in it in which language the article is; null where that is not known. */
export const ArticleLanguage = Context.Provider;

/** The attributes of an element that holds the article's own words. */
export function useArticleWords() {
  return { lang: useContext(Context) ?? undefined, dir: 'auto' } as const;
}

/** A name or an office: of the knowledge base or, where it is not, in the article's words. */
export function Named({ isKnown, children }: { isKnown: boolean; children: ComponentChildren }) {
  const { lang } = useArticleWords();
  return <bdi lang={isKnown ? 'en' : lang}>{children}</bdi>;
}

/** What the core has to say, with names and notes of the knowledge base in it. */
export function Told({ value }: { value: Value }) {
  const { written } = useWords();
  if (typeof value === 'string') return <English>{value}</English>;
  if (typeof value !== 'object') return <>{written(value)}</>;
  if ('name' in value) return <English>{written(value)}</English>;
  if (!('key' in value) || 'count' in value) return <>{written(value)}</>;
  const parts = Object.entries(value.values ?? {}).map(([name, part]) => [name, <Told value={part} />]);
  return <Say k={value.key} parts={Object.fromEntries(parts)} />;
}
