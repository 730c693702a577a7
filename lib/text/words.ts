/** Words of a text, with the edges that Unicode gives them. */
import { Reading } from './reading';

/** One word. Offsets are UTF-16 code units. */
export interface Word {
  start: number;
  end: number;
}

/** For one text after the other. */
const reading = new Reading('', { possessives: [], owners: '', elisions: [], inflections: {} });

/** The words of `text` between two offsets (UTF-16 units, `to` behind the last), in order. */
export function words(text: string, from = 0, to = text.length): Word[] {
  reading.restart(text);
  reading.read(from, to);
  const found: Word[] = [];
  for (let at = 0; at < reading.length; at++)
    found.push({ start: reading.starts[at]!, end: reading.ends[at]! });
  return found;
}

/** The words of a text, folded, in order. */
export function foldedWords(text: string): string[] {
  reading.restart(text);
  reading.read(0, text.length);
  const found: string[] = [];
  for (let at = 0; at < reading.length; at++) found.push(reading.folded(at));
  return found;
}
