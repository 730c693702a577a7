/** wink-nlp with its small English model: names and claims from its tags, and names that it is taught. */
import model from 'wink-eng-lite-web-model';
import winkNlp, { type Document, type PartOfSpeech, type WinkMethods } from 'wink-nlp';
import type { Span } from '../../lib/annotations';
import type { FoundClaim, FoundMention } from '../found';
import { attribute, quotesIn } from './attribute';
import { bareName, type FindNames, type Names } from './names';
import { reportingVerbs } from './reporting-verbs';

interface Token extends Span {
  pos: PartOfSpeech;
}

/**
 * What `out` returns for some items at once, which takes a fraction of asking one by one. The package's own types do not let
 * its accessors be passed to it.
 */
function all<T>(
  items: { out(accessor: never, as: never): unknown },
  accessor: unknown,
  { as }: WinkMethods,
): T[] {
  return items.out(accessor as never, as.array as never) as T[];
}

function tokensOf(text: string, document: Document, wink: WinkMethods): Token[] {
  const { its } = wink;
  const tokens = document.tokens();
  const values = all<string>(tokens, its.value, wink);
  const kinds = all<PartOfSpeech>(tokens, its.pos, wink);
  let end = 0;
  return values.map((value, i) => {
    const start = text.indexOf(value, end);
    end = start + value.length;
    return { start, end, pos: kinds[i]! };
  });
}

/** The spans of what wink found, such as sentences, in UTF-16 units. */
function spansOf(items: Parameters<typeof all>[0], tokens: readonly Token[], wink: WinkMethods): Span[] {
  return all<[number, number]>(items, wink.its.span, wink).map(([first, last]) => ({
    start: tokens[first]!.start,
    end: tokens[last]!.end,
  }));
}

/** Runs of proper nouns that are no dates. */
function properNouns(text: string, tokens: readonly Token[], dates: readonly Span[]): FoundMention[] {
  const runs: Span[] = [];
  let last: Token | undefined;
  for (const token of tokens) {
    const isName =
      token.pos === 'PROPN' && !dates.some(({ start, end }) => start <= token.start && token.end <= end);
    if (isName && last && /^[ -]$/.test(text.slice(last.end, token.start))) runs.at(-1)!.end = token.end;
    else if (isName) runs.push({ start: token.start, end: token.end });
    last = isName ? token : undefined;
  }
  return runs.map(run => ({ ...bareName(text, run), name: null, via: 'name' }));
}

/** Prepares reading a text with some steps of the pipeline, such as `sbd` (sentences) and `pos`, or with all. */
export function buildTagging(steps?: string[]): (text: string) => Document {
  const wink = winkNlp(model, steps);
  return text => wink.readDoc(text);
}

/** Prepares finding proper nouns, out of the box. */
export function buildProperNouns(): FindNames {
  const wink = winkNlp(model);
  return text => {
    const document = wink.readDoc(text);
    const tokens = tokensOf(text, document, wink);
    return properNouns(text, tokens, spansOf(document.entities(), tokens, wink));
  };
}

/** Teaches wink the names as custom entities. */
export function buildCustomEntities(names: Names): FindNames {
  const wink = winkNlp(model, ['cer']);
  const patterns = new Map<string, string[]>();
  for (const [form, name] of names) patterns.set(name, [...(patterns.get(name) ?? []), form]);
  const examples = Array.from(patterns, ([name, forms]) => ({ name, patterns: forms }));
  wink.learnCustomEntities(examples, { matchValue: true, usePOS: false, useEntity: false });
  return text => {
    const document = wink.readDoc(text);
    const found = document.customEntities().out(wink.its.detail as never) as unknown as {
      value: string;
      type: string;
    }[];
    let at = 0;
    return found.map(({ value, type }) => {
      const start = text.indexOf(value, at);
      at = start + value.length;
      return { start, end: at, name: type, via: 'name' };
    });
  };
}

/** Prepares finding claims: sentences with a quotation or a verb of speech, spoken by the nearest proper noun. */
export function buildTaggedClaims(): (text: string) => FoundClaim[] {
  const wink = winkNlp(model);
  return text => {
    const document = wink.readDoc(text);
    const tokens = tokensOf(text, document, wink);
    const names = properNouns(text, tokens, spansOf(document.entities(), tokens, wink)).map(span => ({
      ...span,
      speaker: null,
      speakerText: text.slice(span.start, span.end),
    }));
    const lemmas = all<string>(document.tokens(), wink.its.lemma, wink);
    const verbs = tokens.filter(({ pos }, i) => pos === 'VERB' && lemmas[i]! in reportingVerbs);
    return attribute(spansOf(document.sentences(), tokens, wink), { quotes: quotesIn(text), verbs, names });
  };
}
