/** Finds words of lists by their beginnings, in one pass over the words of a text. */
import { fold } from '../../text/fold';
import { variants } from '../../text/languages/be/spelling';
import { elisionsAnywhere } from '../../text/languages/elisions';
import { foldedWords } from '../../text/words';

/**
 * Entries of one list by language. The languages are only for who reads them: every entry is looked for in every text.
 * Entries are parted by spaces; each is the beginning of a word, or the whole word where "$" ends it; "_" stands between
 * the words of a phrase, of which the last is such a beginning.
 */
export type WordList = Readonly<Record<string, string>>;

/** The lists that have a word of `text`, in the order of the text: once for each time that each has one. */
export type Lexicon<Name> = (text: string) => Name[];

interface Entry<Name> {
  /** The words of a phrase, folded. */
  parts: string[];
  isWhole: boolean;
  /** How many letters it has: the longest entry that is met counts. */
  length: number;
  /** Null for one of no list, which only keeps a shorter one from being met. */
  list: Name | null;
}

const { spelling, usual } = variants;

/** A folded word as lists have it: without what is elided before it, "l'opposition", and in the spelling that is usual. */
function plainWord(folded: string): string {
  const elided = folded.includes("'") ? elisionsAnywhere.find(part => folded.startsWith(part)) : undefined;
  const word = folded.slice(elided?.length ?? 0);
  return word.includes('ь') ? word.replace(spelling, usual) : word;
}

/** Entries are looked up by so many letters of their first word. */
const KEY_LENGTH = 3;

function entriesOf<Name>(list: Name | null, languages: WordList): Entry<Name>[] {
  // Folded at once: one by one it takes several times as long.
  const entries = new Set(fold(Object.values(languages).join(' ')).trim().split(/\s+/));
  return [...entries].map(entry => {
    const parts = entry.replace('$', '').split(/[_-]/).map(plainWord);
    return { parts, isWhole: entry.endsWith('$'), length: parts.join('').length, list };
  });
}

function isMet({ parts, isWhole }: Entry<unknown>, folded: readonly string[], at: number): boolean {
  const last = parts.length - 1;
  const word = folded[at + last];
  if (word === undefined) return false;
  for (let i = 0; i < last; i++) if (folded[at + i] !== parts[i]) return false;
  return isWhole ? word === parts[last] : word.startsWith(parts[last]!);
}

/**
 * Builds the lexicon of some lists. `misleading` has longer words and phrases that are of no list.
 * @throws Error for an entry that is too short to be looked up.
 */
export function buildLexicon<Name extends string>(
  lists: Readonly<Record<Name, WordList>>,
  misleading: WordList,
): Lexicon<Name> {
  const entries = [
    ...entriesOf<Name>(null, misleading),
    ...(Object.keys(lists) as Name[]).flatMap(name => entriesOf(name, lists[name])),
  ];
  const byKey = new Map<string, Entry<Name>[]>();
  for (const entry of entries.sort((a, b) => b.length - a.length)) {
    const first = entry.parts[0]!;
    if (first.length < (entry.parts.length > 1 || entry.isWhole ? 1 : KEY_LENGTH))
      throw new Error(
        `"${first}" is too short to be the beginning of a word: write more of it, or "${first}$"`,
      );
    const key = first.slice(0, KEY_LENGTH);
    const others = byKey.get(key);
    if (others) others.push(entry);
    else byKey.set(key, [entry]);
  }
  return text => {
    const folded = foldedWords(text).map(plainWord);
    const found: Name[] = [];
    for (let at = 0; at < folded.length; at++) {
      const candidates = byKey.get(folded[at]!.slice(0, KEY_LENGTH));
      const met = candidates?.find(entry => isMet(entry, folded, at));
      if (!met) continue;
      if (met.list !== null) found.push(met.list);
      at += met.parts.length - 1;
    }
    return found;
  };
}
