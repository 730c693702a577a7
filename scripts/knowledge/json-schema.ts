/**
 * `npm run knowledge:schema`: writes the JSON Schemas by which an editor completes and checks the knowledge base while
 * one types, from the schema that the check uses.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  claimSchema,
  eventSchema,
  officesSchema,
  organisationSchema,
  personSchema,
  placeSchema,
  sourcesSchema,
  timelineSchema,
} from '../../lib/knowledge/schema';
import { knowledgeFolder } from './read';

const schemas = {
  person: personSchema,
  organisation: organisationSchema,
  place: placeSchema,
  event: eventSchema,
  claim: claimSchema,
  sources: sourcesSchema,
  offices: officesSchema,
  timeline: timelineSchema,
};

/** The content of each schema file, by its name. */
export function schemaFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}

/** Where the schema files lie. */
export const schemaFolder = join(knowledgeFolder, 'schema');

export function writeSchemas(): void {
  mkdirSync(schemaFolder, { recursive: true });
  for (const [name, content] of Object.entries(schemaFiles()))
    writeFileSync(join(schemaFolder, name), content);
}
