/** wink-nlp with its small English model: names and claims from its tags, and names that it is taught. */
import model from 'wink-eng-lite-web-model';
import winkNlp, { type Document, type ItemToken, type PartOfSpeech, type WinkMethods } from 'wink-nlp';
import type { Span } from '../../lib/annotations';
import type { FoundClaim, FoundMention } from '../found';
import { attribute, quotesIn } from './attribute';
import { bareName, type FindNames, type Names } from './names';
import { reportingVerbs } from './reporting-verbs';

interface Token extends Span {
  value: string;
  pos: PartOfSpeech;
  lemma: string;
}

/** The package's own types do not let its accessors be passed to `out`. */
type Accessor = Parameters<ItemToken['out']>[0];

function read(item: { out(accessor: Accessor): unknown }, accessor: unknown): unknown {
  return item.out(accessor as Accessor);
}

function tokensOf(text: string, document: Document, { its }: WinkMethods): Token[] {
  const tokens: Token[] = [];
  document.tokens().each((item: ItemToken) => {
    const value = read(item, its.value) as string;
    const start = text.indexOf(value, tokens.at(-1)?.end ?? 0);
    const pos = read(item, its.pos) as PartOfSpeech;
    tokens.push({ start, end: start + value.length, value, pos, lemma: read(item, its.lemma) as string });
  });
  return tokens;
}

interface Items {
  each(visit: (item: { out(accessor: Accessor): unknown }) => void): void;
}

/** The spans of what wink found, such as sentences, in UTF-16 units. */
function spansOf(items: Items, tokens: readonly Token[], { its }: WinkMethods): Span[] {
  const spans: Span[] = [];
  items.each(item => {
    const [first, last] = read(item, its.span) as [number, number];
    spans.push({ start: tokens[first]!.start, end: tokens[last]!.end });
  });
  return spans;
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
    const verbs = tokens.filter(({ pos, lemma }) => pos === 'VERB' && lemma in reportingVerbs);
    return attribute(spansOf(document.sentences(), tokens, wink), { quotes: quotesIn(text), verbs, names });
  };
}
