/** Descriptions that only count where a verb of speech shows that a name is that of somebody who speaks. */
import { verbsOfSpeech } from '../verbs-of-speech';
import { determinedStart } from './noun-phrase';
import type { Description } from './nouns';
import type { Run } from './runs';
import { isSpeaking, type Scene } from './scene';

/** "The head of the border service Ida Berg said": a noun with what belongs to it, where a verb shows that somebody speaks. */
export function descriptionOfSpeaker(run: Run): Description | null {
  const { scene, first, last } = run;
  const { block, language } = scene;
  const { reading } = block;
  const speaks =
    last + 1 < block.last && reading.isSpaced(last) && block.isIn(verbsOfSpeech(language), last + 1);
  if (!speaks || first === block.first || !reading.isSpaced(first - 1)) return null;
  const from = determinedStart(scene, first - 1);
  if (from === null) return null;
  return { kind: 'person', text: reading.text.slice(reading.starts[from], reading.bareEnd(first - 1)) };
}

/** The last word of the name that begins at `at`, known or not, with what links tie to it. */
function nameEndFrom({ block, taken, language }: Scene, at: number): number {
  const { reading } = block;
  const isName = (word: number) => word < block.last && (taken[word] !== 0 || reading.beginsCapital(word));
  let end = at;
  for (;;) {
    const next = end + 1;
    if (next >= block.last || !reading.isSpaced(end)) return end;
    if (isName(next)) end = next;
    else if (block.isIn(language.introductions.links, next) && isName(next + 1)) end = next + 1;
    else return end;
  }
}

/** "Said Ida Berg of the Harbour Institute": whose body somebody is of, where a verb beside it shows that they speak. */
export function descriptionByBody({ scene, first, last }: Run): Description | null {
  const { block, language } = scene;
  const { reading } = block;
  const link = last + 1;
  if (!block.isIn(language.roles.links, link) || !reading.isSpaced(last)) return null;
  const body = block.isIn(language.determiners.definite, link + 1) ? link + 2 : link + 1;
  if (body >= block.last || !reading.beginsCapital(body)) return null;
  const end = nameEndFrom(scene, body);
  const speaks = isSpeaking(scene, first) || block.isIn(verbsOfSpeech(language), end + 1);
  if (!speaks) return null;
  return { kind: 'person', text: reading.text.slice(reading.starts[link], reading.bareEnd(end)) };
}
