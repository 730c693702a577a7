/** In which language a text is written, by its most frequent words: a check of what a page declares. */
import { stopWords } from './stop-words';
import { words } from './words';

/** So many characters tell. */
const ENOUGH_TEXT = 4000;
/** From so few words nothing is concluded. */
const FEWEST_WORDS = 20;
/** A text has at least this share of its words among the frequent ones of its language. */
const LEAST_SHARE = 0.12;
/** By so much a language must lead before the declared one for the text to be believed. */
const LEAD = 1.5;

const tagsOf = new Map<string, string[]>();
for (const [tag, list] of Object.entries(stopWords))
  for (const word of new Set(list.split(' '))) tagsOf.set(word, [...(tagsOf.get(word) ?? []), tag]);

/** Of the words of a text, the share that are frequent in each language. */
function shares(text: string): Map<string, number> {
  const beginning = text.slice(0, ENOUGH_TEXT);
  const all = words(beginning);
  const counts = new Map<string, number>();
  if (all.length < FEWEST_WORDS) return counts;
  for (const { start, end } of all)
    for (const tag of tagsOf.get(beginning.slice(start, end).toLowerCase()) ?? [])
      counts.set(tag, (counts.get(tag) ?? 0) + 1 / all.length);
  return counts;
}

/**
 * The language of a text as a BCP 47 tag: the declared one, unless the text is clearly written in another. Null where
 * none is declared and the text does not tell.
 */
export function languageWrittenIn(text: string, declared: string | null): string | null {
  const primary = declared?.toLowerCase().split('-')[0];
  // Of a language whose words are not known here a page is believed.
  if (primary && !(primary in stopWords)) return declared;
  const found = shares(text);
  const [best, share] = [...found].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  if (share < LEAST_SHARE) return declared;
  if (!primary) return best;
  return share > LEAD * (found.get(primary) ?? 0) ? best : declared;
}
