/** Words of a text, with the edges that Unicode gives them. */
import { Reading } from './reading';

/** One word. Offsets are UTF-16 code units. */
export interface Word {
  start: number;
  end: number;
}

const noRules = { possessives: [], elisions: [], inflections: {} };

/** The words of `text` between two offsets (UTF-16 units, `to` behind the last), in order. */
export function words(text: string, from = 0, to = text.length): Word[] {
  const reading = new Reading(text.slice(from, to), noRules);
  reading.read(0, to - from);
  const found: Word[] = [];
  for (let at = 0; at < reading.length; at++)
    found.push({ start: from + reading.starts[at]!, end: from + reading.ends[at]! });
  return found;
}

/** The words of a text, folded, in order. */
export function foldedWords(text: string): string[] {
  const reading = new Reading(text, noRules);
  reading.read(0, text.length);
  const found: string[] = [];
  for (let at = 0; at < reading.length; at++) found.push(reading.folded(at));
  return found;
}
