/** The rules of the W3C's Web Annotation Data Model, to test against: https://www.w3.org/TR/annotation-model/ */
import { z } from 'zod';

const iri = z.union([z.url(), z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/)]);
const purpose = z.enum(['classifying', 'describing', 'identifying', 'tagging']);
const count = z.int().nonnegative();

/** What the model says that an annotation must be, of as much of it as is used: sections 3 and 4 of the Recommendation. */
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: purpose,
  body: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({
          type: z.literal('TextualBody'),
          purpose,
          value: z.string().min(1),
          format: z.literal('text/plain'),
          language: z.string().min(2).optional(),
          rights: iri.optional(),
          'dcterms:source': z
            .array(z.strictObject({ id: iri }))
            .min(1)
            .optional(),
        }),
        z.strictObject({ type: z.literal('SpecificResource'), purpose, source: iri }),
      ]),
    )
    .min(1),
  target: z.strictObject({
    type: z.literal('SpecificResource'),
    source: iri,
    selector: z.tuple([
      z.strictObject({
        type: z.literal('TextQuoteSelector'),
        exact: z.string().min(1),
        prefix: z.string(),
        suffix: z.string(),
      }),
      z
        .strictObject({ type: z.literal('TextPositionSelector'), start: count, end: count })
        .refine(({ start, end }) => start < end),
    ]),
  }),
});

/** The same of a page: section 5. */
export const annotationPage = z
  .strictObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: iri,
    type: z.literal('AnnotationPage'),
    generator: z.strictObject({
      id: iri,
      type: z.literal('Software'),
      name: z.string(),
      homepage: iri,
    }),
    partOf: z.strictObject({
      id: iri,
      type: z.literal('AnnotationCollection'),
      label: z.string(),
      total: count,
    }),
    startIndex: z.literal(0),
    items: z.array(annotation),
  })
  .refine(({ items, partOf }) => items.length === partOf.total, 'the total is that of the items')
  .refine(
    ({ id, items, partOf }) =>
      new Set([id, partOf.id, ...items.map(item => item.id)]).size === items.length + 2,
  );
