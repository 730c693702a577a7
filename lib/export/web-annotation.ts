/**
 * The annotations of an article by the W3C's Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), as
 * JSON-LD. What the bodies say is English, as the knowledge base is.
 */

import type { Claim, Mention, Span } from '../annotations';
import type { Block } from '../article';
import { homepage } from '../homepage';
import { actorCard } from '../knowledge/cards';
import type { CardRecords, Source } from '../knowledge/knowledge';
import { articleClaim } from '../presentation/card-subject';
import { type ArticleExport, citedBy, knownClaims } from './article-export';
import { codePointOffsets, firstCodePoints, lastCodePoints } from './code-points';
import { urnOf } from './urn';

const context = 'http://www.w3.org/ns/anno.jsonld';
const knowledgeRights = 'https://creativecommons.org/licenses/by/4.0/';

/** How many code points of the text around a quotation tell it from others. */
const CONTEXT_LENGTH = 32;

type Purpose = 'classifying' | 'describing' | 'identifying' | 'tagging';

interface TextualBody {
  type: 'TextualBody';
  purpose: Purpose;
  value: string;
  format: 'text/plain';
  language?: string;
  rights?: string;
  /** What it is taken from: Dublin Core's term, whose prefix the context knows. */
  'dcterms:source'?: { id: string }[];
}

interface SpecificResource {
  type: 'SpecificResource';
  purpose: Purpose;
  source: string;
}

interface Target {
  type: 'SpecificResource';
  source: string;
  selector: [
    { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
    { type: 'TextPositionSelector'; start: number; end: number },
  ];
}

interface WebAnnotation {
  id: string;
  type: 'Annotation';
  motivation: Purpose;
  body: (TextualBody | SpecificResource)[];
  target: Target;
}

export interface AnnotationPage {
  '@context': typeof context;
  id: string;
  type: 'AnnotationPage';
  generator: { id: string; type: 'Software'; name: string; homepage: string };
  partOf: { id: string; type: 'AnnotationCollection'; label: string; total: number };
  startIndex: 0;
  items: WebAnnotation[];
}

/** All annotations of an article as one page, in reading order. The same article has the same identifiers each time. */
export function toWebAnnotations(of: ArticleExport): AnnotationPage {
  const { article, annotations } = of;
  const name = article.url ?? `${article.title}\n${article.published}`;
  const target = targets(of, article.url ?? urnOf(`article ${name}`));
  const found = [
    ...annotations.mentions.map(mention => ({ span: mention, ...mentionAnnotation(mention, of) })),
    ...annotations.claims.map(claim => ({ span: claim, ...claimAnnotation(claim, of) })),
  ].sort((a, b) => a.span.start - b.span.start);
  const items = found.map(
    ({ span, motivation, body }): WebAnnotation => ({
      id: urnOf(`${motivation} ${span.start} ${span.end} ${name}`),
      type: 'Annotation',
      motivation,
      body,
      target: target(span),
    }),
  );
  return {
    '@context': context,
    id: urnOf(`page ${name}`),
    type: 'AnnotationPage',
    generator: { id: homepage, type: 'Software', name: 'Sidelight', homepage },
    partOf: {
      id: urnOf(`collection ${name}`),
      type: 'AnnotationCollection',
      label: `Actors and claims in: ${article.title || name}`,
      total: items.length,
    },
    startIndex: 0,
    items,
  };
}

/** Makes the targets of spans of the article's text. */
function targets({ article: { text, blocks } }: ArticleExport, source: string): (span: Span) => Target {
  const offsetOf = codePointOffsets(text);
  return ({ start, end }) => {
    // What stands between blocks on the page is not what stands between them in the text: no quotation reaches across.
    const block = blockAround(blocks, start) ?? { start, end };
    return {
      type: 'SpecificResource',
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: lastCodePoints(text.slice(block.start, start), CONTEXT_LENGTH),
          suffix: firstCodePoints(text.slice(end, block.end), CONTEXT_LENGTH),
        },
        { type: 'TextPositionSelector', start: offsetOf(start), end: offsetOf(end) },
      ],
    };
  };
}

function blockAround(blocks: readonly Block[], offset: number): Block | undefined {
  return blocks.find(({ start, end }) => start <= offset && offset < end);
}

type Said = Pick<WebAnnotation, 'motivation' | 'body'>;

/** Who is named: the identity, the name, the kind, and who that was on the day. */
function mentionAnnotation({ entity, name, kind, description }: Mention, of: ArticleExport): Said {
  const { records, day, article } = of;
  const card = entity === null ? null : actorCard(records, entity, day);
  const body = [
    ...identity(entity, records, 'identifying'),
    textualBody('tagging', card?.name ?? name),
    textualBody('classifying', kind),
  ];
  if (card) {
    const { roles, summary, sources } = card;
    const roleTitles = roles.map(({ title }) => `${title}. `).join('');
    body.push(sourced(roleTitles + summary.text, citedBy([summary], sources)));
  } else if (description) {
    const inArticle = textualBody('describing', description);
    body.push(article.language ? { ...inArticle, language: article.language } : inArticle);
  }
  return { motivation: 'identifying', body };
}

/** Who says it, what kind of claim it is, and the known claims that it makes. */
function claimAnnotation(claim: Claim, of: ArticleExport): Said {
  const { annotations, records, day } = of;
  const { speaker } = articleClaim(claim, { annotations, records, day });
  const body = [textualBody('classifying', claim.kind)];
  const speakerBodies = [
    ...identity(claim.speaker, records, 'tagging'),
    ...(speaker ? [textualBody('tagging', speaker.name)] : []),
  ];
  const known = knownClaims(claim, of).map(
    ({ statement, status, reason, known: statements, otherSide, sources }) =>
      sourced(`${statement} Status: ${status}. ${reason}`, citedBy([...statements, ...otherSide], sources)),
  );
  return { motivation: 'describing', body: [...body, ...speakerBodies, ...known] };
}

/** An entity by its item in Wikidata; nothing where it has none. */
function identity(entity: string | null, { entities }: CardRecords, purpose: Purpose): SpecificResource[] {
  const item = entity === null ? undefined : entities[entity]?.wikidata;
  return item
    ? [{ type: 'SpecificResource', purpose, source: `http://www.wikidata.org/entity/${item}` }]
    : [];
}

function textualBody(purpose: Purpose, value: string): TextualBody {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' };
}

/** What the knowledge base says, under its licence and with its sources. */
function sourced(value: string, sources: readonly Source[]): TextualBody {
  return {
    ...textualBody('describing', value),
    language: 'en',
    rights: knowledgeRights,
    'dcterms:source': sources.map(({ url }) => ({ id: url })),
  };
}
