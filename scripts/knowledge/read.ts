/** Reads the authored knowledge base: YAML, one file an entity or claim, with the line of whatever is wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { checkKnowledge } from '../../lib/knowledge/check';
import * as schema from '../../lib/knowledge/schema';

/** Where the knowledge base of this project lives. */
export const knowledgeFolder = join(import.meta.dirname, '../../assets/knowledge');

/** Says what is wrong in which file and line, a line a problem. */
export class KnowledgeError extends Error {}

/** A YAML file as it was parsed, for telling where in it something stands. */
interface Opened {
  document: Document;
  lines: LineCounter;
}

/** The line of a place in a file; that of the nearest place around it which is there, for one that is missing. */
function lineOf({ document, lines }: Opened, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as
      | { range?: [number, number, number] }
      | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** Reads the files of one folder, and gathers what is wrong in them. */
function reader(folder: string) {
  const opened = new Map<string, Opened>();
  const problems: string[] = [];

  function report(file: string, path: readonly PropertyKey[], message: string): void {
    const at = opened.get(file);
    problems.push(`${file}:${at ? lineOf(at, path) : 1}: ${message}`);
  }

  function read<S extends z.ZodType>(file: string, shape: S): z.infer<S> | undefined {
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(join(folder, file), 'utf8'), { lineCounter: lines });
    opened.set(file, { document, lines });
    const [broken] = document.errors;
    if (broken) {
      problems.push(`${file}:${broken.linePos?.[0].line ?? 1}: ${broken.message.split('\n')[0]}`);
      return undefined;
    }
    const result = shape.safeParse(document.toJS());
    if (result.success) return result.data;
    for (const { path, message } of result.error.issues) report(file, path, `${path.join('.')}: ${message}`);
    return undefined;
  }

  function readAll<S extends z.ZodType>(subfolder: string, shape: S): Record<string, z.infer<S>> {
    const names = readdirSync(join(folder, subfolder)).filter(name => name.endsWith('.yaml'));
    return Object.fromEntries(
      names.sort().flatMap(name => {
        const entry = read(`${subfolder}/${name}`, shape);
        return entry ? [[basename(name, '.yaml'), entry]] : [];
      }),
    );
  }

  return { problems, report, read, readAll };
}

/**
 * Reads and checks a whole knowledge base.
 * @throws KnowledgeError with a line for each problem: file, line, what is wrong and what to do.
 */
export function readKnowledge(folder = knowledgeFolder): schema.AuthoredKnowledge {
  const { problems, report, read, readAll } = reader(folder);
  const authored: schema.AuthoredKnowledge = {
    people: readAll('people', schema.personSchema),
    organisations: readAll('organisations', schema.organisationSchema),
    places: readAll('places', schema.placeSchema),
    events: readAll('events', schema.eventSchema),
    claims: readAll('claims', schema.claimSchema),
    sources: read('sources.yaml', schema.sourcesSchema) ?? {},
    offices: read('offices.yaml', schema.officesSchema) ?? {},
    timeline: read('timeline.yaml', schema.timelineSchema) ?? [],
  };
  // References are judged only once every file can be read: else each unread file is a broken reference too.
  if (problems.length === 0)
    for (const { file, path, message } of checkKnowledge(authored)) report(file, path, message);
  if (problems.length > 0) throw new KnowledgeError(problems.join('\n'));
  return authored;
}
