/** What no schema can see: references between entries, names that clash, intervals, order. */
import { entitiesOf } from './compile';
import type { AuthoredKnowledge } from './schema';

export interface Problem {
  /** Where: the file below assets/knowledge. */
  file: string;
  /** What is wrong and what to do, in one sentence. */
  message: string;
}

const folderOf = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  event: 'events',
} as const;

/** The problems of a parsed knowledge base; none means that it may ship. */
export function checkKnowledge(authored: AuthoredKnowledge): Problem[] {
  const entities = [...entitiesOf(authored)];
  const known = new Set(entities.map(({ id }) => id));
  return [
    ...duplicateIds(entities),
    ...entities.flatMap(({ id, kind, entity }) => {
      const file = `${folderOf[kind]}/${id}.yaml`;
      const roles = 'roles' in entity ? entity.roles : [];
      return [
        ...unknownSources(authored, file, [entity, ...roles, ...entity.statements, ...entity.relations]),
        ...unknownEntities(known, file, [
          ...roles.flatMap(role => role.of ?? []),
          ...entity.relations.flatMap(relation => relation.entity ?? []),
        ]),
        ...intervals(file, [...roles, ...entity.relations, ...('from' in entity ? [entity] : [])]),
        ...officesAsRoles(authored, id, file),
        ...looseAmbiguity(file, entity),
      ];
    }),
    ...Object.entries(authored.claims).flatMap(([id, claim]) => {
      const file = `claims/${id}.yaml`;
      return [
        ...unknownSources(authored, file, claim.known),
        ...unknownEntities(known, file, [...claim.claimants, ...claim.about]),
      ];
    }),
    ...Object.entries(authored.offices).flatMap(([id, { of, holders }]) => [
      ...unknownSources(authored, 'offices.yaml', holders),
      ...unknownEntities(known, 'offices.yaml', [of, ...holders.map(({ holder }) => holder)]),
      ...intervals(`offices.yaml: ${id}`, holders),
    ]),
    ...unknownSources(authored, 'timeline.yaml', authored.timeline),
    ...unknownEntities(
      known,
      'timeline.yaml',
      authored.timeline.flatMap(({ entities }) => entities),
    ),
    ...clashingNames(entities),
    ...duplicateUrls(authored),
  ];
}

type Listed = ReturnType<typeof entitiesOf> extends Generator<infer T> ? T : never;

function duplicateIds(entities: readonly Listed[]): Problem[] {
  const seen = new Map<string, string>();
  return entities.flatMap(({ id, kind }) => {
    const file = `${folderOf[kind]}/${id}.yaml`;
    const other = seen.get(id);
    seen.set(id, file);
    return other ? [{ file, message: `has the same id as ${other}; rename one of the two files` }] : [];
  });
}

function unknownSources(
  { sources }: AuthoredKnowledge,
  file: string,
  cited: readonly { sources: readonly string[] }[],
): Problem[] {
  return cited
    .flatMap(({ sources: ids }) => ids)
    .filter(id => !sources[id])
    .map(id => ({ file, message: `cites the source "${id}", which is not in sources.yaml; add it there` }));
}

function unknownEntities(known: ReadonlySet<string>, file: string, ids: readonly string[]): Problem[] {
  return ids
    .filter(id => !known.has(id))
    .map(id => ({
      file,
      message: `names the entity "${id}", which has no file; write one or correct the id`,
    }));
}

function intervals(
  file: string,
  held: readonly { from?: string | undefined; to?: string | undefined }[],
): Problem[] {
  return held
    .filter(({ from, to }) => from && to && to < from.slice(0, to.length))
    .map(({ from, to }) => ({
      file,
      message: `has an interval that ends (${to}) before it begins (${from})`,
    }));
}

/** An office that stands in the table and in the person's file would be shown twice. */
function officesAsRoles({ people, offices }: AuthoredKnowledge, id: string, file: string): Problem[] {
  const titles = new Set(people[id]?.roles.map(({ title }) => title));
  return Object.values(offices)
    .filter(({ title, holders }) => titles.has(title) && holders.some(({ holder }) => holder === id))
    .map(({ title }) => ({
      file,
      message: `has the role "${title}", which stands in offices.yaml too; remove it here`,
    }));
}

/** A form listed as ambiguous that is no form of the entity guards nothing: most often a spelling mistake. */
function looseAmbiguity(file: string, entity: Listed['entity']): Problem[] {
  const forms = new Set(formsOf(entity));
  return (entity.ambiguous ?? [])
    .filter(form => !forms.has(form))
    .map(form => ({
      file,
      message: `calls "${form}" ambiguous, but has no such name; add the name or remove this`,
    }));
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
  return entities.flatMap(({ id, kind, entity }) => {
    const ambiguous = new Set(entity.ambiguous);
    return [...new Set(formsOf(entity))]
      .filter(form => !ambiguous.has(form))
      .flatMap(form => {
        const other = certain.get(form);
        certain.set(form, id);
        return other
          ? [
              {
                file: `${folderOf[kind]}/${id}.yaml`,
                message: `shares the name "${form}" with ${other}; list it as ambiguous in one of the two`,
              },
            ]
          : [];
      });
  });
}

function duplicateUrls({ sources }: AuthoredKnowledge): Problem[] {
  const seen = new Map<string, string>();
  return Object.entries(sources).flatMap(([id, { url }]) => {
    const other = seen.get(url);
    seen.set(url, id);
    return other
      ? [{ file: 'sources.yaml', message: `"${id}" has the same address as "${other}"; keep one` }]
      : [];
  });
}
