/** A block of the article as those who look for names that nobody knows see it. */
import type { Language } from '../../text/languages/language';
import { Look } from '../../text/looks';
import type { ReadBlock } from '../../text/read-block';
import { capitalisedAnyway } from '../capitalised';
import type { GivenNames } from '../names/forename';
import { verbsOfSpeech } from '../verbs-of-speech';
import { kindOfCompound } from './nouns';

/** What covers a word; 0 is nothing. */
export const Taken = {
  person: 1,
  /** A place, an organisation or an event, whose name may be part of a longer one. */
  other: 2,
} as const;

/** A block of the article, and which of its words are taken. */
export interface Scene {
  block: ReadBlock;
  /** By position in the reading: `Taken`, where a mention covers the word. */
  taken: Uint8Array;
  language: Language;
  /** Given names that are known. */
  given: GivenNames;
}

export const space = /^\s$/u;

/** A word without its ending, as it is written; empty outside the block. */
export function wordAt({ block }: Scene, at: number): string {
  const { reading, first, last } = block;
  return at >= first && at < last ? reading.text.slice(reading.starts[at], reading.bareEnd(at)) : '';
}

/** What stands before a word; empty at the edges of the block. */
export function gapBefore({ block: { reading, first, last } }: Scene, at: number): string {
  return at > first && at < last ? reading.gap(at - 1) : '';
}

/** Whether a word is one capital letter. */
export function isInitial({ block: { reading } }: Scene, at: number): boolean {
  return (reading.looks[at]! & Look.capitals) !== 0 && reading.bareEnd(at) === reading.starts[at]! + 1;
}

/** Whether a word has its capital for another reason than being part of a name. */
export const isNoName = ({ block, language }: Scene, at: number): boolean =>
  block.isIn(capitalisedAnyway(language), at) || kindOfCompound(block, language.introductions, at) !== null;

/** Whether a verb of speech stands right before a name: "said Ida Berg". Who speaks is a person, whatever else is said of them. */
export function isSpeaking({ block, language }: Scene, first: number): boolean {
  return (
    first > block.first && block.reading.isSpaced(first - 1) && block.isIn(verbsOfSpeech(language), first - 1)
  );
}
