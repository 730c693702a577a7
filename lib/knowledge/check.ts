/** What no schema can see: references between entries, names that clash, intervals, loaded words. */
import { entitiesOf } from './compile';
import { findLoadedWords } from './loaded-words';
import type { AuthoredKnowledge, Office, Relation } from './schema';

/** Where in a file: keys and positions from its top. */
export type Path = (string | number)[];

export interface Problem {
  /** The file below assets/knowledge. */
  file: string;
  path: Path;
  /** What is wrong and what to do, in one sentence. */
  message: string;
}

const folderOf = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  event: 'events',
} as const;

/** The keys whose values are ids of entities. */
const references = new Set(['of', 'entity', 'holder', 'claimants', 'about', 'entities']);

/** The keys whose values a reader reads. */
const prose = new Set(['summary', 'statement', 'text', 'reason', 'title', 'note', 'by']);

/** The problems of a parsed knowledge base; none means that it may ship. */
export function checkKnowledge(authored: AuthoredKnowledge): Problem[] {
  const entities = [...entitiesOf(authored)].map(listed => ({
    ...listed,
    file: `${folderOf[listed.kind]}/${listed.id}.yaml`,
  }));
  const ids = new Set(entities.map(({ id }) => id));
  const files: [file: string, content: unknown][] = [
    ...entities.map(({ file, entity }): [string, unknown] => [file, entity]),
    ...Object.entries(authored.claims).map(([id, claim]): [string, unknown] => [`claims/${id}.yaml`, claim]),
    ['offices.yaml', authored.offices],
    ['timeline.yaml', authored.timeline],
  ];
  return [
    ...files.flatMap(([file, content]) =>
      [...nodes(content)].flatMap(node =>
        [
          ...unknownSources(node, authored),
          ...unknownEntities(node, ids),
          ...interval(node),
          ...loadedWords(node),
        ].map(message => ({ file, path: node.path, message })),
      ),
    ),
    ...uncitedSources(authored, files),
    ...duplicateIds(entities),
    ...entities.flatMap(looseAmbiguity),
    ...officesAsRoles(authored),
    ...idleFigures(authored),
    ...oneSided(authored),
    ...entities.flatMap(listed => relationProblems(listed, entities, authored)),
    ...clashingNames(entities),
    ...duplicateUrls(authored),
  ];
}

/** A value somewhere in a file. */
interface Node {
  /** The key that it stands under; that of the list for what stands in one. */
  key: string;
  value: unknown;
  path: Path;
}

/** Every value of a file, with where it stands. */
function* nodes(value: unknown, key = '', path: Path = []): Generator<Node> {
  yield { key, value, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value))
    yield* Array.isArray(value)
      ? nodes(inner, key, [...path, Number(name)])
      : nodes(inner, name, [...path, name]);
}

function unknownSources({ key, value }: Node, { sources }: AuthoredKnowledge): string[] {
  if (key !== 'sources' || typeof value !== 'string' || sources[value]) return [];
  return [`cites the source "${value}", which is not in sources.yaml; add it there`];
}

function unknownEntities({ key, value }: Node, ids: ReadonlySet<string>): string[] {
  if (!references.has(key) || typeof value !== 'string' || ids.has(value)) return [];
  return [`names the entity "${value}", which has no file; write one or correct the id`];
}

function interval({ value }: Node): string[] {
  const { from, to } = (value ?? {}) as { from?: unknown; to?: unknown };
  if (typeof from !== 'string' || typeof to !== 'string' || to >= from.slice(0, to.length)) return [];
  return [`has an interval that ends (${to}) before it begins (${from}); correct one of the two`];
}

function loadedWords({ key, value }: Node): string[] {
  if (!prose.has(key) || typeof value !== 'string') return [];
  return findLoadedWords(value).map(({ word, reason }) => `has the loaded word "${word}": ${reason}`);
}

function uncitedSources({ sources }: AuthoredKnowledge, files: readonly [string, unknown][]): Problem[] {
  const cited = new Set(
    files.flatMap(([, content]) =>
      [...nodes(content)].filter(({ key }) => key === 'sources').map(({ value }) => value),
    ),
  );
  return Object.keys(sources)
    .filter(id => !cited.has(id))
    .map(id => ({
      file: 'sources.yaml',
      path: [id],
      message: `"${id}" is cited nowhere; cite it or remove it`,
    }));
}

type Listed = ReturnType<typeof entitiesOf> extends Generator<infer T> ? T & { file: string } : never;

function duplicateIds(entities: readonly Listed[]): Problem[] {
  const seen = new Map<string, string>();
  return entities.flatMap(({ id, file }) => {
    const other = seen.get(id);
    seen.set(id, file);
    return other
      ? [{ file, path: [], message: `has the same id as ${other}; rename one of the two files` }]
      : [];
  });
}

/** An office that stands in the table and in the person's file would be shown twice. */
function officesAsRoles({ people, offices }: AuthoredKnowledge): Problem[] {
  return Object.values(offices).flatMap(({ title, holders }) =>
    holders.flatMap(({ holder }) => {
      const at = people[holder]?.roles.findIndex(role => role.title === title) ?? -1;
      const message = `has the role "${title}", which stands in offices.yaml too; remove it here`;
      return at < 0 ? [] : [{ file: `people/${holder}.yaml`, path: ['roles', at], message }];
    }),
  );
}

/** A figure is set beside that of an article only where a wording has a number to tie the two. */
function idleFigures({ claims }: AuthoredKnowledge): Problem[] {
  return Object.entries(claims).flatMap(([id, { variants, known }]) => {
    if (
      Object.values(variants)
        .flat()
        .some(wording => /\d/.test(wording))
    )
      return [];
    const at = known.findIndex(({ quantities }) => quantities);
    const message =
      'has a figure, but no wording with a number, so that it is never compared; add such a wording';
    return at < 0 ? [] : [{ file: `claims/${id}.yaml`, path: ['known', at, 'quantities'], message }];
  });
}

/** Where a claim is contested, its card shows the other side. */
function oneSided({ claims }: AuthoredKnowledge): Problem[] {
  return Object.entries(claims).flatMap(([id, { status, known }]) => {
    if (!['disputed', 'contradicted'].includes(status) || known.some(({ stance }) => stance === 'against'))
      return [];
    const message = `is ${status}, but nothing known speaks against it; mark what does with "stance: against"`;
    return [{ file: `claims/${id}.yaml`, path: ['known'], message }];
  });
}

/** What is wrong with the relations of an entity, beside what is checked of all references and intervals. */
function relationProblems(
  { id, file, entity }: Listed,
  entities: readonly Listed[],
  { offices }: AuthoredKnowledge,
): Problem[] {
  return entity.relations.flatMap((relation, at) => {
    const messages =
      relation.type === 'spouse'
        ? marriageProblems(id, relation, entities)
        : relation.type === 'successor'
          ? successionProblems(id, relation, Object.values(offices))
          : [];
    return messages.map(message => ({ file, path: ['relations', at], message }));
  });
}

/** One of two spouses is enough: the cards of both show it. Where both have it, both must say the same. */
function marriageProblems(id: string, relation: Relation, entities: readonly Listed[]): string[] {
  const returned = entities
    .find(listed => listed.id === relation.entity)
    ?.entity.relations.find(({ type, entity }) => type === 'spouse' && entity === id);
  if (!returned || (returned.from === relation.from && returned.to === relation.to)) return [];
  return [`gives other dates of the marriage than ${relation.entity}; keep it in one of the two files`];
}

/** Where offices.yaml has the office that a successor took over, it must say the same of who took it and when. */
function successionProblems(id: string, relation: Relation, offices: readonly Office[]): string[] {
  const { entity, note, from } = relation;
  if (!entity || !note || !from)
    return ['needs the successor, the office as its note and the date of the change'];
  const office = offices.find(
    ({ title, holders }) =>
      `${title} of `.startsWith(`${note} of `) &&
      holders.some(({ holder }) => holder === id || holder === entity),
  );
  if (!office || office.holders.some(({ holder, from: since }) => holder === entity && since === from))
    return [];
  return [`says that ${entity} took over on ${from}, which offices.yaml does not; correct one of the two`];
}

/** A form listed as ambiguous that is no form of the entity guards nothing: most often a spelling mistake. */
function looseAmbiguity({ file, entity }: Listed): Problem[] {
  const forms = new Set(formsOf(entity));
  return (entity.ambiguous ?? []).flatMap((form, at) => {
    const message = `calls "${form}" ambiguous, but has no such name; add the name or remove this`;
    return forms.has(form) ? [] : [{ file, path: ['ambiguous', at], message }];
  });
}

function formsOf(entity: Listed['entity']): string[] {
  const surnames = 'surnames' in entity ? Object.values(entity.surnames ?? {}) : [];
  return [
    entity.name,
    ...[...Object.values(entity.names), ...Object.values(entity.acronyms ?? {}), ...surnames].flat(),
  ];
}

/** Two entities that share a form can be told apart only where at least all but one call it ambiguous. */
function clashingNames(entities: readonly Listed[]): Problem[] {
  const certain = new Map<string, string>();
  return entities.flatMap(({ id, file, entity }) => {
    const ambiguous = new Set(entity.ambiguous);
    return [...new Set(formsOf(entity))]
      .filter(form => !ambiguous.has(form))
      .flatMap(form => {
        const other = certain.get(form);
        certain.set(form, id);
        const message = `shares the name "${form}" with ${other}; list it as ambiguous in one of the two`;
        return other ? [{ file, path: ['names'], message }] : [];
      });
  });
}

function duplicateUrls({ sources }: AuthoredKnowledge): Problem[] {
  const seen = new Map<string, string>();
  return Object.entries(sources).flatMap(([id, { url }]) => {
    const other = seen.get(url);
    seen.set(url, id);
    const message = `"${id}" has the same address as "${other}"; keep one`;
    return other ? [{ file: 'sources.yaml', path: [id, 'url'], message }] : [];
  });
}
