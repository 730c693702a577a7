/** Reads the authored knowledge base from assets/knowledge: YAML, one file an entity or claim. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { checkKnowledge } from '../../lib/knowledge/check';
import * as schema from '../../lib/knowledge/schema';

/** Where the knowledge base of this project lives. */
export const knowledgeFolder = join(import.meta.dirname, '../../assets/knowledge');

/** Says what is wrong in which file, a line a problem. */
export class KnowledgeError extends Error {}

/** One YAML file, checked by a schema; problems are appended with file and line. */
function readYaml<S extends z.ZodType>(file: string, shape: S, problems: string[]): z.infer<S> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(knowledgeFolder, file), 'utf8'), { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    problems.push(`${file}:${broken.linePos?.[0].line ?? 1}: ${broken.message.split('\n')[0]}`);
    return undefined;
  }
  const result = shape.safeParse(document.toJS());
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const node = document.getIn(issue.path, true) as { range?: [number, number, number] } | undefined;
    const line = node?.range ? lines.linePos(node.range[0]).line : 1;
    problems.push(`${file}:${line}: ${issue.path.join('.')}: ${issue.message}`);
  }
  return undefined;
}

function readFolder<S extends z.ZodType>(
  folder: string,
  shape: S,
  problems: string[],
): Record<string, z.infer<S>> {
  const names = readdirSync(join(knowledgeFolder, folder))
    .filter(name => name.endsWith('.yaml'))
    .sort();
  return Object.fromEntries(
    names.flatMap(name => {
      const entry = readYaml(`${folder}/${name}`, shape, problems);
      return entry ? [[basename(name, '.yaml'), entry]] : [];
    }),
  );
}

/**
 * Reads and checks the whole knowledge base.
 * @throws KnowledgeError with a line for each problem.
 */
export function readKnowledge(): schema.AuthoredKnowledge {
  const problems: string[] = [];
  const authored: schema.AuthoredKnowledge = {
    people: readFolder('people', schema.personSchema, problems),
    organisations: readFolder('organisations', schema.organisationSchema, problems),
    places: readFolder('places', schema.placeSchema, problems),
    events: readFolder('events', schema.eventSchema, problems),
    claims: readFolder('claims', schema.claimSchema, problems),
    sources: readYaml('sources.yaml', schema.sourcesSchema, problems) ?? {},
    offices: readYaml('offices.yaml', schema.officesSchema, problems) ?? {},
    timeline: readYaml('timeline.yaml', schema.timelineSchema, problems) ?? [],
  };
  // References are judged only once every file can be read: else each unread file is a broken reference too.
  if (problems.length === 0)
    problems.push(...checkKnowledge(authored).map(({ file, message }) => `${file}: ${message}`));
  if (problems.length > 0) throw new KnowledgeError(problems.join('\n'));
  return authored;
}
