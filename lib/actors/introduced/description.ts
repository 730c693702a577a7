/** The article's own words about a name: what stands right before it, behind it or before it with a comma. */
import { Look } from '../../text/looks';
import type { ReadBlock } from '../../text/read-block';
import { isTitleCase } from '../roles/line';
import { nounAcross } from './attributes';
import { determinedStart, MOST_WORDS_OF_NOUN, phraseStart, withOwner } from './noun-phrase';
import { type Description, type IntroducedKind, kindOfNoun, kindOfPlural } from './nouns';
import { isOwnersName } from './owners';
import { capitalTied, isPartOfMore, type Run } from './runs';
import { gapBefore, isInitial, isNoName, isSpeaking, type Scene, space, wordAt } from './scene';
import { descriptionByBody, descriptionOfSpeaker } from './speaking';

/** What a description may be long, in UTF-16 units; a longer one is no description but a clause. */
const LONGEST_DESCRIPTION = 140;

const stop = /[,.;:!?–—()"“”«»\n]/u;

/** Whether a word looks like a participle, with which a clause begins behind its noun: "a baker helping out". */
function isParticiple({ block, language }: Scene, at: number): boolean {
  const { participles, verbs } = language.introductions;
  if (block.isIn(verbs, at)) return true;
  if (participles.length === 0) return false;
  const word = block.reading.folded(at);
  return participles.some(ending => word.endsWith(ending));
}

/** The last word of the noun phrase that begins at `first`: before a preposition, a relative, a participle or a stop. A clause has its relative. */
function headOf(scene: Scene, first: number): number | null {
  const { prepositions, conjunctions, relatives, subordinators, auxiliaries, modals } = scene.language;
  const edges = [prepositions, conjunctions, relatives, subordinators, auxiliaries, modals];
  if (scene.block.isIn(scene.language.introductions.relatives, first)) return first;
  let head: number | null = null;
  for (let at = first; at < scene.block.last; at++) {
    if (edges.some(list => scene.block.isIn(list, at))) break;
    // An article behind the first word opens an attribute: "Sprecherin der Initiative".
    if (head !== null && scene.block.isIn(scene.language.determiners.definite, at)) break;
    if (head !== null && kindOfNoun(scene.block, scene.language, head) && isParticiple(scene, at)) break;
    head = at;
    if (at + 1 === scene.block.last || stop.test(gapBefore(scene, at + 1))) break;
  }
  return head;
}

/** The position behind "one of", where that begins a description: what follows is in the plural. */
function behindMembership({ block, language }: Scene, first: number): number | null {
  const isOneOf =
    block.isIn(language.determiners.single, first) && block.isIn(language.roles.links, first + 1);
  return isOneOf ? first + 2 : null;
}

/** Whether the words from `from` to an offset go on as a clause: "the movement for peace has won". */
function isClause({ block, language }: Scene, from: number, end: number): boolean {
  const { relatives, subordinators, auxiliaries, modals, prepositions } = language;
  const { reading } = block;
  for (let at = from; at < block.last && reading.starts[at]! < end; at++) {
    if (block.isIn(relatives, at) || block.isIn(subordinators, at)) return false;
    const isVerb = block.isIn(auxiliaries, at) || block.isIn(modals, at);
    if (isVerb && !block.isIn(prepositions, at) && !reading.beginsCapital(at)) return true;
  }
  return false;
}

const opening = /^$|[.!?:;…"“”„«»–—(]\s*$/u;

/** Whether a preposition before the name opens the sentence: "In Lebanon, a group of …". */
function isFronted(scene: Scene, first: number): boolean {
  const { block, language } = scene;
  const article = first - 1;
  const at = block.isIn(language.determiners.definite, article) ? article - 1 : article;
  if (!block.isIn(language.prepositions, at) || !space.test(gapBefore(scene, first))) return false;
  return opening.test(gapBefore(scene, at));
}

/** Whether a quotation ends right before a name: "“No,” Ida Berg, a nurse, told them". */
function isBehindQuotation(scene: Scene, first: number): boolean {
  return /["”»]\s$/u.test(gapBefore(scene, first));
}

/** Whether a clause about a person begins at a word: "who keeps bees". */
function isWho({ block, language }: Scene, first: number): boolean {
  return block.isIn(language.introductions.relatives, first);
}

/** Whether what stands behind a name is said of one of a kind: "a beekeeper from the coast". */
function isAboutOne({ block, language }: Scene, first: number): boolean {
  return block.isIn(language.determiners.single, first);
}

/** An age behind a name, between commas or in brackets: "Ida Berg, 45,", "Ida Berg (45)". */
function ageBehind({ scene, last, number }: Run): number | null {
  const at = (number ?? last) + 1;
  const gap = gapBefore(scene, at);
  const closing = gap.endsWith('(') ? ')' : ',';
  if (!/^(?:,\s|\s\()$/u.test(gap) || !/^\p{N}{1,3}$/u.test(wordAt(scene, at))) return null;
  const { reading, end } = scene.block;
  return reading.ends[at]! < end && reading.text[reading.ends[at]!] === closing ? at : null;
}

/** Whether a description tells an age: "a 22-year-old waitress". */
const tellsAge = /^\P{N}{0,12}\p{N}{1,3}-\p{L}+-\p{L}/u;

/** ", leader of the strike committee": what stands behind the name between commas, if its head is a noun that introduces. */
function descriptionBehind(run: Run): Description | null {
  const { scene, first: name, last, number } = run;
  const { reading, end } = scene.block;
  const age = ageBehind(run);
  const first = (age ?? number ?? last) + 1;
  const alone: Description | null =
    age === null ? null : { kind: 'person', text: wordAt(scene, age), isScant: true };
  if (reading.text[reading.ends[first - 1]!] !== ',' || !/^,\s$/u.test(gapBefore(scene, first))) return alone;
  const kind = kindBehind(scene, name, first);
  if (!kind) return alone;
  const rest = reading.text.slice(reading.starts[first], end);
  const length = rest.search(/[,;:!?–—()"“”«»]|\.(?:\s|$)/u);
  const isClosed = length >= 0 && /[,)–—]/u.test(rest[length]!);
  const text = rest.slice(0, length < 0 ? undefined : length).trim();
  const isTooMuch =
    text.length > LONGEST_DESCRIPTION || isClause(scene, first, reading.starts[first]! + text.length);
  if (isTooMuch || (!isClosed && isFronted(scene, name))) return alone;
  const isScant = isWho(scene, first);
  const isSomebodys =
    age !== null ||
    (!isScant && (isSpeaking(scene, name) || isBehindQuotation(scene, name) || tellsAge.test(text)));
  return { kind, text, isSomebodys, isScant };
}

/** What the words from `first` on, behind a name and a comma, say that its bearer is. */
function kindBehind(scene: Scene, name: number, first: number): IntroducedKind | null {
  const members = behindMembership(scene, first);
  const head = headOf(scene, members ?? first);
  if (head === null) return null;
  const told =
    members === null
      ? kindOfNoun(scene.block, scene.language, head)
      : kindOfPlural(scene.block, scene.language, head);
  if (told) return told;
  return isWho(scene, first) || (isSpeaking(scene, name) && isAboutOne(scene, first)) ? 'person' : null;
}

/** Whether a word is what people are addressed by: Ms. */
function isTitle({ block, language: { titles } }: Scene, at: number): boolean {
  return block.isIn(titles.female, at) || block.isIn(titles.male, at);
}

/** "Factory worker": the noun phrase right before the name. */
function descriptionBefore(run: Run): Description | null {
  const { scene, first } = run;
  const { reading, first: begin } = scene.block;
  const noun = first - 1;
  if (noun < begin || !(reading.isSpaced(noun) || space.test(reading.gap(noun)))) return null;
  const single = kindOfNoun(scene.block, scene.language, noun);
  const kind = single ?? kindOfPlural(scene.block, scene.language, noun);
  if (!kind || isInsideName(scene, noun, kind) || isOwnersName(run, noun)) return null;
  const { first: from, isDetermined } = phraseStart(scene, noun);
  // "Frau Berg" is no more than a name, "seine Frau" tells whose wife.
  if (!isDetermined && isTitle(scene, noun)) return null;
  const text = reading.text.slice(reading.starts[withOwner(scene, from)], reading.bareEnd(noun));
  return { kind, text, isScant: hasNamesCapital(scene, noun), isPlural: single === null };
}

/** "Директор театра": a noun before the name with what belongs to it between. */
function descriptionAcross(run: Run): Description | null {
  const { scene, first } = run;
  const noun = nounAcross(scene, first);
  if (noun === null || isOwnersName(run, noun)) return null;
  const { reading } = scene.block;
  let from = noun;
  while (gapBefore(scene, from) === '-') from--;
  return { kind: 'person', text: reading.text.slice(reading.starts[from], reading.ends[first - 1]) };
}

/** Whether a noun has a capital that it need not have. */
function hasNamesCapital({ block, language }: Scene, noun: number): boolean {
  return !language.nounsHaveCapitals && (block.reading.looks[noun]! & Look.capitalised) !== 0;
}

/**
 * Whether a noun is written as part of a name: in "the Chief Secretariat" and "Fund Open Hands" nobody is introduced,
 * in "they met Governor Ida Berg" somebody is.
 */
function isInsideName(scene: Scene, noun: number, kind: IntroducedKind): boolean {
  const { block, language } = scene;
  if (!hasNamesCapital(scene, noun)) return false;
  if (isHeadline(scene)) return true;
  const gap = gapBefore(scene, noun);
  if (!space.test(gap) && gap !== '-') return false;
  const { definite, single } = language.determiners;
  return kind === 'organisation' || block.isIn(definite, noun - 1) || block.isIn(single, noun - 1);
}

const headlines = new WeakMap<ReadBlock, boolean>();

/** Whether a block is a headline in which all words that matter have capitals. */
function isHeadline({ block }: Scene): boolean {
  const known = headlines.get(block);
  if (known !== undefined) return known;
  const text = block.reading.text.slice(block.start, block.end);
  const made = isTitleCase(block) && !/[.!?…]["”»]?\s*$/u.test(text);
  headlines.set(block, made);
  return made;
}

/** Whether a name ends between commas, in brackets or with its sentence, and no list goes on behind it. */
function isSetOff({ scene, last }: Run, opens: string): boolean {
  const { block, language } = scene;
  const { reading } = block;
  const next = last + 1;
  const behind = reading.text.slice(
    reading.bareEnd(last),
    next < block.last ? reading.starts[next] : block.end,
  );
  if (opens.endsWith('(')) return behind.startsWith(')');
  if (!behind.startsWith(',')) return /^(?:[.!?;:"”»)–—]|$)/u.test(behind);
  // A list goes on with another name or with "and".
  return next < block.last && !reading.beginsUpper(next) && !block.isIn(language.conjunctions, next);
}

/** Where "one of the activists" begins, if that ends at `last`. */
function membershipBefore({ block, language }: Scene, last: number): number | null {
  if (kindOfPlural(block, language, last) !== 'person') return null;
  for (let at = last - 2; at > last - MOST_WORDS_OF_NOUN; at--)
    if (block.isIn(language.determiners.single, at) && block.isIn(language.roles.links, at + 1)) return at;
  return null;
}

/** "The committee's press secretary, Ida Berg, was held": what stands before a name with a comma or a bracket between. */
function descriptionBeforeComma(run: Run): Description | null {
  const { scene, first } = run;
  const { reading } = scene.block;
  const opens = gapBefore(scene, first);
  if (!/^(?:,\s|\s\()$/u.test(opens) || !isSetOff(run, opens)) return null;
  const from = membershipBefore(scene, first - 1) ?? determinedStart(scene, first - 1);
  if (from === null) return null;
  return { kind: 'person', text: reading.text.slice(reading.starts[from], reading.bareEnd(first - 1)) };
}

/** A person is introduced with two names at least, or as somebody; a whole acronym is no person. */
function mayBe({ kind, isSomebodys }: Description, { scene, first, last, isOrganisation }: Run): boolean {
  if (kind === 'organisation') return true;
  if (isOrganisation || (first === last && !isSomebodys)) return false;
  const { block, language } = scene;
  for (let at = first; at <= last; at++) {
    const isAcronym = (block.reading.looks[at]! & Look.capitals) !== 0 && !isInitial(scene, at);
    // "The Secretary's Executive Secretariat Staff" is nobody.
    if (isAcronym || block.isIn(language.speakers, at) || block.isIn(language.organs, at)) return false;
  }
  return true;
}

/** Whether a name goes on behind a preposition with a word that is none itself: "Council on Harbour Affairs". */
function goesOnBehind(scene: Scene, last: number): boolean {
  const next = capitalTied(scene, last, scene.language.prepositions);
  return next !== null && scene.taken[next] === 0 && !isNoName(scene, next);
}

/** "The Norrby City Court": the name of a body says itself what it is. */
function descriptionWithin({ scene, first, last, isOrganisation }: Run): Description | null {
  const isNamed = isOrganisation && last > first && !isHeadline(scene) && !goesOnBehind(scene, last);
  return isNamed ? { kind: 'organisation', text: null } : null;
}

/** What the article says of a name where it introduces it. */
export function describe(run: Run): Description | null {
  if (isPartOfMore(run)) return null;
  const before = descriptionBefore(run) ?? descriptionAcross(run) ?? descriptionOfSpeaker(run);
  if (before && !before.isScant && mayBe(before, run)) return before;
  const behind = descriptionBehind(run);
  const found =
    behind && !behind.isScant
      ? behind
      : (before ?? descriptionBeforeComma(run) ?? descriptionByBody(run) ?? behind);
  return found && mayBe(found, run) ? found : descriptionWithin(run);
}

/** What a list has said of the name before, said of the next one too: "the lawyers Ida Berg, Jan Holm and Kim Falk". */
export function describedWith(before: Description, list: Run, run: Run): Description | null {
  if (!before.isPlural || list.scene.block !== run.scene.block || isPartOfMore(run)) return null;
  const { scene, first } = run;
  const between = first - list.last - 1;
  const isNext =
    between === 0
      ? /^,\s$/u.test(gapBefore(scene, first))
      : between === 1 &&
        scene.block.isIn(scene.language.conjunctions, first - 1) &&
        space.test(gapBefore(scene, first)) &&
        /^,?\s$/u.test(gapBefore(scene, first - 1));
  return isNext && mayBe(before, run) ? before : null;
}
