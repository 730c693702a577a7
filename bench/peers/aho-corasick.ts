/** An Aho-Corasick package, with what it leaves to its user: edges of words, and the longest of what overlaps. */
import { AhoCorasick } from '@monyone/aho-corasick';
import type { FindNames, Names } from './names';

const inWord = /[\p{L}\p{M}\p{N}]/u;

function isWhole(text: string, start: number, end: number): boolean {
  return !inWord.test(text[start - 1] ?? '') && !inWord.test(text[end] ?? '');
}

export function buildAhoCorasick(names: Names): FindNames {
  const automaton = new AhoCorasick([...names.keys()]);
  return text => {
    const whole = automaton
      .matchInText(text)
      .filter(({ begin, end }) => isWhole(text, begin, end))
      .sort((a, b) => a.begin - b.begin || b.end - a.end);
    let last = 0;
    return whole.flatMap(({ begin, end, keyword }) => {
      if (begin < last) return [];
      last = end;
      return { start: begin, end, name: names.get(keyword)!, via: 'name' };
    });
  };
}
